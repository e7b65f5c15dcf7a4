package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ketenregie.browser.Ketenmonitor.cell;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.HalfAYear;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager opens Cockpit after half a year: how long do residents wait, for whom, where, what comes of it, and what now? */
@BrowserTest
class KetenmonitorBrowserTest {

    private static final String UWV_LINE = "UWV directe lijn";

    /** As on the page without filters: this month and the five before it. */
    private static final String IN_PERIOD = " >= date_trunc('month', localtimestamp) - interval '5 months'";

    @Autowired
    private HalfAYear halfAYear;

    @Autowired
    private HistoryService history;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private Desk desk;
    private Ketenmonitor monitor;
    private Cases.Case ended;

    @BeforeAll
    void halfAYearGoesBy() {
        clock.run();
        cases.endAll();
        ended = halfAYear.happen();
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        halfAYear.forget();
        chromium.close();
    }

    @BeforeEach
    void logIn() {
        desk = new Desk(chromium.forOnePerson(), port)
                .logIn("cockpit", PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
        monitor = new Ketenmonitor(desk);
    }

    @AfterEach
    void leave() {
        desk.isFine();
        desk.page().context().close();
    }

    @Test
    void theDashboardBeginsWithHowItStandsInEachPilot() {
        monitor.opens("dashboard");
        Locator panel = monitor.all();
        assertThat(cell(panel, UWV_LINE, "Te laat")).hasText(String.valueOf(HalfAYear.LATE));
        assertThat(cell(panel, UWV_LINE, "Dreigt te laat")).hasText(String.valueOf(HalfAYear.LATE));
        assertThat(panel).containsText("Nieuwe zaken in de afgelopen 12 weken:");
        assertThat(desk.page().locator(".dashboard section").first()).containsText("Te laat");
        desk.sees("Lopende procesinstanties");
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("dashboard.png");
    }

    @Test
    void thePageTellsInShortAndAtLengthWhatAManagerAsks() {
        monitor.opens("ketenmonitor");
        Locator inShort = monitor.part("In het kort");
        assertThat(inShort).containsText("9 van de 10 binnen");
        assertThat(tile("Afgesloten zaken")).hasText(count("case_fact where ended_at" + IN_PERIOD));
        assertThat(tile("Nieuwe zaken")).hasText(count("case_fact where started_at" + IN_PERIOD));
        assertThat(inShort).containsText("Het langst wachten zaken tussen");
        assertThat(monitor.part("Vandaag actie nodig").locator("tbody tr")).hasCount(HalfAYear.LATE);
        assertThat(monitor.part("Vandaag actie nodig")).containsText("Route bevestigen");
        monitor.isComplete();
        for (String part : List.of(
                "Doorlooptijd",
                "Voor wie",
                "Wachten tussen organisaties",
                "Werken en wachten per stap",
                "Uitkomsten",
                "Termijnen",
                "Overdrachten")) {
            assertThat(monitor.part(part).locator(".kr-chart svg").first()).isVisible();
            assertThat(monitor.part(part).locator("table caption").first())
                    .not()
                    .isEmpty();
        }
        assertThat(cell(monitor.part("Uitkomsten"), "Betere uitleg", "Aantal"))
                .hasText(count("case_fact where outcome = 'BETERE_UITLEG' and ended_at" + IN_PERIOD));
        assertThat(monitor.part("Termijnen").locator("tfoot"))
                .containsText(count("term_fact where result = 'gehaald' and ended_at" + IN_PERIOD));
        desk.photograph("ketenmonitor.png");
        monitor.part("Doorlooptijd").locator("summary").click();
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("ketenmonitor.png");
    }

    @Test
    void everyNumberLeadsToItsCasesAndEveryCaseToItsCourseWithoutAMouse() {
        monitor.opens("dashboard");
        monitor.tabsTo(cell(monitor.all(), UWV_LINE, "Te laat").locator("a"));
        desk.page().keyboard().press("Enter");
        desk.sees("Zaken die te laat zijn");
        assertThat(monitor.all()).containsText(HalfAYear.LATE + " zaken.");
        assertThat(monitor.all().locator("tbody tr")).hasCount(HalfAYear.LATE);
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("zaken-te-laat.png");

        monitor.tabsTo(monitor.all().locator("tbody th a").first());
        desk.page().keyboard().press("Enter");
        desk.sees("Verloop van zaak");
        assertThat(monitor.all()).containsText("De zaak loopt nog.");
        monitor.tabsTo(
                monitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Openen in Cockpit")));
        desk.page().keyboard().press("Enter");
        desk.sees("Dossiernummer:");
    }

    @Test
    void aNumberOfEndedCasesLeadsToThemToo() {
        monitor.opens("ketenmonitor");
        Locator closed = tile("Afgesloten zaken");
        String number = closed.innerText();
        closed.click();
        desk.sees("Afgesloten zaken");
        assertThat(monitor.all()).containsText(number + " zaken");
        assertThat(monitor.all().locator("tbody tr")).hasCount(50);
        desk.clicks("Volgende").sees("Pagina 2 van");
        desk.clicks("Terug naar de Ketenmonitor");
        assertThat(tile("Afgesloten zaken")).hasText(number);
    }

    @Test
    void filtersStandInTheAddressAndAreSetWithTheKeyboard() {
        monitor.opens("ketenmonitor");
        String all = tile("Nieuwe zaken").innerText();
        Locator municipalities = monitor.page().locator(".kr-several").nth(1);
        monitor.tabsTo(municipalities.locator("summary"));
        desk.page().keyboard().press("Enter");
        monitor.tabsTo(municipalities.getByLabel("Heerlen"));
        desk.page().keyboard().press("Space");
        monitor.tabsTo(monitor.page().getByText("Cijfers tonen"));
        desk.page().keyboard().press("Enter");
        assertThat(monitor.page()).hasURL(Pattern.compile("gemeente=0917"));
        assertThat(monitor.page().locator(".kr-shown")).containsText("Heerlen");
        assertThat(tile("Nieuwe zaken"))
                .hasText(count("case_fact where municipality = '0917' and started_at" + IN_PERIOD));
        assertThat(municipalities.locator("summary")).containsText("Heerlen");
        desk.page().goBack();
        assertThat(tile("Nieuwe zaken")).hasText(all);
    }

    @Test
    void aPartIsSavedForASpreadsheetWithItsFilters() throws IOException {
        monitor.opens("ketenmonitor?gemeente=0344").isComplete();
        Download file = desk.page().waitForDownload(() -> monitor.part("Doorlooptijd")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opslaan als CSV: Doorlooptijd"))
                .click());
        assertThat(file.suggestedFilename())
                .startsWith("ketenmonitor-doorlooptijd-")
                .endsWith(".csv");
        assertThat(Files.readString(file.path())).startsWith("\uFEFFWeek;").contains("-W");
    }

    @Test
    void onPaperThereIsOnlyWhatItIsAbout() {
        monitor.opens("ketenmonitor").isComplete();
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(desk.page().locator("[cam-widget-header]").first()).isHidden();
        assertThat(monitor.page().locator(".kr-filters")).isHidden();
        assertThat(monitor.page().locator(".kr-shown")).isVisible();
        assertThat(monitor.part("Uitkomsten").locator("table")).isVisible();
        monitor.photograph("ketenmonitor-op-papier.png");
    }

    @Test
    void theDiagramOfAProcessShowsWhereItIsBusyAndSlowWhenAsked() {
        monitor.opens("process-definition/" + cases.definition(UwvLine.PROCESS) + "/runtime");
        desk.sees("Bewaartermijn van de geschiedenis:");
        assertThat(badges()).hasCount(0);

        desk.opensTab("Drukte en tijd");
        assertThat(cell(monitor.all(), "Route bevestigen", "Nu")).hasText(String.valueOf(HalfAYear.LATE));
        assertThat(badges().first()).containsText("× afspraak");
        assertThat(desk.page().locator("g[class*=kr-heat-norm-]").first()).isVisible();
        Barriers.assertNone(desk, ".kr-monitor");
        desk.page().waitForTimeout(500); // the diagram hides its badges while it moves
        monitor.photograph("schema-afspraak.png");

        monitor.page().getByLabel("Kleur in het schema").selectOption("lopend");
        assertThat(badges().first()).containsText(HalfAYear.LATE + " nu");
        assertThat(desk.page().locator("g[class*=kr-heat-norm-]")).hasCount(0);
        monitor.page().getByLabel("Periode").selectOption("28");
        assertThat(badges().first()).containsText("nu");
        cell(monitor.all(), "Route bevestigen", "Nu").locator("a").click();
        desk.sees("Zaken die nu bij deze stap zijn");
        assertThat(monitor.all().locator("tbody tr")).hasCount(HalfAYear.LATE);

        desk.page().goBack();
        desk.opensTab("Procesinstanties");
        assertThat(badges()).hasCount(0);
    }

    @Test
    void aStepThatTakesLongerThanAgreedStandsOutInTheProcessThatACaseCalls() {
        monitor.opens("process-definition/" + cases.definition("bezwaar-besluit") + "/runtime");
        desk.opensTab("Drukte en tijd");
        assertThat(cell(monitor.all(), "Beslissing opnemen", "Vergeleken")).hasClass(Pattern.compile("kr-over"));
        assertThat(desk.page().locator("g.kr-heat-norm-5").first()).isVisible();
        assertThat(badges().first()).containsText("× afspraak");
        Barriers.assertNone(desk, ".kr-monitor");
        desk.page().waitForTimeout(500); // the diagram hides its badges while it moves
        monitor.photograph("schema-te-lang.png");
        cell(monitor.all(), "Beslissing opnemen", "Afgerond").locator("a").click();
        desk.sees("Zaken met deze stap");
        assertThat(monitor.all().locator("tbody tr")).hasCount(50);
    }

    @Test
    void twoVersionsOfAProcessAreComparedStepByStep() {
        monitor.hears(
                        "**/process-definition/uwv-directe-lijn%3A*",
                        200, """
                        {"key": "uwv-directe-lijn", "version": 2}""")
                .hears(
                        "**/ketenmonitor/diagram*",
                        200,
                        """
                        {"bijgewerktOp": "2026-11-28T12:00:00+01:00", "rijen": [{"stap": "UserTask_ConfirmRoute", "naam": "Route bevestigen",
                         "lopend": 7, "afgerond": 90, "mediaanMinuten": 1440, "p90Minuten": 2880, "normMinuten": 2040, "verhouding": 0.7}],
                         "rijen2": [{"stap": "UserTask_ConfirmRoute", "naam": "Route bevestigen", "lopend": 0, "afgerond": 300,
                         "mediaanMinuten": 2880, "p90Minuten": 5760, "normMinuten": 2040, "verhouding": 1.4}]}""")
                .opens("process-definition/" + cases.definition(UwvLine.PROCESS) + "/runtime");
        desk.opensTab("Drukte en tijd");
        monitor.page().getByLabel("Vergelijken").selectOption("1");
        assertThat(cell(monitor.all(), "Route bevestigen", "Versie 1: de helft binnen"))
                .hasText("2 dagen");
        assertThat(cell(monitor.all(), "Route bevestigen", "Versie 2 is")).hasText("24 uur korter");
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("schema-versies.png");
    }

    @Test
    void aRunningCaseShowsItsCourseBesideItsDiagramAndOnIt() {
        desk.goTo("cockpit/default/#/process-instance/" + running() + "/runtime");
        desk.opensTab("Verloop");
        assertThat(cell(monitor.all(), "Route bevestigen", "Einde")).hasText("loopt nog");
        assertThat(badges()).hasCount(0);
        monitor.page().getByLabel("De weg in het schema hierboven tonen").check();
        assertThat(badges().first()).containsText("tot nu");
        assertThat(desk.page().locator("g.kr-now").first()).isVisible();
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("verloop-lopend.png");
        monitor.page().getByLabel("De weg in het schema hierboven tonen").uncheck();
        assertThat(badges()).hasCount(0);
    }

    @Test
    void anEndedCaseHasAPageWithItsWayOnTheDiagram() {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(ended.dossierId())
                .rootProcessInstances()
                .singleResult()
                .getId();
        monitor.opens("ketenmonitor/zaak/" + instance);
        assertThat(monitor.all()).containsText("De zaak is afgesloten. Het langst duurde \"Zelf uitleggen\": 9 dagen.");
        assertThat(monitor.all().locator(".kr-facts")).containsText("Zelf beantwoord");
        assertThat(desk.page().locator(".kr-diagram g.kr-passed").first()).isVisible();
        assertThat(badges().first()).isVisible();
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("verloop-afgesloten.png");
    }

    @Test
    void nothingOfAnotherLanguageIsOnTheMonitor() {
        DutchPage cockpit = new DutchPage("cockpit");
        monitor.opens("ketenmonitor").isComplete();
        cockpit.assertDutch(desk.page());
        monitor.opens("dashboard").isComplete();
        cockpit.assertDutch(desk.page());
        assertThat(desk.page().locator("html")).hasAttribute("lang", "nl");
    }

    private Locator tile(String name) {
        return monitor.page()
                .locator(".kr-tiles li")
                .filter(new Locator.FilterOptions()
                        .setHas(monitor.page()
                                .locator(".kr-tile-name")
                                .getByText(name, new Locator.GetByTextOptions().setExact(true))))
                .locator(".kr-tile-value");
    }

    private Locator badges() {
        return desk.page().locator(".kr-badge");
    }

    private String running() {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(UwvLine.PROCESS)
                .unfinished()
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .filter(instance -> !instance.getId().startsWith("halfyear"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private String count(String of) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-NL"))
                .format(database.sql("select count(*) from " + of)
                        .query(Long.class)
                        .single());
    }
}
