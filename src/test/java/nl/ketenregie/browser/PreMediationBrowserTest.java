package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A resident calls, the department repairs what went wrong, and four weeks later both look back: on the screens of both. */
@BrowserTest
class PreMediationBrowserTest {

    /** Forms refuse days that have passed by the clock of the browser, so the story plays in the days to come. */
    private static final LocalDate MONDAY = LocalDate.now().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String STORY = "Ze keken in al mijn kasten en legden niets uit.";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private PlatformClock clock;

    private Office office;
    private Desk preMediator;
    private Desk department;

    @BeforeAll
    void everybodyIsAtWork() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
        cases.goTo(MONDAY);
        office = new Office(identityService, port);
        preMediator = office.settle("pim.premediation", "pre-mediator-utrecht");
        department = office.settle("ulla.afdeling", "gemeente-uitvoering-utrecht");
    }

    @AfterAll
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
        office.close();
    }

    @Test
    void fromTheFirstCallToAftercare() {
        theResidentCalls();
        Case one = cases.latest("pre-mediation");
        theyTalk();
        theDepartmentTellsItsSide();
        theyAgreeOnARepair();
        itIsDone();
        theyLookBack();
        assertThat(one.isRunning()).isFalse();
        assertThat(dossiers.get(UUID.fromString(one.dossierId())).outcome()).isEqualTo("BEJEGENING_HERSTELD");
        office.isFine();
    }

    private void theResidentCalls() {
        preMediator
                .choosesToStart("Pre-mediation")
                .fills("Naam", "Fenna de Proef")
                .fills("Telefoon", "0612345678")
                .selects("Gemeente", "Utrecht")
                .selects("HerkomstMelding", "De inwoner zelf")
                .selects("Instantie", "Gemeente")
                .selects("SoortBesluit", "Herziening")
                .fillsDate("VerzondenOp", MONDAY.minusDays(14).format(AS_TYPED))
                .fills("Situatie", "De bijstand is verlaagd na een huisbezoek.")
                .selects("Kern", "Hoe de inwoner is behandeld");
        preMediator.page().locator("[id*='Field_Vertegenwoordiger']").first().check();
        preMediator.page().locator("[id*='Field_InwonerWil']").first().check();
        preMediator.page().locator("[id*='Field_Derden']").first().check();
        preMediator.speaksDutch().starts();
        cases.doWhatIsDue();
    }

    private void theyTalk() {
        does(preMediator, "Onpartijdigheid verklaren").ticks("Ja, ik was er niet eerder bij betrokken");
        done(preMediator);
        does(preMediator, "Geschiktheid bevestigen").ticks("Ja, ik bel de inwoner");
        done(preMediator);
        does(preMediator, "Inwoner bellen").ticks("We hebben elkaar gesproken");
        done(preMediator);
        does(preMediator, "Gesprek vastleggen")
                .fills("Verhaal", STORY)
                .fills("Belang", "Netjes behandeld worden.")
                .ticks("Ik heb uitgelegd: vrijwillig")
                .ticks("Ik heb uitgelegd welke rechten")
                .ticks("Ik praat met de gemeente");
        theTermIsThereToSee();
        preMediator.opensTab("Formulier");
        done(preMediator);
    }

    private void theTermIsThereToSee() {
        Locator tab = preMediator.dossier();
        assertThat(tab).containsText("Bezwaartermijn: tot en met");
        assertThat(tab).containsText("Pro forma bezwaar (PDF)");
        Barriers.assertNone(preMediator, ".kr-dossier");
        preMediator.photograph("pre-mediation.png");
    }

    private void theDepartmentTellsItsSide() {
        does(preMediator, "Toestemming vragen")
                .ticks("Ik heb uitgelegd wat we delen")
                .ticks("Ja")
                .ticks("Mondeling");
        done(preMediator);
        does(preMediator, "Afdeling bevragen")
                .fills("Boodschap", "Zij wil graag uitleg over het huisbezoek.")
                .fills("VraagAanAfdeling", "Waarom kwam het huisbezoek zo plotseling?");
        done(preMediator);
        does(department, "Kant gemeente geven")
                .ticks("Ja")
                .fills("KantGemeente", "De afdeling wilde snel zijn.")
                .ticks("Ruim")
                .fills("Mandaat", "Teamleider werk en inkomen");
        assertThat(department.dossier()).not().containsText(STORY);
        department.opensTab("Formulier");
        done(department);
    }

    private void theyAgreeOnARepair() {
        does(preMediator, "Werkvorm kiezen").ticks("De afdeling lost het zelf op");
        done(preMediator);
        does(preMediator, "Herstel afspreken")
                .ticks("Het contact wordt hersteld")
                .selects("Eigenaar_0", "De afdeling van de gemeente")
                .fills("Wat_0", "De klantmanager biedt zijn excuses aan")
                .fillsDate("Wanneer_0", MONDAY.plusDays(14).format(AS_TYPED))
                .ticks("De inwoner vindt dit goed");
        done(preMediator);
    }

    private void itIsDone() {
        does(department, "Afspraak nakomen")
                .ticks("Het is klaar")
                .fills("Terugkoppeling", "De klantmanager heeft gebeld.");
        done(department);
        does(preMediator, "Resultaat beoordelen").ticks("Ja");
        done(preMediator);
        does(preMediator, "Nakoming bevestigen").ticks("Ja");
        done(preMediator);
    }

    private void theyLookBack() {
        cases.goTo(MONDAY.plusWeeks(5));
        does(department, "Terugblik van gemeente").selects("TevredenheidGemeente", "4 (tevreden)");
        done(department);
        does(preMediator, "Nazorg met inwoner").ticks("Ja").selects("TevredenheidInwoner", "5 (heel tevreden)");
        done(preMediator);
    }

    private static Desk does(Desk desk, String task) {
        Desk open = desk.reload().claims("Mijn team", task);
        Barriers.assertNone(open, ".fjs-form");
        return open;
    }

    private void done(Desk desk) {
        desk.completes();
        cases.doWhatIsDue();
    }
}
