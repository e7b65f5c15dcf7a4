package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The term calculator in a real browser, with the keyboard alone. */
@BrowserTest
class TermijncalculatorBrowserTest {

    private static final String ADDRESS = "ketenregie/termijncalculator.html";
    private static final int MOST_TABS = 60;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private PlatformClock clock;

    @LocalServerPort
    private int port;

    private Office office;
    private Desk jurist;

    @BeforeAll
    void start() {
        clock.run();
        office = new Office(identityService, port);
        jurist = office.settle("jurist.termijn", "juridisch-loket-utrecht");
        clock.setTo(LocalDate.of(2026, 6, 1)
                .atTime(10, 0)
                .atZone(PlatformClock.ZONE)
                .toInstant());
    }

    @AfterAll
    void stop() {
        clock.run();
        office.close();
    }

    @Test
    void aStrangerIsToldToLogInAndSeesNoForm() {
        try (Chromium elsewhere = Chromium.start()) {
            Desk stranger = new Desk(elsewhere.forOnePerson(), port).goTo(ADDRESS);
            stranger.sees("U bent niet ingelogd. Log eerst in bij de takenlijst");
            assertThat(stranger.page().locator("form")).isHidden();
            Barriers.assertNone(stranger, "body");
            tabTo(stranger.page(), "Inloggen bij de takenlijst");
            stranger.page().keyboard().press("Enter");
            stranger.sees("Inloggen");
        }
    }

    @Test
    void aJuristComputesATermAndAPenaltyWithTheKeyboardAlone() {
        Page page = jurist.goTo("tasklist/default/").page();
        assertThat(page.locator(".account")).isVisible();
        tabTo(page, "Termijncalculator");
        page.keyboard().press("Enter");
        assertThat(page.locator("form")).isVisible();
        Barriers.assertNone(jurist, "body");

        anObjectionTerm(page);
        jurist.isFine();
        aMistakeLeadsToItsField(page);
        aDecisionThatCameTooLate(page);
        onPaperOnlyTheAnswerIsLeft(page);
    }

    private void anObjectionTerm(Page page) {
        choose(page, "Welke termijn?", "Bezwaartermijn");
        assertThat(page.locator("#kind-hint")).hasText("Lengte: zes weken. Artikel: Awb 6:7 en 6:8.");
        type(page, "De dag waarop het besluit is verzonden", LocalDate.of(2026, 2, 20));
        press(page, "Termijn uitrekenen");

        assertThat(page.locator("h2")).hasText("Laatste dag: dinsdag 7 april 2026");
        assertThat(page.locator("h2")).isFocused();
        assertThat(page.locator("#answer"))
                .containsText(
                        "Dat is een feestdag (Goede Vrijdag). Ook zaterdag 4 april, zondag 5 april en maandag 6 april"
                                + " (tweede paasdag) tellen niet.");
        assertThat(page.locator("#answer")).containsText("De laatste dag is al voorbij.");
        Barriers.assertNone(jurist, "body");
    }

    private void aMistakeLeadsToItsField(Page page) {
        press(page, "Gegevens aanpassen");
        type(page, "De dag waarop het besluit is verzonden", LocalDate.of(2026, 6, 2));
        press(page, "Termijn uitrekenen");

        assertThat(page.locator(".wrong"))
                .hasText(
                        "De dag waarop het besluit is verzonden ligt in de toekomst. Neem de datum die op de brief staat.");
        assertThat(page.locator("#day")).isFocused();
        assertThat(page.locator("#day")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#answer")).isHidden();
        Barriers.assertNone(jurist, "body");
    }

    private void aDecisionThatCameTooLate(Page page) {
        choose(page, "Welke termijn?", "Beslistermijn bezwaar");
        check(page, "De laatste dag om bezwaar te maken", "ArrowDown", "De dag waarop het besluit is verzonden");
        type(page, "De dag waarop het besluit is verzonden", LocalDate.of(2025, 9, 22));
        press(page, "Pauze toevoegen");
        type(page, "Om herstel of aanvulling gevraagd op", LocalDate.of(2025, 11, 10));
        type(
                page,
                "Hersteld op, of laatste dag om te herstellen (leeg als de pauze nog duurt)",
                LocalDate.of(2025, 11, 20));
        press(page, "Verdaging toevoegen");
        type(page, "Verdaagd op", LocalDate.of(2025, 12, 10));
        type(page, "Aantal weken (1 tot en met 6)", "7");
        tabTo(page, "Reken de dwangsom uit");
        page.keyboard().press("Space");
        type(page, "Ingebrekestelling ontvangen op", LocalDate.of(2026, 3, 2));
        press(page, "Termijn uitrekenen");
        assertThat(page.locator(".wrong")).containsText("Kies een getal van 1 tot en met 6.");
        assertThat(page.locator("[data-field=weken]")).isFocused();

        page.keyboard().press("Control+a");
        page.keyboard().type("6");
        press(page, "Termijn uitrekenen");
        assertThat(page.locator("h2")).hasText("Laatste dag: woensdag 4 februari 2026");
        Locator answer = page.locator("#answer");
        assertThat(answer).containsText("Stel de instantie pas in gebreke op dinsdag 10 februari 2026 of later.");
        assertThat(answer).containsText("Verouderd: bedragen nog te bevestigen.");
        assertThat(answer).containsText("Eerste dag dwangsom");
        assertThat(answer).containsText("dinsdag 17 maart 2026");
        tabTo(page, "Het bedrag per dag");
        page.keyboard().press("Enter");
        assertThat(answer.locator("tbody tr")).hasCount(42);
        Barriers.assertNone(jurist, "body");
    }

    private void onPaperOnlyTheAnswerIsLeft(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("form")).isHidden();
        assertThat(page.locator("button").first()).isHidden();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#answer ol").first()).isVisible();
        assertThat(page.pdf()).startsWith('%', 'P', 'D', 'F');
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Goes from stop to stop until the focus is on what has this name. */
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (name.equals(focused(page))) {
                return;
            }
        }
        throw new AssertionError("Met de tabtoets komt niemand bij '" + name + "'");
    }

    /** The label of what has the focus, or its text. */
    private static Object focused(Page page) {
        return page.evaluate(
                "() => { const at = document.activeElement;" + " return (at.labels?.[0] ?? at).textContent.trim(); }");
    }

    private static void press(Page page, String button) {
        tabTo(page, button);
        page.keyboard().press("Enter");
    }

    private static void choose(Page page, String field, String option) {
        tabTo(page, field);
        page.keyboard().type(option);
        assertThat(page.evaluate("() => document.activeElement.selectedOptions[0].textContent"))
                .isEqualTo(option);
    }

    private static void check(Page page, String chosen, String key, String wanted) {
        tabTo(page, chosen);
        page.keyboard().press(key);
        assertThat(focused(page)).isEqualTo(wanted);
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().type(text);
    }

    /** A date is three stops, in the order of the browser's own language: the arrow keys lead back to the first. */
    private static void type(Page page, String field, LocalDate day) {
        tabTo(page, field);
        for (String order : List.of("MMddyyyy", "ddMMyyyy")) {
            for (int stop = 0; stop < 3; stop++) {
                page.keyboard().press("ArrowLeft");
            }
            page.keyboard().type(day.format(DateTimeFormatter.ofPattern(order)));
            if (day.toString().equals(page.evaluate("() => document.activeElement.value"))) {
                return;
            }
        }
        throw new AssertionError("De datum " + day + " is niet in te typen bij '" + field + "'");
    }
}
