package nl.ketenregie.termijn;

import java.util.List;

/** Small numbers as a Dutch sentence has them. */
final class DutchNumbers {

    private static final List<String> WORDS = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    private DutchNumbers() {}

    /** "een week", "zes weken", "26 weken" */
    static String weeks(int number) {
        return words(number) + (number == 1 ? " week" : " weken");
    }

    /** "1 dag", "12 dagen" */
    static String days(long number) {
        return number + (number == 1 ? " dag" : " dagen");
    }

    private static String words(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }
}
