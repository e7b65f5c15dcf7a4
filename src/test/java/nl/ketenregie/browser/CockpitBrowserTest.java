package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit and Admin as process owners, managers and administrators see them: one case, with an incident. */
@BrowserTest
class CockpitBrowserTest {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private HistoryService historyService;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @LocalServerPort
    private int port;

    private final DutchPage cockpit = new DutchPage("cockpit");
    private final DutchPage admin = new DutchPage("admin");
    private Chromium chromium;
    private Desk desk;

    @BeforeAll
    void start() {
        clock.run();
        cases.endAll();
        cases.start(
                "uwv-directe-lijn",
                "juridisch-loket-utrecht",
                Map.ofEntries(
                        Map.entry("naam", "Fatima Voorbeeld"),
                        Map.entry("gemeente", "0344"),
                        Map.entry("kanaal", "telefoon"),
                        Map.entry("instantie", "UWV"),
                        Map.entry("regeling", "WW"),
                        Map.entry("fase", "besluit"),
                        Map.entry("soortBesluit", "terugvordering"),
                        Map.entry("verzondenOp", LocalDate.now().minusDays(5).toString()),
                        Map.entry("vraag", "UWV wil geld terug."),
                        Map.entry("aanleiding", "besluit-onduidelijk")));
        managementService
                .createJobQuery()
                .processInstanceId(running("termijnbewaking").getId())
                .list()
                .forEach(timer -> managementService.setJobRetries(timer.getId(), 0));
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
    }

