package nl.ketenregie.process.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text as the patterns read it: other digits and letters in their plain form, every dash a hyphen, every blank a space,
 * and without what nobody sees. It remembers where each character came from.
 */
final class NormalText {

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] origins;

    NormalText(String original) {
        this.original = original;
        this.origins = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int character = original.codePointAt(at);
            for (char plain : plain(character).toCharArray()) {
                add(plain, at);
            }
            at += Character.charCount(character);
        }
    }

    String text() {
        return text.toString();
    }

    Found found(Kind kind, Span span) {
        int start = origins[span.start()];
        int last = origins[span.end() - 1];
        int end = last + Character.charCount(original.codePointAt(last));
        return new Found(kind, start, end, original.substring(start, end));
    }

    private void add(char plain, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(plain);
    }

    private static String plain(int character) {
        if (character == '\n' || character == '\r') {
            return "\n";
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return " ";
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.CONTROL -> "";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(character, 10));
            default ->
                character == '\u2212' ? "-" : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        };
    }
}
