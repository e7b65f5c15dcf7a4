package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Ketenmonitor when the server does not answer, has nothing to tell or refuses: it says so, and Cockpit goes on. */
@BrowserTest
class KetenmonitorTroubleBrowserTest {

    private static final String MALFUNCTION = "De cijfers zijn nu niet op te halen door een storing.";

    private static final String NOTHING =
            """
            {"bijgewerktOp": "2026-11-28T12:00:00+01:00", "rijen": [], "totaal": {"aantal": 0, "zichtbaar": 0}}""";

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private Desk desk;
    private Ketenmonitor monitor;
    private String instance;
    private String definition;

    @BeforeAll
    void start() {
        clock.run();
        cases.endAll();
        cases.start(
                UwvLine.PROCESS,
                UwvLine.TEAM,
                UwvLine.helpRequest(
                        Map.of("verzondenOp", clock.today().minusDays(5).toString())));
        instance = runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(UwvLine.PROCESS)
                .singleResult()
                .getId();
        definition = cases.definition(UwvLine.PROCESS);
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        cases.endAll();
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
        desk.page().context().close();
    }

    @Test
    void theDashboardOfCockpitStaysWhenThePanelFailsAndThePanelCanBeTriedAgain() {
        monitor.failsAt(Ketenmonitor.QUESTIONS).opens("dashboard");
        desk.reload(); // whoever logs in is on the dashboard already
        assertThat(monitor.problem()).containsText(MALFUNCTION);
        desk.sees("Lopende procesinstanties");
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("dashboard-storing.png");

        monitor.worksAgain();
        desk.press("Opnieuw proberen");
        assertThat(monitor.problem()).hasCount(0);
        assertThat(monitor.all()).containsText("Te laat");
    }

    @ParameterizedTest
    @CsvSource({
        "ketenmonitor, Ketenmonitor",
        "ketenmonitor/zaken?getal=te-laat, Zaken die te laat zijn",
        "ketenmonitor/zaak/1, Verloop van een zaak",
    })
    void aPageThatFailsSaysSoAndCanBeTriedAgain(String address, String heading) {
        monitor.failsAt(Ketenmonitor.QUESTIONS).opens(address);
        assertThat(monitor.problem()).containsText(MALFUNCTION);
        desk.sees(heading);
        Barriers.assertNone(desk, ".kr-monitor");

        monitor.worksAgain().hears(Ketenmonitor.QUESTIONS, 404, "{\"detail\": \"Dit bestaat niet.\"}");
        desk.press("Opnieuw proberen");
        assertThat(monitor.problem()).containsText("Dit bestaat niet.");
        desk.clicks("Processen").sees("processen in gebruik");
    }

    @Test
    void onePartThatFailsDoesNotTakeTheOthersAlong() {
        monitor.hears(Ketenmonitor.QUESTIONS, 200, NOTHING)
                .hears(
                        "**/ketenmonitor/filters",
                        200,
                        """
                        {"processen": [], "gemeenten": [], "partners": [], "van": "2026-06-01", "tot": "2026-11-28"}""")
                .hears(
                        "**/ketenmonitor/doorlooptijd*",
                        200,
                        """
                        {"bijgewerktOp": "2026-11-28T12:00:00+01:00", "totaal": {"nieuw": 7, "afgesloten": 6, "mediaanMinuten": 4320,
                         "p90Minuten": 9000}, "rijen": [{"week": "2026-W47", "van": "2026-11-16", "nieuw": 7, "afgesloten": 6,
                         "mediaanMinuten": 4320, "p90Minuten": 9000}]}""")
                .failsAt("**/ketenmonitor/stappen*")
                .opens("ketenmonitor");

        assertThat(monitor.part("Werken en wachten per stap")).containsText(MALFUNCTION);
        assertThat(monitor.part("In het kort")).containsText("3 dagen");
        assertThat(monitor.part("Overdrachten")).containsText("In deze periode is geen zaak overgedragen.");
        monitor.isComplete();
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("een-onderdeel-storing.png");
    }

    @Test
    void aPeriodTheWrongWayRoundIsToldOnceAndTheFiltersStayToSetItRight() {
        monitor.opens("ketenmonitor?van=2026-11-01&tot=2026-01-01");
        assertThat(monitor.problem()).hasCount(1);
        assertThat(monitor.problem()).containsText("van");
        assertThat(monitor.page().getByLabel("Tot en met")).hasValue("2026-01-01");
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("periode-verkeerd.png");
    }

