package nl.ketenregie.process.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a burgerservicenummer in free text by its elfproef; we may not hold it (Wabb art. 10, UAVG art. 46). */
public final class CitizenServiceNumber {

    private static final String BETWEEN = "[ ./_-]{0,3}";

    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<![\\d+])(?<!\\d[.,])\\d(?:" + BETWEEN + "\\d){8}(?!" + "[.,]?\\d)");

    /** The leading zero is often left out; with separators it would be a sum of money, and it may be a recent day. */
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?!20\\d\\d[01]\\d[0-3]\\d)(?<![\\d+.,/-])\\d{8}(?![.,/-]?\\d)");

    /** Who calls it so means it so, also with a typing error. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(?:b\\.?s\\.?n\\.?|burger ?service ?(?:nummer|nr)|sofi)"
                    + "[- ]?(?:nummer|nr)?\\b[^\\d\\n]{0,20}\\d(?:" + BETWEEN + "\\d){7,8}(?!\\d)");

    private static final Pattern MONEY = Pattern.compile("(?i)(?:EUR|\u20ac|euro) ?$");

    private CitizenServiceNumber() {}

    public static boolean occursIn(String text) {
        return Span.of(NINE_DIGITS, new NormalText(text).text(), CitizenServiceNumber::passesElevenTest)
                .findAny()
                .isPresent();
    }

    static Stream<Span> namedIn(String text) {
        return Span.of(NAMED, text);
    }

    static Stream<Span> in(String text) {
        return Stream.concat(
                        Span.of(NINE_DIGITS, text, CitizenServiceNumber::passesElevenTest),
                        Span.of(EIGHT_DIGITS, text, CitizenServiceNumber::passesElevenTest))
                .filter(span -> !MONEY.matcher(text.substring(0, span.start())).find());
    }

    static boolean passesElevenTest(String number) {
        String found = number.replaceAll("\\D", "");
        String digits = found.length() == 8 ? "0" + found : found;
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
