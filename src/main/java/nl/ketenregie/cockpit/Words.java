package nl.ketenregie.cockpit;

import java.util.Locale;

/** Codes as people read them, where nothing else says how. */
final class Words {

    private Words() {}

    /** {@code UITLEG_VOLDOENDE} and {@code uitleg-voldoende} are "Uitleg voldoende". */
    static String sentence(String code) {
        String words = code.replace('_', ' ')
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
