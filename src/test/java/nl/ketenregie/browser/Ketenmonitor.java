package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The Ketenmonitor in Cockpit, as a manager or process owner has it before them. */
final class Ketenmonitor {

    /** Everything that the Ketenmonitor asks of the server. */
    static final String QUESTIONS = "**/api/v1/ketenmonitor/**";

    private static final Path PICTURES = Path.of("target/ketenmonitor");

    private final Desk desk;

    Ketenmonitor(Desk desk) {
        this.desk = desk;
    }

    /** @param address behind {@code #/} */
    Ketenmonitor opens(String address) {
        desk.goTo("cockpit/default/#/" + address);
        return this;
    }

    /** From now on these questions fail, as they do during a malfunction. */
    Ketenmonitor failsAt(String questions) {
        page().route(questions, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        return this;
    }

    /** From now on these questions get this answer. */
    Ketenmonitor hears(String questions, int status, String json) {
        page().route(
                        questions,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(status)
                                .setContentType("application/json")
                                .setBody(json)));
        return this;
    }

    Ketenmonitor worksAgain() {
        page().unrouteAll();
        return this;
    }

    Locator part(String title) {
        return page().locator(".kr-monitor section")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setExact(true))));
    }

    Locator all() {
        return page().locator(".kr-monitor");
    }

    Locator problem() {
        return page().locator(".kr-problem");
    }

    /** The number in the column with this name, in the row with this head. */
    static Locator cell(Locator part, String row, String column) {
        Locator heads = part.locator("thead th");
        assertThat(heads.first()).isVisible();
        int index = heads.allInnerTexts().indexOf(column);
        return part.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(part.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions().setName(row).setExact(true))))
                .locator("th, td")
                .nth(index);
    }

    /** Presses a key as often as needed to get there; whoever cannot use a mouse has to. */
    void tabsTo(Locator goal) {
        for (int pressed = 0; pressed < 200; pressed++) {
            if (Boolean.TRUE.equals(goal.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page().keyboard().press("Tab");
        }
        assertThat(goal).isFocused();
    }

    /** No part is still under way. */
    Ketenmonitor isComplete() {
        assertThat(all().first()).isVisible();
        assertThat(page().locator(".kr-monitor[aria-busy], .kr-monitor [aria-busy]"))
                .hasCount(0);
        return this;
    }

    /** For whoever judges how it looks: in {@code target/ketenmonitor}. */
    void photograph(String picture) {
        int height = ((Number)
                        page().evaluate(
                                        "() => Math.max(900, ...[...document.querySelectorAll('.kr-monitor')].map(one => one.scrollHeight + 120))"))
                .intValue();
        page().setViewportSize(1400, Math.min(height, 8000));
        page().screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(picture)));
        page().setViewportSize(1400, 900);
    }

    Page page() {
        return desk.page();
    }
}
