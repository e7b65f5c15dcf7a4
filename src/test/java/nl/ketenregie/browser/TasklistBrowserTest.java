package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The work as people do it, in a real browser. The addresses of the web applications carry the name of the engine, so
 * here it has the name it has in production ({@code default}), and jobs run by themselves.
 */
@BrowserTest
class TasklistBrowserTest {

    private static final String TEAM = "juridisch-loket-utrecht";
    private static final String JURIST = "jurist.utrecht";
    private static final String UWV = "uwv.contact";
    private static final String PASSWORD = "Samen-Regelen-26!";
    private static final String RESIDENT = "Fatima Voorbeeld";
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private final List<Desk> desks = new ArrayList<>();
    private final List<BrowserContext> browsers = new ArrayList<>();

    @BeforeAll
    void start() {
        jobs().start();
        chromium = Chromium.start();
        settle(JURIST, "Julia", "Jurist", TEAM);
        settle(UWV, "Coen", "Contactpersoon", "uwv-contactpersoon");
    }

    /** Other tests in this JVM move the clock, and no job of a case from here may run by then. */
    @AfterAll
    void stop() {
        jobs().shutdown();
        chromium.close();
    }

    private JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @BeforeEach
    void letTheClockRun() {
        clock.run();
    }

    @AfterEach
    void leaveWithoutErrorsInAnyPage() {
        List<Desk> used = List.copyOf(desks);
        browsers.forEach(BrowserContext::close);
        browsers.clear();
        desks.clear();
        runtimeService
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtimeService.deleteProcessInstance(instance.getId(), "test"));
        used.forEach(Desk::isFine);
    }

    @Test
    void aCaseFromFirstCallToOutcomeInDutch() {
        Desk jurist = tasklist(JURIST).sees("Takenlijst").sees("Mijn team");
        assertThat(jurist.page().getByText("Taak aanmaken")).isHidden();
        jurist.choosesToStart("UWV directe lijn")
                .fills("Naam", RESIDENT)
                .fills("Telefoon", "0612345678")
                .selects("Gemeente", "Utrecht")
                .selects("Regeling", "WW (werkloosheid)")
                .selects("Fase", "Er is een besluit")
                .selects("SoortBesluit", "Terugvordering")
                .fillsDate("VerzondenOp", LocalDate.now().minusDays(5).format(AS_TYPED))
                .fills("Vraag", "UWV wil geld terug. Ik begrijp de brief niet.")
                .selects("Aanleiding", "Het besluit is onduidelijk")
                .speaksDutch()
                .starts();

        String caseNumber = onlyCase().caseNumber();
        assertThat(jurist.onlyTaskIn("Mijn team"))
                .contains("Route bevestigen", caseNumber, "Utrecht")
                .doesNotContain(RESIDENT);
        jurist.claims("Mijn team", "Route bevestigen").sees("Advies: gebruik de lijn.");
        jurist.photograph("tasklist.png");
        seesTheWholeDossier(jurist, caseNumber);
        jurist.opensTab("Processchema");
        assertThat(jurist.page().getByTitle("Inzoomen")).isVisible();
        jurist.opensTab("Formulier")
                .ticks("Ik stel de vraag aan UWV via de lijn")
                .completes();
        jurist.claims("Mijn team", "Toestemming vragen")
                .ticks("Ik heb uitgelegd wat we delen")
                .ticks("Ja")
                .ticks("Mondeling, en ik leg dat hier vast")
                .unticks("Contactgegevens")
                .completes();
        jurist.claims("Mijn team", "Vraag opstellen")
                .fills("Onduidelijk", "Waarom moet de inwoner terugbetalen?")
                .fills("GewenstResultaat", "Het besluit begrijpen.")
                .completes();

        uwvAnswers();

        jurist.reload()
                .claims("Mijn team", "Antwoord uitleggen")
                .fills("UitlegInwoner", "Een maand telde twee keer mee.")
                .ticks("De inwoner begrijpt het en is hiermee geholpen")
                .completes();
        jurist.claims("Mijn team", "Inwoner informeren")
                .fills("BerichtInwoner", "Wij sluiten uw zaak.")
                .selects("Tevredenheid", "5 (heel tevreden)")
                .completes();

        jurist.hasNoTasksIn("Mijn team");
        assertEnded(caseNumber, "BETERE_UITLEG");
    }

    private static void seesTheWholeDossier(Desk jurist, String caseNumber) {
        Locator dossier = jurist.dossier();
        assertThat(dossier).containsText(caseNumber);
        assertThat(dossier).containsText("0612345678");
        dossier.getByText("Waarom deze datum?").first().click();
        assertThat(dossier.getByText("Awb 6:7")).isVisible();
        Barriers.assertNone(jurist, ".kr-dossier");
        jurist.speaksDutch().photograph("dossier.png");
    }

    /** The contact person sees one task, and of the dossier what the resident allowed: not who it is about. */
    private void uwvAnswers() {
        Desk uwv = tasklist(UWV);
        assertThat(uwv.onlyTaskIn("Mijn team")).contains("Vraag beantwoorden");
        uwv.claims("Mijn team", "Vraag beantwoorden");
        Locator dossier = uwv.dossier();
        assertThat(dossier).containsText("Waarom moet de inwoner terugbetalen?");
        assertThat(dossier).containsText("2 antwoorden zijn niet zichtbaar voor uw organisatie");
        uwv.doesNotSee(RESIDENT).doesNotSee("Toestemming intrekken");
        uwv.opensTab("Formulier")
                .selects("AntwoordSoort", "Uitleg over het besluit")
                .fills("Antwoord", "De inkomsten van mei zijn dubbel geteld.")
                .completes();
    }

    @Test
    void aRequiredFieldSaysSoInDutch() {
        Desk jurist = tasklist(JURIST).choosesToStart("UWV directe lijn").press("Starten");

        jurist.sees("Dit veld is verplicht.").speaksDutch();
        assertThat(jurist.errorsInForm()).hasSize(7).containsOnly("Dit veld is verplicht.");
        jurist.fills("Telefoon", "06-123").page().keyboard().press("Tab");
        jurist.sees("Dit is niet in de juiste vorm ingevuld.");
        assertThat(runtimeService.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void whatSomebodyFilledInSurvivesTheEndOfTheSessionAndDoesNotStayOnTheComputer() {
        startCase();
        Desk jurist = tasklist(JURIST);
        jurist.claims("Mijn team", "Route bevestigen")
                .ticks("Ik stel de vraag aan UWV via de lijn")
                .completes();
        jurist.claims("Mijn team", "Toestemming vragen")
                .ticks("Ik heb uitgelegd wat we delen")
                .ticks("Ja")
                .ticks("Met DigiD")
                .completes();
        jurist.claims("Mijn team", "Vraag opstellen")
                .fills("Onduidelijk", "Waarom moet de inwoner terugbetalen?")
                .sees("Concept bewaard om");
        assertThat(jurist.page().getByText("Opslaan", new Page.GetByTextOptions().setExact(true)))
                .isHidden();

        jurist.fills("GewenstResultaat", "Het besluit begrijpen.").logOut();
        assertThat(jurist.drafts()).isZero();

        jurist.logIn("tasklist", JURIST, PASSWORD)
                .opens("Mijn taken", "Vraag opstellen")
                .sees("Uw concept van");
        assertThat(jurist.answer("Onduidelijk")).isEqualTo("Waarom moet de inwoner terugbetalen?");
        assertThat(jurist.answer("GewenstResultaat")).isEqualTo("Het besluit begrijpen.");
        jurist.opensTab("Dossier").opensTab("Formulier").sees("Uw concept van").completes();
        assertThat(jurist.drafts()).isZero();
    }

    @Test
    void theResidentWithdrawsConsentInTheDossierTab() {
        String caseNumber = startCase().caseNumber();
        Desk jurist = tasklist(JURIST);
        jurist.claims("Mijn team", "Route bevestigen")
                .ticks("Ik stel de vraag aan UWV via de lijn")
                .completes();
        jurist.claims("Mijn team", "Toestemming vragen")
                .ticks("Ik heb uitgelegd wat we delen")
                .ticks("Ja")
                .ticks("Met DigiD")
                .completes();
        jurist.claims("Mijn team", "Vraag opstellen").dossier();

        jurist.press("Toestemming intrekken").sees("Dit kunt u niet terugdraaien.");
        jurist.press("Nee, laten staan").press("Toestemming intrekken").press("Ja, intrekken");

        // Tasklist itself may close the task, and our message with it, as soon as it notices that the task is gone
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertEnded(caseNumber, "AFGEBROKEN"));
        jurist.reload();
        jurist.hasNoTasksIn("Mijn taken");
        jurist.hasNoTasksIn("Mijn team");
    }

    /** In words as well: a colour alone says nothing to whoever cannot see it. */
    @Test
    void anAcuteCaseStandsOnTopWithAMarkInTheListAndInItsDossier() {
        start(false);
        start(true);
        start(false);
        Desk jurist = tasklist(JURIST);

        assertThat(jurist.tasksIn("Mijn team", 3))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Acuut: vandaag handelen"),
                        second -> assertThat(second).doesNotContain("Acuut"),
                        third -> assertThat(third).doesNotContain("Acuut"));
        jurist.opensFirst().dossier();
        assertThat(jurist.page().locator(".kr-dossier > .kr-urgency")).hasText("Acuut: vandaag handelen");
        Barriers.assertNone(jurist, ".kr-dossier");
        Barriers.assertNone(jurist, ".tasks-list .kr-urgency");
    }

    @Test
    void welcomeAndCockpitOpenWithoutErrors() {
        startCase();
        Desk admin = desk().logIn("welcome", PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD)
                .sees("Onderdelen")
                .sees("Takenlijst");

        admin.goTo("cockpit/default/#/processes").sees("Afspraken bewaken");
        admin.goTo("cockpit/default/#/process-definition/" + cases.definition("uwv-directe-lijn"))
                .sees("Versie van het proces");
        assertThat(admin.page()
                        .locator("[data-element-id=UserTask_ConfirmRoute]")
                        .first())
                .isVisible();
        admin.photograph("cockpit.png");
    }

    private Desk tasklist(String user) {
        return desk().logIn("tasklist", user, PASSWORD);
    }

    private Desk desk() {
        BrowserContext browser = chromium.forOnePerson();
        browsers.add(browser);
        Desk desk = new Desk(browser, port);
        desks.add(desk);
        return desk;
    }

    private Dossier startCase() {
        start(false);
        return onlyCase();
    }

    private void start(boolean evictionNear) {
        cases.start(
                "uwv-directe-lijn",
                TEAM,
                Map.ofEntries(
                        Map.entry("naam", RESIDENT),
                        Map.entry("gemeente", "0344"),
                        Map.entry("kanaal", "telefoon"),
                        Map.entry("instantie", "UWV"),
                        Map.entry("regeling", "WW"),
                        Map.entry("fase", "besluit"),
                        Map.entry("soortBesluit", "terugvordering"),
                        Map.entry("verzondenOp", LocalDate.now().minusDays(5).toString()),
                        Map.entry("vraag", "UWV wil geld terug."),
                        Map.entry("aanleiding", "besluit-onduidelijk"),
                        Map.entry("ontruimingDreigt", evictionNear)));
    }

    private Dossier onlyCase() {
        String dossierId = runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey("uwv-directe-lijn")
                .singleResult()
                .getBusinessKey();
        return dossiers.get(UUID.fromString(dossierId));
    }

    private void assertEnded(String caseNumber, String outcome) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        dossiers.findByCaseNumber(caseNumber).orElseThrow().outcome())
                .isEqualTo(outcome));
        assertThat(runtimeService.createProcessInstanceQuery().count()).isZero();
    }

    private void settle(String id, String firstName, String lastName, String group) {
        User user = identityService.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(PASSWORD);
        identityService.saveUser(user);
        identityService.createMembership(id, group);
    }
}
