package nl.ketenregie.pilot.bezwaar;

import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.LAST_DAY_TO_DECIDE;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.RECEIVED;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.SENT;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.assessed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.decided;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.deferred;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.hearing;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.notice;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.papers;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.postponed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.receipt;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.reconsidered;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.repairLetter;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.sent;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.with;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.termijn.Termijn.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be is refused as a whole, in Dutch, with the field and the remedy; nothing has changed then. */
@PlatformTest
@Import(ObjectionDesk.class)
class BezwaarRefusalsTest {

    private static final LocalDate TOMORROW = RECEIVED.plusDays(1);

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void anObjectionComesIn() {
        cases.endAll();
        cases.goTo(RECEIVED);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- registration

    @Test
    void aDecisionCannotBeOfTomorrow() {
        refusesToStart(Map.of("verzondenOp", TOMORROW.toString()), "Verzenddatum van het besluit", "toekomst");
    }

    @Test
    void aDecisionOfMoreThanAYearAgoIsLookedAtTwice() {
        LocalDate yearAgo = RECEIVED.minusYears(1);
        refusesToStart(
                Map.of("verzondenOp", yearAgo.minusDays(1).toString()),
                "Verzenddatum van het besluit",
                "meer dan een jaar",
                "vink dan aan");
        assertThat(desk.received(Map.of("verzondenOp", yearAgo.toString())).isRunning())
                .isTrue();
        assertThat(desk.received(Map.of("verzondenOp", yearAgo.minusDays(1).toString(), "datumGecontroleerd", true))
                        .variable("tijdigheid"))
                .isEqualTo("te-laat");
    }

    @Test
    void anObjectionCannotComeBeforeTheDecision() {
        refusesToStart(
                Map.of("ontvangenOp", SENT.minusDays(1).toString()),
                "Ontvangen op",
                "voor de verzenddatum",
                "Awb 6:10");
    }

    @Test
    void anObjectionCannotBeReceivedTomorrowOrPostedAfterItCame() {
        refusesToStart(Map.of("ontvangenOp", TOMORROW.toString()), "Ontvangen op", "toekomst");
        refusesToStart(
                Map.of("wijze", "post", "gepostOp", TOMORROW.toString()),
                "Datum van de poststempel",
                "na de dag van ontvangst");
    }

    @Test
    void aBodyThatDoesNotExistIsRefused() {
        refusesToStart(Map.of("bestuursorgaan", "koning"), "Wie nam het besluit?", "kies een van de opties");
    }

    @Test
    void anObjectionForAnotherBodyHasSoundDaysToo() {
        Map<String, Object> answers =
                new HashMap<>(Map.of("bestuursorgaan", "ander-orgaan", "verzondenOp", TOMORROW.toString()));
        for (String notAsked : new String[] {"bezwaarMogelijk", "belanghebbende", "hoorder"}) {
            answers.put(notAsked, null);
        }
        refusesToStart(answers, "Verzenddatum van het besluit", "toekomst");
    }

    @Test
    void aRefusedObjectionLeavesNoTrace() {
        int before = dossiersThereAre();
        refusesToStart(Map.of("verzondenOp", TOMORROW.toString()), "toekomst");
        assertThat(dossiersThereAre()).isEqualTo(before);
    }

    // ---------------------------------------------------------------- receipt, admissibility

    @Test
    void aCommitteeThatIsNotMentionedDoesNotGetTwelveWeeks() {
        Case objection = desk.receivedForCommittee();
        refuses(objection, "UserTask_ConfirmReceipt", receipt(false), "bezwaarcommissie advies geeft");
    }

    @Test
    void theTimeToRepairIsOneToEightWeeks() {
        Case objection = desk.toAssess(Map.of("gronden", "pro-forma"))
                .does("UserTask_AssessAdmissibility", assessed("herstel-vragen"));
        refuses(
                objection,
                "UserTask_SendRepairLetter",
                repairLetter(RECEIVED, 0),
                "Hoeveel weken om te herstellen?",
                "niet kleiner zijn dan 1");
        refuses(
                objection,
                "UserTask_SendRepairLetter",
                repairLetter(RECEIVED, 9),
                "Hoeveel weken om te herstellen?",
                "niet groter zijn dan 8");
        refuses(objection, "UserTask_SendRepairLetter", repairLetter(TOMORROW, 2), "Brief verzonden op", "toekomst");
        objection.does("UserTask_SendRepairLetter", repairLetter(RECEIVED, 2));
        refuses(
                objection,
                "UserTask_RecordRepair",
                Map.of("herstel", "hersteld", "hersteldOp", SENT.toString(), "toelichting", "Er."),
                "Hersteld op",
                "voor de dag van de herstelbrief");
    }

    @Test
    void theTimeToExplainIsOneToEightWeeksToo() {
        Case objection = desk.toAssess(Map.of("verzondenOp", SENT.minusWeeks(4).toString()))
                .does("UserTask_AssessAdmissibility", assessed("reden-vragen"));
        refuses(
                objection,
                "UserTask_AskReason",
                ObjectionDesk.reasonAsked(RECEIVED, 9),
                "Hoeveel weken om te antwoorden?",
                "niet groter zijn dan 8");
        refuses(
                objection,
                "UserTask_AskReason",
                ObjectionDesk.reasonAsked(TOMORROW, 2),
                "Brief verzonden op",
                "toekomst");
    }

    // ---------------------------------------------------------------- clocks

    @Test
    void deferringIsToldBeforeTheTermIsOver() {
        Case objection = desk.toHear(Map.of());
        cases.goTo(LAST_DAY_TO_DECIDE.minusDays(14));
        refuses(
                objection,
                "UserTask_ChooseDeferral",
                deferred(7, LAST_DAY_TO_DECIDE.minusDays(14)),
                "Met hoeveel weken?",
                "niet groter zijn dan 6");
        refuses(
                objection,
                "UserTask_ChooseDeferral",
                deferred(6, LAST_DAY_TO_DECIDE),
                "Wanneer heeft u het de bezwaarmaker geschreven?",
                "toekomst");
        cases.goTo(LAST_DAY_TO_DECIDE.plusDays(1));
        refuses(
                objection,
                "UserTask_ChooseDeferral",
                deferred(6, LAST_DAY_TO_DECIDE.plusDays(1)),
                "na het einde van de beslistermijn",
                "7:10 lid 5");
        objection.does("UserTask_ChooseDeferral", Map.of("verdagen", "nee"));
    }

    @Test
    void postponementIsToALaterDay() {
        Case objection = desk.toHear(Map.of());
        refuses(
                objection,
                "UserTask_RecordEvent",
                postponed(LAST_DAY_TO_DECIDE),
                "De gemeente beslist uiterlijk op",
                "kies een dag na 26 mei 2026");
        assertThat(desk.term(objection, "beslistermijn-gemeente").endsOn()).isEqualTo(LAST_DAY_TO_DECIDE);
    }

    @Test
    void aTermThatIsOverIsNotPostponed() {
        Case objection = desk.toHear(Map.of());
        cases.goTo(LAST_DAY_TO_DECIDE.plusDays(1));
        refuses(
                objection,
                "UserTask_RecordEvent",
                postponed(LAST_DAY_TO_DECIDE.plusWeeks(3)),
                "termijn is voorbij",
                "kan niet meer veranderen");
    }

    @Test
    void aNoticeOfTomorrowIsRefused() {
        refuses(desk.toHear(Map.of()), "UserTask_RecordEvent", notice(TOMORROW, "geen"), "Ontvangen op", "toekomst");
    }

    @Test
    void aTelephoneCallIsNoWithdrawal() {
        Case objection = desk.toHear(Map.of());
        refuses(
                objection,
                "UserTask_RecordEvent",
                withdrawn("telefonisch", RECEIVED),
                "Hoe is het bezwaar ingetrokken?",
                "schriftelijk",
                "6:21");
        refuses(objection, "UserTask_RecordEvent", withdrawn("schriftelijk", TOMORROW), "Ingetrokken op", "toekomst");
        assertThat(objection.waitsFor()).contains("UserTask_RecordEvent", "UserTask_PrepareHearing");
    }

    // ---------------------------------------------------------------- hearing

    @Test
    void aHearingIsWaivedOnAGroundOfTheLawOnly() {
        Case objection = desk.toHear(Map.of());
        refuses(
                objection,
                "UserTask_PrepareHearing",
                Map.of("horen", "nee", "toelichtingNietHoren", "Geen tijd."),
                "Waarom wordt er niet gehoord?",
                "verplicht");
        refuses(
                objection,
                "UserTask_PrepareHearing",
                Map.of("horen", "nee", "grondNietHoren", "geen-tijd", "toelichtingNietHoren", "Geen tijd."),
                "Waarom wordt er niet gehoord?",
                "kies een van de opties");
    }

    @Test
    void aHearingLeavesAWeekForThePapers() {
        Case objection = desk.toHear(Map.of()).does("UserTask_PrepareHearing", Map.of("horen", "ja"));
        refuses(
                objection,
                "UserTask_PlanHearing",
                hearing(RECEIVED.plusDays(6)),
                "Dag van de hoorzitting",
                "minstens een week",
                "17 april 2026");
        objection.does("UserTask_PlanHearing", hearing(RECEIVED.plusWeeks(1)));
        assertThat(objection.variable("inzageUiterlijk")).isEqualTo(RECEIVED.toString());
    }

    @Test
    void papersThatAreLateAreNotOnViewInTime() {
        Case objection = desk.toHear(Map.of())
                .does("UserTask_PrepareHearing", Map.of("horen", "ja"))
                .does("UserTask_PlanHearing", hearing(RECEIVED.plusWeeks(1)));
        refuses(objection, "UserTask_LayPapers", papers(TOMORROW), "Ter inzage vanaf", "toekomst");
        cases.goTo(TOMORROW);
        refuses(objection, "UserTask_LayPapers", papers(TOMORROW), "Ter inzage vanaf", "te laat", "verzet");
        objection.does("UserTask_LayPapers", papers(RECEIVED));
        assertThat(desk.term(objection, "stukken-ter-inzage").status()).isIn(Status.GEHAALD, Status.VERSTREKEN);
    }

    // ---------------------------------------------------------------- decision

    @Test
    void costsThatWereAskedForAfterTheDecisionDoNotCount() {
        Case objection = desk.toReconsider(Map.of()).does("UserTask_ReconsiderObjection", reconsidered());
        LocalDate today = RECEIVED.plusWeeks(2);
        refuses(
                objection,
                "UserTask_DecideObjection",
                with(
                        decided("gegrond-herroepen", today.minusDays(1)),
                        Map.of("kostenverzoek", "ja", "kostenverzoekOp", today.toString(), "kostenbesluit", "nee")),
                "Verzoek om kosten ontvangen op",
                "na de beslissing",
                "7:15 lid 3");
    }

    @Test
    void aDecisionIsTakenAfterTheObjectionAndSentAfterItWasTaken() {
        LocalDate today = RECEIVED.plusWeeks(2);
        Case objection = desk.toReconsider(Map.of()).does("UserTask_ReconsiderObjection", reconsidered());
        refuses(
                objection,
                "UserTask_DecideObjection",
                decided("ongegrond", today.plusDays(1)),
                "Beslist op",
                "toekomst");
        refuses(
                objection,
                "UserTask_DecideObjection",
                decided("ongegrond", RECEIVED.minusDays(1)),
                "Beslist op",
                "voor de ontvangst van het bezwaar");
        objection.does("UserTask_DecideObjection", decided("ongegrond", today));
        refuses(
                objection,
                "UserTask_SendDecision",
                sent(today.minusDays(1)),
                "Beslissing verzonden op",
                "voor de dag van de beslissing");
        refuses(
                objection,
                "UserTask_SendDecision",
                Map.of("beslissingVerzondenOp", today.toString()),
                "in beroep kan",
                "verplicht");
    }

    // ---------------------------------------------------------------- how it is refused

    private void refusesToStart(Map<String, ?> differently, String... saying) {
        assertThatThrownBy(() -> desk.received(differently))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll(saying);
    }

    /** Nothing of it is kept, and the task is still there. */
    private static void refuses(Case objection, String task, Map<String, Object> answers, String... saying) {
        assertThatThrownBy(() -> objection.does(task, answers)).hasMessageContainingAll(saying);
        assertThat(objection.waitsFor()).contains(task);
    }

    private int dossiersThereAre() {
        return database.sql("select count(*) from dossier").query(Integer.class).single();
    }
}
