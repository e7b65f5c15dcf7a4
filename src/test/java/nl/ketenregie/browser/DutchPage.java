package nl.ketenregie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whatever a page of a web application tells its user: read, hovered over or heard. */
final class DutchPage {

    /** A label that has no text is shown as its own key. */
    private static final Pattern KEY = Pattern.compile("\\b[A-Z]+(_[A-Z0-9]+)+\\b");

    /** What the engine calls its kinds of variables; process owners read the same words in Modeler. */
    private static final Set<String> TYPES = Set.of("Boolean", "Date", "Double", "Integer", "Long", "Short", "String");

    /** Fixed inside Cockpit as a tooltip; it becomes Dutch when it is shown. */
    private static final String TOOLTIP = "Toggle this section";

    private static final String TOLD =
            """
            () => [...document.querySelectorAll('body *')]
                .filter(element => element.checkVisibility())
                .flatMap(element => ['placeholder', 'title', 'aria-label', 'uib-tooltip', 'tooltip']
                    .map(name => element.getAttribute(name))
                    .concat([...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data)))
                .filter(text => text)
                .map(text => text.trim())
                .filter(text => text)""";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Set<String> english;
    private final Set<String> keys;

    /** @param application whose texts are expected */
    DutchPage(String application) {
        Map<String, String> translations = Texts.english(application).labels();
        keys = translations.keySet();
        english = new HashSet<>(translations.values());
        english.removeAll(Set.copyOf(Texts.dutch(application).labels().values()));
        english.removeAll(TYPES);
        english.remove(TOOLTIP);
    }

    /** No text of Camunda's own is on the page, and no label without a text, once all has come in. */
    void assertDutch(Page page) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<String> told = told(page);
            assertThat(told.stream().filter(english::contains))
                    .as("English on " + page.url())
                    .isEmpty();
            assertThat(told.stream()
                            .flatMap(text -> KEY.matcher(text).results().map(MatchResult::group))
                            .filter(keys::contains))
                    .as("labels without a text on " + page.url())
                    .isEmpty();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> told(Page page) {
        return (List<String>) page.evaluate(TOLD);
    }
}
