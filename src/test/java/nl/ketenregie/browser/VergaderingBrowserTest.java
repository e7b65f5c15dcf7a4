package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.overleg.Reply;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signals;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
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
        Overleg meeting = theSecretaryPlansIt();
        thePartnerSaysItComes(meeting);
        meeting = theSecretaryMovesIt(meeting);
        theChairSetsTheAgenda(meeting);
        theTableDecides(meeting);
        assertThat(signals.get(signal).outcome()).isEqualTo("WERKINSTRUCTIE_AANGEPAST");
        theSecretaryWritesTheMinutes();
        thePartnerReactsAndTheMinutesAreAdopted(meeting);
        office.isFine();
    }

    private Overleg theSecretaryPlansIt() {
        secretary
                .choosesToStart("Signaleringsoverleg plannen en houden")
                .selects("Gemeente", "Utrecht")
                .unticks("Advocaten")
                .fillsDate("Vanaf", TODAY.plusDays(20).format(AS_TYPED))
                .speaksDutch()
                .starts();
        Case meeting = cases.latest(SignalTable.MEETING);
        cases.doWhatIsDue();
        secretary.reload().claims("Mijn team", "Moment kiezen").sees("Eerste voorstel:");
        secretary.sees("om 9.00 uur").ticks("Het eerste voorstel").completes();
        cases.doWhatIsDue();
        Overleg planned = overleggen.get(SignalTable.id(meeting));
        assertThat(planned.begin()).isNotNull();
        return planned;
    }

    private void thePartnerSaysItComes(Overleg meeting) {
        Locator panel = meetingPanel(partner);
        partner.press("Ik kom");
        assertThat(panel.locator(".kr-said")).hasText("Uw antwoord is: ik kom.");
        Barriers.assertNone(partner, "dialog.kr-panel[open]");
        assertThat(panel.getByText("Overleg verzetten")).hasCount(0);
        assertThat(overleggen.get(meeting.id()).participants())
                .filteredOn(one -> one.role().equals("juridisch-loket"))
                .extracting(Overleg.Participant::reply)
                .containsExactly(Reply.AANWEZIG);
        partner.page().keyboard().press("Escape");
    }

    private Overleg theSecretaryMovesIt(Overleg meeting) {
        LocalDateTime later = meeting.begin().withHour(14).withMinute(30);
        Locator panel = meetingPanel(secretary);
        secretary.press("Overleg verzetten");
        panel.getByLabel("Nieuwe tijd").fill("14:30");
        Barriers.assertNone(secretary, "dialog.kr-panel[open]");
        assertThat(overleggen.get(meeting.id()).begin()).isEqualTo(meeting.begin());
        secretary.press("Ja, verzetten");
        assertThat(panel.locator(".kr-said")).hasText("Het overleg is verzet. De deelnemers krijgen bericht.");
        secretary.page().keyboard().press("Escape");
        cases.doWhatIsDue();
        Overleg moved = overleggen.get(meeting.id());
        assertThat(moved.begin()).isEqualTo(later);
        return moved;
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
        chair.opensTab("Formulier").completes();
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

    private Locator meetingPanel(Desk desk) {
        desk.press("Overleggen");
        Locator panel = desk.page().locator("dialog.kr-panel[open]");
        panel.locator(".kr-meeting").click();
        assertThat(panel).containsText("Stand");
        return panel;
    }
}
