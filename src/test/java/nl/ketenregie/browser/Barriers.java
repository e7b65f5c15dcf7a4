package nl.ketenregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** What keeps people with a disability from using a part of the page: WCAG 2.2, level AA, as far as axe can tell. */
final class Barriers {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private Barriers() {}

    static void assertNone(Desk desk, String part) {
        assertThat(new AxeBuilder(desk.page())
                        .include(part)
                        .withTags(WCAG)
                        .analyze()
                        .getViolations())
                .isEmpty();
    }
}
