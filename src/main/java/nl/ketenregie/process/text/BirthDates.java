package nl.ketenregie.process.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates of birth: a day that is called so, or a day of the previous century that is not the date of a letter or law. */
final class BirthDates {

    private static final String MONTH =
            "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
                    + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String BETWEEN = " ?[-/. ] ?";
    private static final String DAY_FIRST =
            "\\d{1,2}" + BETWEEN + "(?:\\d{1,2}|" + MONTH + "\\.?)" + BETWEEN + "(?:" + YEAR + "|'?\\d\\d)";
    private static final String YEAR_FIRST = YEAR + BETWEEN + "\\d{1,2}" + BETWEEN + "\\d{1,2}";
    private static final String DAY_IN_WORDS =
            "\\p{L}{3,20} " + MONTH + " (?:" + YEAR + "|negentien ?\\p{L}{3,30}|twee ?duizend ?\\p{L}{0,20})";
    private static final String DATE = "(?:" + YEAR_FIRST + "|" + DAY_FIRST + "|\\d{8}|" + DAY_IN_WORDS + ")(?!\\d)";

    private static final String BORN =
            "(?<!\\p{L})(?:geb(?:oren|oortedatum|oortedag|oorte|\\. ?dat(?:um)?|dat(?:um)?)?|g\\.d\\.|dob|jarig|verjaardag|verjaart)(?!\\p{L})";

    /** A law about everybody who was born after some day is about nobody. */
    private static final String NOT_A_GROUP =
            "(?![^\\d\\n]{0,15}\\b(?:na|voor|v\u00f3\u00f3r|vanaf|tussen|sinds|op of na)\\b)";

    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("(?i)" + BORN + NOT_A_GROUP + "[^\\d\\n]{0,40}?" + DATE),
            Pattern.compile("(?i)" + DATE + " ?[,(]? ?" + BORN),
            Pattern.compile(
                    "(?i)(?<!\\d)(?<!(?:besluit|brief|wet|beschikking|uitspraak|vonnis|arrest|beleidsregel|verdrag|richtlijn) van )"
                            + "(?<!\\bd\\.?d\\. ?)(?<!\\b(?:per|sinds|vanaf|sedert) )\\d{1,2}" + BETWEEN + "\\d{1,2}"
                            + BETWEEN
                            + "19\\d\\d(?!\\d)"));

    private BirthDates() {}

    static Stream<Span> in(String text) {
        return SPELLINGS.stream().flatMap(spelling -> Span.of(spelling, text));
    }
}
