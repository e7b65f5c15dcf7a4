package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signals;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.SignalTable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting from agenda to minutes, in a real browser. Time stands still but where the story moves it. */
@BrowserTest
class VergaderingBrowserTest {

    private static final String SECRETARY = "secretaris.overleg";
    private static final String TITLE = "Terugvordering zonder opbouw";
    private static final String MINUTES = "Wij bespraken een signaal over brieven.";
    private static final LocalDate TODAY = LocalDate.now(PlatformClock.ZONE);
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private Signals signals;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Office office;
    private Desk secretary;
    private Desk chair;
    private Desk partner;

    @BeforeAll
    void theTableIsReady() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
        SignalTable.clear(cases, database);
        cases.goTo(TODAY);
        office = new Office(identityService, port);
        secretary = office.settle(SECRETARY, "secretariaat-signaleringsoverleg");
        chair = office.settle("voorzitter.overleg", "voorzitter-signaleringsoverleg");
        partner = office.settle("jurist.overleg", "juridisch-loket-utrecht");
    }

    @AfterAll
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
        office.close();
    }

    @Test
    void aMeetingFromAgendaToMinutes() {
        UUID signal = SignalTable.id(SignalTable.waiting(cases));
        MeetingBeforehand before = new MeetingBeforehand(cases, overleggen);
        Overleg asked = before.theSecretaryPlansIt(secretary, TODAY.plusDays(20));
        before.aPartnerSaysItComes(partner, asked);
        Overleg meeting = before.theSecretaryMovesIt(secretary, asked);
        theChairSetsTheAgenda(meeting);
        theTableDecides(meeting);
        assertThat(signals.get(signal).outcome()).isEqualTo("WERKINSTRUCTIE_AANGEPAST");
        theSecretaryWritesTheMinutes();
        thePartnerReactsAndTheMinutesAreAdopted(meeting);
        office.isFine();
    }

    private void theChairSetsTheAgenda(Overleg meeting) {
        cases.goTo(meeting.begin().toLocalDate().minusDays(4));
        chair.reload().claims("Mijn team", "Agenda vaststellen");
        assertThat(chair.page().locator(".fjs-table")).containsText(TITLE);
        Barriers.assertNone(chair, ".fjs-form");
        chair.opensTab("Dossier");
        Locator tab = chair.page().locator(".kr-dossier");
        assertThat(tab).containsText("1. " + TITLE);
        assertThat(tab).containsText(SignalTable.TEXT);
        assertThat(tab).containsText("14:30 tot 16:00");
        Barriers.assertNone(chair, ".kr-dossier");
        chair.press("Ik kom").sees("Uw antwoord is: ik kom.").speaksDutch();
        chair.opensTab("Formulier").sees("Welke punten voert u af?").completes();
    }

    private void theTableDecides(Overleg meeting) {
        cases.goTo(meeting.begin().toLocalDate().plusDays(1));
        secretary.reload().claims("Mijn team", "Aanwezigheid vastleggen");
        for (String role : new String[] {"Voorzitter", "Secretariaat", "Juridisch Loket", "Gemeente: uitvoering"}) {
            secretary.ticks(role);
        }
        secretary.completes();
        cases.doWhatIsDue();
        chair.reload()
                .claims("Mijn team", "Agendapunt bespreken")
                .selects("Uitkomst", "Werkinstructie aangepast")
                .fills("Toelichting", "De opbouw komt in de brief.")
                .ticks("Ja, en we maken afspraken")
                .selects("Eigenaar_0", "Gemeente: uitvoering")
                .fills("Wat_0", "De brief aanpassen.")
                .fillsDate(
                        "Wanneer_0", meeting.begin().toLocalDate().plusMonths(1).format(AS_TYPED))
                .completes();
        cases.doWhatIsDue();
    }

    private void theSecretaryWritesTheMinutes() {
        secretary.reload().claims("Mijn team", "Verslag maken").fills("Verslag", MINUTES);
        secretary.logOut();
        assertThat(secretary.drafts()).isZero();
        secretary
                .logIn("tasklist", SECRETARY, Office.PASSWORD)
                .opens("Mijn taken", "Verslag maken")
                .sees("Uw concept van");
        assertThat(secretary.answer("Verslag")).isEqualTo(MINUTES);
        secretary
                .opensTab("Dossier")
                .sees("Werkinstructie aangepast")
                .sees("Wie doet het? Gemeente: uitvoering.")
                .sees("Wat is afgesproken? De brief aanpassen.");
        secretary.opensTab("Formulier").sees("Uw concept van").completes();
        cases.doWhatIsDue();
    }

    private void thePartnerReactsAndTheMinutesAreAdopted(Overleg meeting) {
        partner.reload()
                .claims("Mijn team", "Reageren op verslag")
                .opensTab("Dossier")
                .sees(MINUTES);
        Barriers.assertNone(partner, ".kr-dossier");
        partner.opensTab("Formulier").ticks("Het klopt").completes();
        cases.goTo(meeting.begin().toLocalDate().plusWeeks(3));
        secretary
                .reload()
                .claims("Mijn team", "Volgend overleg plannen")
                .ticks("Nee")
                .completes();
        assertThat(overleggen.get(meeting.id()).status()).isEqualTo(Overleg.Status.AFGESLOTEN);
    }
}