    @AfterEach
    void leave() {
        desk.isFine();
        desk.page().context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "dashboard, Lopende procesinstanties",
        "processes, processen in gebruik",
        "decisions, beslistabellen in gebruik",
        "tasks, Open taken per groep",
        "repository, Kies een bestand in de lijst",
        "batch, Geen lopende bulkbewerkingen",
        "reports, Er zijn geen rapporten.",
    })
    void everyOverviewOfCockpitIsInDutch(String page, String text) {
        desk.goTo("cockpit/default/#/" + page).sees(text);
        cockpit.assertDutch(desk.page());
        assertThat(desk.page().locator("html")).hasAttribute("lang", "nl");
    }

    @Test
    void aProcessIsInDutch() {
        desk.goTo("cockpit/default/#/process-definition/"
                        + running("termijnbewaking").getProcessDefinitionId() + "/runtime")
                .sees("Bewaartermijn van de geschiedenis:")
                .sees("Bewaakmoment bereikt");
        everyTabIsInDutch(Map.of(
                "Procesinstanties", "Dossiernummer",
                "Incidenten", "Oorzaak in procesinstantie",
                "Aangeroepen processen", "Geen aangeroepen processen",
                "Soorten achtergrondtaken", "Afwijkende prioriteit"));
        theActionIsInDutch("Proces stilzetten", "Proces stilzetten");
        theActionIsInDutch(
                "Afwijkende prioriteit wijzigen voor alle soorten achtergrondtaken", "Afwijkende prioriteit wijzigen");
    }

    @Test
    void aProcessInstanceAndItsIncidentAreInDutch() {
        desk.goTo("cockpit/default/#/process-instance/"
                        + running("termijnbewaking").getId() + "/runtime")
                .sees("Dossiernummer:");
        everyTabIsInDutch(Map.of("Incidenten", "Er is geen melding.", "Achtergrondtaken", "Uitvoermoment"));
        desk.opensTab("Incidenten").sees("Mislukte achtergrondtaak");
        theActionIsInDutch("Lopende procesinstantie verwijderen", "Weet u zeker dat u deze procesinstantie wilt");
        theActionIsInDutch("Mislukte achtergrondtaken opnieuw proberen", "Opnieuw proberen");
        theActionIsInDutch("Een variabele aan de procesinstantie toevoegen", "Soort variabele*");
        theActionIsInDutch("Procesinstantie stilzetten", "Dit kan dan niet meer:");
    }

    @Test
    void theMainProcessShowsItsTasksAndWhatItCalledInDutch() {
        desk.goTo("cockpit/default/#/process-instance/"
                        + running("uwv-directe-lijn").getId() + "/runtime")
                .sees("Dossiernummer:");
        everyTabIsInDutch(Map.of(
                "Variabelen", "Bereik",
                "Aangeroepen procesinstanties", "Termijnbewaking",
                "Taken", "Opvolgdatum",
                "Externe taken", "Deze procesinstantie heeft geen externe taken"));
        desk.clicks("Filter").sees("Niets geselecteerd");
        cockpit.assertDutch(desk.page());
    }

    @Test
    void aDecisionTableAndWhatCameOutOfItAreInDutch() {
        HistoricDecisionInstance applied = historyService
                .createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey("decideTermKind")
                .orderByEvaluationTime()
                .desc()
                .listPage(0, 1)
                .get(0);
        desk.goTo("cockpit/default/#/decision-definition/" + applied.getDecisionDefinitionId())
                .sees("Toepassingen:")
                .sees("de eerste die past, geldt");
        cockpit.assertDutch(desk.page());
        desk.goTo("cockpit/default/#/decision-instance/" + applied.getId())
                .sees("ID van de toepassing:")
                .sees("Beslisschema tonen");
        everyTabIsInDutch(Map.of("Invoer", "Fase van de zaak", "Uitvoer", "Termijnsoort"));
    }

    @Test
    void wordsThatAreFixedInsideTheApplicationsAreInDutchToo() {
        desk.goTo("cockpit/default/#/processes").sees("processen in gebruik");
        desk.page().locator(".processes-dashboard .section-toggle").hover();
        desk.sees("In- of uitklappen");
        desk.page().locator("[cam-widget-header] .app-switch > a").click();
        desk.sees("Beheer").sees("Takenlijst");
    }

    @Test
    void theCalendarIsInDutch() {
        desk.goTo("cockpit/default/#/process-definition/"
                        + running("termijnbewaking").getProcessDefinitionId() + "/runtime")
                .sees("Dossiernummer");
        desk.page().locator("[cam-widget-search] input").first().click();
        desk.clicks("Begindatum").sees(LocalDate.now().format(MONTH)).sees("ma");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Autorisaties beheren",
        "users, Alle gebruikers",
        "user-create, Vul een gebruikersnaam in.",
        "users/beheer?tab=account, Gebruiker deblokkeren",
        "users/beheer?tab=groups, Groepen van Functioneel beheer",
        "groups, Alle groepen",
        "groups/juridisch-loket-utrecht?tab=users, Gebruikers in de groep",
        "tenants, Alle omgevingen",
        "authorization?resource=6, Autorisaties: Proces",
        "system?section=system-settings-general, draait.",
        "system?section=system-settings-metrics, Gebruik per contractjaar",
    })
    void everyPageOfAdminIsInDutch(String page, String text) {
        desk.goTo("admin/default/#/" + page).sees(text);
        admin.assertDutch(desk.page());
        assertThat(desk.page().locator("html")).hasAttribute("lang", "nl");
    }

    private ProcessInstance running(String process) {
        return runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .singleResult();
    }

    /** @param tabs with a text that is on each */
    private void everyTabIsInDutch(Map<String, String> tabs) {
        tabs.forEach((tab, text) -> {
            desk.opensTab(tab).sees(text);
            cockpit.assertDutch(desk.page());
        });
    }

    /** @param text in the dialog that opens */
    private void theActionIsInDutch(String tooltip, String text) {
        desk.page().locator(".ctn-toolbar [uib-tooltip='" + tooltip + "']").click();
        Locator dialog = desk.page().locator(".modal-content");
        assertThat(dialog).containsText(text);
        cockpit.assertDutch(desk.page());
        dialog.locator(".modal-footer .btn:visible").first().click();
        assertThat(dialog).hasCount(0);
    }
}