    @Test
    void whoeverHasNoRightsIsToldInASentence() {
        monitor.hears(Ketenmonitor.QUESTIONS, 403, "{}").opens("ketenmonitor");
        assertThat(monitor.problem()).containsText("U mag de cijfers van de Ketenmonitor niet zien.");
        assertThat(monitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw proberen")))
                .hasCount(0);
    }

    @Test
    void whoeverIsLoggedOutMeanwhileIsToldToLogIn() {
        monitor.hears(Ketenmonitor.QUESTIONS, 401, "{}").opens("ketenmonitor");
        assertThat(monitor.problem()).containsText("Ververs de pagina en log opnieuw in.");
    }

    @Test
    void withoutAnyCaseThePageSaysWhatToDo() {
        monitor.hears("**/ketenmonitor/stand*", 200, NOTHING)
                .hears("**/ketenmonitor/doorlooptijd*", 200, NOTHING)
                .opens("ketenmonitor?van=2020-01-01&tot=2020-02-01");
        assertThat(monitor.all()).containsText("Kies een langere periode of haal filters weg.");
        Barriers.assertNone(desk, ".kr-monitor");
        monitor.photograph("geen-gegevens.png");

        monitor.opens("dashboard");
        assertThat(monitor.all()).containsText("Er zijn nog geen processen in gebruik");
    }

    @Test
    void withoutACaseBehindItANumberSaysWhy() {
        monitor.hears("**/ketenmonitor/zaken*", 200, NOTHING).opens("ketenmonitor/zaken?getal=afgesloten");
        assertThat(monitor.all()).containsText("Er is geen zaak die hierbij hoort.");
        Barriers.assertNone(desk, ".kr-monitor");
    }

    @Test
    void casesOfOthersAreOnlyCounted() {
        monitor.hears(
                        "**/ketenmonitor/zaken*",
                        200,
                        """
                        {"rijen": [], "totaal": {"aantal": 7, "zichtbaar": 0, "afgeschermd": false}}""")
                .opens("ketenmonitor/zaken?getal=afgesloten");
        assertThat(monitor.all()).containsText("7 zaken, waarvan u er 0 mag zien.");
    }

    @Test
    void theTabOfAProcessSaysWhatIsWrongOrMissing() {
        monitor.failsAt("**/ketenmonitor/diagram*").opens("process-definition/" + definition + "/runtime");
        desk.opensTab("Drukte en tijd");
        assertThat(monitor.problem()).containsText(MALFUNCTION);
        desk.sees("Bewaartermijn van de geschiedenis:");
        monitor.photograph("drukte-storing.png");

        monitor.worksAgain().hears("**/ketenmonitor/diagram*", 200, NOTHING);
        desk.press("Opnieuw proberen");
        assertThat(monitor.all()).containsText("loopt geen zaak, en in deze periode is geen stap afgerond.");
        Barriers.assertNone(desk, ".kr-monitor");
    }

    @Test
    void theTabOfACaseSaysWhatIsWrongOrMissing() {
        monitor.failsAt("**/ketenmonitor/pad/**").opens("process-instance/" + instance + "/runtime");
        desk.opensTab("Verloop");
        assertThat(monitor.problem()).containsText(MALFUNCTION);
        desk.sees("Dossiernummer:");

        monitor.worksAgain().hears("**/ketenmonitor/pad/**", 200, NOTHING);
        desk.press("Opnieuw proberen");
        assertThat(monitor.all()).containsText("Van deze zaak is nog geen stap vastgelegd.");
        Barriers.assertNone(desk, ".kr-monitor");
    }

    @Test
    void aPartThatDoesNotEvenLoadLeavesCockpitWorking() {
        monitor.page().route("**/ketenregie-monitor-p*.js*", route -> route.abort());
        monitor.opens("dashboard");
        desk.reload();
        assertThat(monitor.problem()).containsText("is nu niet te laden. De rest van Cockpit werkt gewoon.");
        desk.sees("Lopende procesinstanties");
        monitor.opens("ketenmonitor");
        assertThat(monitor.problem()).containsText("De rest van Cockpit werkt gewoon.");
        desk.clicks("Processen").sees("processen in gebruik");
    }

    @Test
    void withoutTheLibraryTheTablesTellTheSame() {
        monitor.page().route("**/echarts/**", route -> route.abort());
        monitor.hears(
                        "**/ketenmonitor/doorlooptijd*",
                        200,
                        """
                        {"bijgewerktOp": "2026-11-28T12:00:00+01:00", "totaal": {"nieuw": 7, "afgesloten": 6, "mediaanMinuten": 4320,
                         "p90Minuten": 9000}, "rijen": [{"week": "2026-W47", "van": "2026-11-16", "nieuw": 7, "afgesloten": 6,
                         "mediaanMinuten": 4320, "p90Minuten": 9000}]}""")
                .opens("ketenmonitor");
        assertThat(monitor.part("Doorlooptijd")).containsText("De grafiek is nu niet te tonen.");
        assertThat(monitor.part("Doorlooptijd").locator("table")).containsText("week 47");
    }
}
