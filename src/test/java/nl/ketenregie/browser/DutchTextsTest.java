package nl.ketenregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our Dutch texts of the four web applications beside the English ones that Camunda delivers. */
class DutchTextsTest {

    /** Whatever the applications fill in or show as markup. */
    private static final Pattern FILLED_IN =
            Pattern.compile("\\{\\{.*?}}|\\{}|%[sd]|</?(a|b|br|code|i|p|strong)\\b[^>]*>");

    /** Texts of our own, because Camunda's advertise public websites that a closed network cannot open. */
    private static final Set<String> OUR_OWN = Set.of("BANNER_CE_EOL_TEXT", "FIRST_LOGIN_INFO", "NO_TASK_FORM");

    /** Whole texts that are the same in both languages. */
    private static final Pattern SAME_WORD = Pattern.compile(
            "[^a-zA-Z]*|s|(Account|Cases?|Cockpit|CSV|Dashboard|Deployments?|Element|Filter|ID|JSON|Label|Links|OK|Optimize"
                    + "|Status)\\*?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|this|your|you|and|could|cannot|please|with|without|has|have|been|successful(ly)?|instances?"
                    + "|definitions?|jobs?|retries|suspended)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextIsThereAndNoOther(String application) {
        assertThat(Texts.dutch(application).labels().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Texts.english(application).labels().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void whatIsFilledInAndTheMarkupStay(String application) {
        assertThat(pairs(application, (english, dutch) -> !filledIn(english).equals(filledIn(dutch))))
                .isEmpty();
    }

    /** Some texts are parts of a sentence and carry the space between them. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void partsOfASentenceKeepTheirDistance(String application) {
        assertThat(pairs(
                        application,
                        (english, dutch) ->
                                startsApart(english) != startsApart(dutch) || endsApart(english) && !endsApart(dutch)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void nothingIsLeftInEnglish(String application) {
        assertThat(pairs(application, (english, dutch) -> leftInEnglish(english, dutch)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin"})
    void datesAreReadTheSameInEveryApplication(String application) {
        assertThat(Texts.dutch(application).dateLocales())
                .isEqualTo(Texts.dutch("tasklist").dateLocales());
    }

    /** @return the Dutch texts, by label, for which this holds */
    private static Map<String, String> pairs(String application, BiPredicate<String, String> wrong) {
        Map<String, String> dutch = Texts.dutch(application).labels();
        Map<String, String> found = new TreeMap<>();
        Texts.english(application).labels().forEach((label, english) -> {
            String text = dutch.getOrDefault(label, english);
            if (!OUR_OWN.contains(label) && wrong.test(english, text)) {
                found.put(label, text);
            }
        });
        return found;
    }

    private static boolean leftInEnglish(String english, String dutch) {
        String words = FILLED_IN.matcher(dutch).replaceAll("");
        return dutch.isBlank()
                || ENGLISH.matcher(words).find()
                || english.equals(dutch) && !SAME_WORD.matcher(dutch.strip()).matches();
    }

    private static List<String> filledIn(String text) {
        return FILLED_IN
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static boolean startsApart(String text) {
        return text.startsWith(" ");
    }

    private static boolean endsApart(String text) {
        return text.endsWith(" ");
    }
}
