package nl.ketenregie.process.text;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Telephone numbers in every spelling, whether in use or not. Numbers of services (0800, 0900, 14 and 11x) are nobody's
 * own and pass; 085 and 088 look like those of a person's desk and do not.
 */
final class TelephoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final String BETWEEN = "[ ().\\-/_]{0,4}";
    private static final String NINE_MORE = "[1-9](?:" + BETWEEN + "\\d){8}(?!\\d)";

    private static final List<Pattern> SPELLINGS = List.of(
            // 06-12345678, (030) 286 10 00, also with the letter O
            Pattern.compile("(?<![\\p{L}\\d+])\\(?[0Oo]\\)?" + BETWEEN + NINE_MORE),
            // +31 (0)6 12345678, 0031-6-12345678, 31612345678
            Pattern.compile(
                    "(?<!\\d)(?:\\+ ?|00 ?)?\\(?31\\)?" + BETWEEN + "(?:\\(?0\\)?" + BETWEEN + ")?" + NINE_MORE),
            // any other country
            Pattern.compile("(?<!\\d)(?:\\+ ?|00 ?)[1-9](?:" + BETWEEN + "\\d){7,14}(?!\\d)"),
            // without area code, but called a telephone number
            Pattern.compile(
                    "(?i)\\b(?:tel(?:efoon)?(?:nummer|nr)?|mobiel(?:e nummer)?|mob|gsm|bel(?:len)?|bereikbaar op|whatsapp|appen|06-?nummer)\\b"
                            + "[^\\d\\n]{0,12}\\d(?:" + BETWEEN + "\\d){5,14}(?!\\d)"));

    private static final String DIGIT = "(?:nul|een|\u00e9\u00e9n|twee|drie|vier|vijf|zes|zeven|acht|negen)";
    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)\\bnul[ ,-]+zes(?:[ ,-]+" + DIGIT + "){8}\\b|\\bnul(?:[ ,-]+" + DIGIT + "){9}\\b");

    private static final Pattern SERVICE = Pattern.compile("^(?:31)?0?(?:800|90[069])\\d*$");

    private TelephoneNumbers() {}

    static Stream<Span> spelledIn(String text) {
        return Stream.concat(
                SPELLINGS.stream().flatMap(spelling -> Span.of(spelling, text, number -> !isService(number))),
                Span.of(IN_WORDS, text));
    }

    /** What the numbering plans of all countries know. */
    static Stream<Span> plannedIn(String text) {
        return StreamSupport.stream(
                        NUMBERS.findNumbers(text, "NL", Leniency.VALID, Long.MAX_VALUE)
                                .spliterator(),
                        false)
                .filter(match -> digits(match.rawString()).length() >= 9 && !isService(match.rawString()))
                .map(TelephoneNumbers::span);
    }

    private static Span span(PhoneNumberMatch match) {
        return new Span(match.start(), match.end());
    }

    private static boolean isService(String number) {
        return SERVICE.matcher(digits(number)).matches();
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
