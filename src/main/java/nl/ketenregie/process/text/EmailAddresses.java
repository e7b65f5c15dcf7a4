package nl.ketenregie.process.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses, also as people write them to slip past a filter: "jan [at] voorbeeld punt nl". */
final class EmailAddresses {

    private static final String OPEN = " *[\\[({<*] *";
    private static final String CLOSE = " *[\\])}>*] *";

    /** Signs that mean nothing else in Dutch. */
    private static final String CERTAIN_AT = "(?: *@ *|" + OPEN + "(?:at|a|@|apen?staart(?:je)?)" + CLOSE
            + "| *[-_]at[-_] *| *&#64; *| *&commat; *| *%40 *| *apen?[ -]?staart(?:je)? *)";

    private static final String DOT =
            "(?: ?\\. ?|" + OPEN + "(?:punt|dot|\\.)" + CLOSE + "| +(?:punt|dot) +| *[-_](?:punt|dot)[-_] *)";

    /** No longer than RFC 5321 allows: without a bound a text of dots alone would keep the server busy. */
    private static final String NAME = "[\\p{L}\\d][\\p{L}\\p{M}\\d._%+'-]{0,63}";

    private static final String LOCAL =
            "(?:[\\p{L}\\d]{1,64}(?: +(?:punt|dot) +|" + OPEN + "(?:punt|dot)" + CLOSE + "))*" + NAME;
    private static final String HOST = "[\\p{L}\\d][\\p{L}\\d-]{0,62}";

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)" + LOCAL + CERTAIN_AT + HOST + "(?:" + DOT + HOST + ")*");

    /** The bare word could be English, so the rest has to look like an address. */
    private static final Pattern WITH_WORD = Pattern.compile("(?i)" + LOCAL + " +at +" + HOST + "(?:" + DOT + HOST
            + ")*" + DOT + "(?:nl|com|net|org|eu|be|de|fr|uk|info|email|frl|nu)\\b");

    private EmailAddresses() {}

    static Stream<Span> in(String text) {
        return Stream.concat(Span.of(ADDRESS, text), Span.of(WITH_WORD, text));
    }
}
