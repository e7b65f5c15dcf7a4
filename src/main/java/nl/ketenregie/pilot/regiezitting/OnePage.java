package nl.ketenregie.pilot.regiezitting;

import java.util.Collection;

/**
 * Whether texts fit on one page of A4, as a judge prints them: 50 lines of 90 characters (11 points, margins of 2.5 cm), each
 * text under a heading of its own and followed by an empty line.
 */
final class OnePage {

    static final int LINES = 50;
    private static final int CHARACTERS = 90;
    private static final int AROUND_A_TEXT = 2;

    private OnePage() {}

    static int linesOf(Collection<String> texts) {
        return texts.stream().mapToInt(text -> AROUND_A_TEXT + linesOf(text)).sum();
    }

    private static int linesOf(String text) {
        return text.strip().lines().mapToInt(OnePage::wrapped).sum();
    }

    /** Words are not broken, unless one is longer than a line. */
    private static int wrapped(String line) {
        int lines = 1;
        int used = 0;
        for (String word : line.strip().split("\\s+")) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed <= CHARACTERS) {
                used = needed;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += (word.length() - 1) / CHARACTERS;
                used = (word.length() - 1) % CHARACTERS + 1;
            }
        }
        return lines;
    }
}
