package nl.ketenregie.pilot.bezwaar;

import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.LAST_DAY_TO_DECIDE;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.LAST_DAY_TO_OBJECT;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.RECEIVED;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.SENT;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.assessed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.deferred;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.dossier;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.notice;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.postponed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.withdrawalConfirmed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.dossier.Dossiers;
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

/** The three clocks of an objection: the term to decide, its deferral and postponement, and the penalty after a notice. */
@PlatformTest
@Import(ObjectionDesk.class)
class BezwaarClocksTest {

    private static final String DECISION = "beslistermijn-gemeente";

    /** The first day on which nobody can decide in time any more. */
    private static final LocalDate TOO_LATE = LAST_DAY_TO_DECIDE.plusDays(1);

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private PenaltyOwed penaltyOwed;

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

    // ---------------------------------------------------------------- in time, and until when

    @Test
    void theMunicipalityHasSixWeeksFromTheEndOfTheTermToObject() {
        Case objection = desk.received(Map.of());
        assertThat(objection.variable("tijdigheid")).isEqualTo("op-tijd");
        assertThat(desk.term(objection, "bezwaar").endsOn()).isEqualTo(LAST_DAY_TO_OBJECT);
        assertThat(desk.term(objection, "bezwaar").status()).isEqualTo(Status.GEHAALD);
        assertThat(desk.term(objection, DECISION).startedOn()).isEqualTo(LAST_DAY_TO_OBJECT.plusDays(1));
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(LAST_DAY_TO_DECIDE);
    }

    @Test
    void withACommitteeItHasTwelve() {
        Case objection = desk.receivedForCommittee();
        assertThat(desk.term(objection, "beslistermijn-gemeente-commissie").endsOn())
                .isEqualTo(LocalDate.of(2026, 7, 6));
    }

    @Test
    void anObjectionThatIsRegisteredDaysLaterWasInTimeAllTheSame() {
        cases.goTo(LocalDate.of(2026, 4, 20));
        Case objection = desk.received(Map.of());
        assertThat(objection.variable("tijdigheid")).isEqualTo("op-tijd");
        assertThat(desk.term(objection, "bezwaar").status()).isEqualTo(Status.GEHAALD);
    }

    @Test
    void anObjectionThatWasPostedInTimeMayArriveAWeekLater() {
        cases.goTo(LocalDate.of(2026, 4, 20));
        Case objection = desk.received(Map.of("wijze", "post", "ontvangenOp", "2026-04-20", "gepostOp", "2026-04-13"));
        assertThat(objection.variable("tijdigheid")).isEqualTo("op-tijd-per-post");
        assertThat(desk.term(objection, "bezwaar").status()).isEqualTo(Status.GEHAALD);
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(LAST_DAY_TO_DECIDE);
    }

    @Test
    void anObjectionByPostWithoutALegiblePostmarkIsLate() {
        cases.goTo(LocalDate.of(2026, 4, 20));
        Case objection = desk.received(Map.of("wijze", "post", "ontvangenOp", "2026-04-20"));
        assertThat(objection.variable("tijdigheid")).isEqualTo("te-laat");
        assertThat(desk.term(objection, "bezwaar").status()).isEqualTo(Status.VERSTREKEN);
        assertThat(desk.term(objection, DECISION).startedOn()).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void whenNobodyCanProveTheDayOfSendingNobodyIsLate() {
        Case objection = desk.received(unknownDayOfSending());
        assertThat(objection.variable("tijdigheid")).isEqualTo("onbekend");
        assertThat(desk.term(objection, DECISION).startedOn()).isEqualTo(RECEIVED.plusDays(1));
    }

    // ---------------------------------------------------------------- defects and late reasons

    @Test
    void theTermStandsStillUntilTheDefectIsRepaired() {
        Case objection = repairAsked(LocalDate.of(2026, 4, 20), 2);
        cases.goTo(LocalDate.of(2026, 4, 28));
        objection.does("UserTask_RecordRepair", repaired("2026-04-28"));
        // a week of pause, from 21 up to and including 27 April
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("ontvankelijk");
    }

    @Test
    void withoutRepairTheTermRunsAgainWhenTheGivenTimeIsOver() {
        Case objection = repairAsked(LocalDate.of(2026, 4, 20), 2);
        assertThat(objection.variable("herstelUiterlijk")).isEqualTo("2026-05-04");
        cases.goTo(LocalDate.of(2026, 5, 4));
        assertThat(objection.waitsFor()).contains("UserTask_RecordRepair");
        cases.goTo(LocalDate.of(2026, 5, 5));
        assertThat(objection.waitsFor())
                .contains("UserTask_AssessAdmissibility")
                .doesNotContain("UserTask_RecordRepair");
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("niet-ontvankelijk-verzuim");
        // thirteen days of pause end on a Sunday
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void aRepairThatIsRefusedIsNotWaitedFor() {
        Case objection = repairAsked(LocalDate.of(2026, 4, 20), 2)
                .does("UserTask_RecordRepair", Map.of("herstel", "niet-hersteld", "toelichting", "Komt niet meer."));
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("niet-ontvankelijk-verzuim");
    }

    @Test
    void aRepairAfterTheTermToDecideIsOverChangesNoTerm() {
        Case objection = desk.toAssess(Map.of("gronden", "ontbreken"));
        cases.goTo(TOO_LATE);
        objection
                .does("UserTask_AssessAdmissibility", assessed("herstel-vragen"))
                .does("UserTask_SendRepairLetter", ObjectionDesk.repairLetter(TOO_LATE, 1))
                .does("UserTask_RecordRepair", repaired(TOO_LATE.toString()));
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(LAST_DAY_TO_DECIDE);
        assertThat(desk.term(objection, DECISION).status()).isEqualTo(Status.VERSTREKEN);
    }

    @Test
    void whoDoesNotSayWhyTheObjectionIsLateIsNotWaitedForForEver() {
        Case objection = desk.toAssess(Map.of("verzondenOp", SENT.minusWeeks(4).toString()))
                .does("UserTask_AssessAdmissibility", assessed("reden-vragen"))
                .does("UserTask_AskReason", ObjectionDesk.reasonAsked(RECEIVED, 2));
        cases.goTo(LocalDate.of(2026, 4, 24));
        assertThat(objection.waitsFor()).contains("UserTask_RecordReason");
        cases.goTo(LocalDate.of(2026, 4, 25));
        assertThat(objection.waitsFor())
                .contains("UserTask_AssessAdmissibility")
                .doesNotContain("UserTask_RecordReason");
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("niet-ontvankelijk-te-laat");
    }

    // ---------------------------------------------------------------- deferral and postponement

    @Test
    void deferralIsOfferedWithTheFirstWarning() {
        Case objection = desk.toHear(Map.of());
        cases.goTo(LAST_DAY_TO_DECIDE.minusDays(15));
        assertThat(objection.waitsFor()).doesNotContain("UserTask_ChooseDeferral", "UserTask_CheckTerm");
        cases.goTo(LAST_DAY_TO_DECIDE.minusDays(14));
        assertThat(objection.waitsFor())
                .contains("UserTask_ChooseDeferral", "UserTask_CheckTerm", "UserTask_PrepareHearing");
        objection.does("UserTask_ChooseDeferral", deferred(6, LAST_DAY_TO_DECIDE.minusDays(14)));
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(objection.waitsFor()).doesNotContain("UserTask_ChooseDeferral");
    }

    @Test
    void theOfferMovesAlongWithTheTerm() {
        Case objection = repairAsked(LocalDate.of(2026, 4, 20), 2);
        cases.goTo(LocalDate.of(2026, 4, 28));
        objection.does("UserTask_RecordRepair", repaired("2026-04-28"));
        cases.goTo(LAST_DAY_TO_DECIDE.minusDays(14));
        assertThat(objection.waitsFor()).doesNotContain("UserTask_ChooseDeferral");
        cases.goTo(LocalDate.of(2026, 6, 1).minusDays(14));
        assertThat(objection.waitsFor()).contains("UserTask_ChooseDeferral");
    }

    @Test
    void theHandlerMayDeferBeforeAnybodyIsWarned() {
        Case objection = desk.toHear(Map.of()).does("UserTask_RecordEvent", Map.of("gebeurtenis", "verdagen"));
        assertThat(objection.waitsFor()).contains("UserTask_ChooseDeferral", "UserTask_RecordEvent");
        objection.does("UserTask_ChooseDeferral", deferred(2, RECEIVED));
        // 25 May and two weeks: the term as a whole ends on a day on which people work
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void whoDoesNotDeferNowCanDoSoLater() {
        Case objection = desk.toHear(Map.of());
        cases.goTo(LAST_DAY_TO_DECIDE.minusDays(14));
        objection.does("UserTask_ChooseDeferral", Map.of("verdagen", "nee"));
        assertThat(objection.waitsFor()).doesNotContain("UserTask_ChooseDeferral");
        objection.does("UserTask_RecordEvent", Map.of("gebeurtenis", "verdagen"));
        assertThat(objection.waitsFor()).contains("UserTask_ChooseDeferral");
    }

    @Test
    void onceIsOnceForDeferral() {
        Case objection = desk.toHear(Map.of())
                .does("UserTask_RecordEvent", Map.of("gebeurtenis", "verdagen"))
                .does("UserTask_ChooseDeferral", deferred(6, RECEIVED));
        assertThatThrownBy(() -> objection.does("UserTask_RecordEvent", Map.of("gebeurtenis", "verdagen")))
                .hasMessageContainingAll("al een keer verdaagd", "7:10 lid 3", "stemt in met uitstel");
        assertThat(objection.waitsFor()).contains("UserTask_RecordEvent");
    }

    @Test
    void aTermThatIsOverCannotBeDeferredAnyMore() {
        cases.goTo(TOO_LATE);
        Case objection = desk.received(Map.of());
        assertThat(objection.passed("EndEvent_TooLateToDefer")).isTrue();
    }

    @Test
    void theObjectorMayAgreeToALaterDay() {
        LocalDate agreed = LocalDate.of(2026, 9, 12);
        Case objection = desk.toHear(Map.of()).does("UserTask_RecordEvent", postponed(agreed));
        assertThat(desk.term(objection, DECISION).endsOn()).isEqualTo(agreed);
        assertThat(desk.term(objection, DECISION).explanation().toString()).contains("7:10 lid 4 onder b");
        assertThat(objection.waitsFor()).contains("UserTask_RecordEvent");
    }

    @Test
    void whatHappensAndMovesNoTermIsKeptTooAndTheTaskStays() {
        Case objection = desk.toHear(Map.of())
                .does("UserTask_RecordEvent", Map.of("gebeurtenis", "anders", "watGebeurde", "Er kwam een foto na."));
        assertThat(objection.waitsFor()).contains("UserTask_RecordEvent", "UserTask_PrepareHearing");
    }

    // ---------------------------------------------------------------- too late

    @Test
    void whenTheTermIsOverTheClusterManagerHearsIt() {
        Case objection = desk.toHear(Map.of());
        cases.goTo(LAST_DAY_TO_DECIDE);
        assertThat(objection.waitsFor()).doesNotContain("UserTask_DiscussOverrun");
        cases.goTo(TOO_LATE);
        assertThat(desk.term(objection, DECISION).status()).isEqualTo(Status.VERSTREKEN);
        objection.doesAs(
                "clustermanager-utrecht",
                "UserTask_DiscussOverrun",
                Map.of(
                        "maatregel",
                        "Morgen beslissen.",
                        "beslissingVerwachtOp",
                        TOO_LATE.plusDays(1).toString(),
                        "bezwaarmakerGebeld",
                        true));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing").doesNotContain("UserTask_DiscussOverrun");
    }

    @Test
    void aNoticeBeforeTheTermIsOverIsAnsweredAndDoesNotCount() {
        cases.goTo(LAST_DAY_TO_DECIDE);
        Case objection = desk.toHear(Map.of()).does("UserTask_RecordEvent", notice(LAST_DAY_TO_DECIDE, "geen"));
        assertThat(objection.variable("ingebrekestelling")).isEqualTo("te-vroeg");
        objection.does(
                "UserTask_AnswerNotice",
                Map.of(
                        "beantwoordOp",
                        LAST_DAY_TO_DECIDE.toString(),
                        "uitlegBezwaarmaker",
                        "De gemeente heeft nog tijd."));
        cases.goTo(LAST_DAY_TO_DECIDE.plusWeeks(4));
        assertThat(objection.passed("ServiceTask_StartPenalty")).isFalse();
    }

    @Test
    void afterANoticeTheMunicipalityHasTwoWeeksToDecideWithoutPenalty() {
        Case objection = noticeReceived("geen");
        assertThat(desk.term(objection, "ingebrekestelling").endsOn()).isEqualTo(TOO_LATE.plusWeeks(2));
        cases.goTo(TOO_LATE.plusWeeks(2));
        desk.decides(toDecide(objection), "ongegrond", TOO_LATE.plusWeeks(2));
        assertThat(desk.term(objection, "ingebrekestelling").status()).isEqualTo(Status.GEHAALD);
        assertThat(objection.passed("EndEvent_DecidedAfterAll")).isTrue();
        assertThat(objection.variable("dwangsomDagen")).isEqualTo(0);
        assertThat(objection.waitsFor()).isEmpty();
    }

    @Test
    void afterThoseTwoWeeksEveryDayIsOwed() {
        Case objection = penaltyRuns();
        LocalDate firstDay = TOO_LATE.plusWeeks(2).plusDays(1);
        assertThat(desk.term(objection, "dwangsom").startedOn()).isEqualTo(firstDay);
        assertThat(objection.waitsFor()).contains("UserTask_DiscussPenalty");
        objection.doesAs(
                "clustermanager-utrecht",
                "UserTask_DiscussPenalty",
                Map.of("maatregel", "Vandaag.", "beslissingVerwachtOp", firstDay.toString()));
        LocalDate decided = firstDay.plusDays(20);
        cases.goTo(decided);
        desk.decides(toDecide(objection), "ongegrond", decided);
        // C.24: twenty days are 14 x 23 + 6 x 35
        assertThat(objection.variable("dwangsomDagen")).isEqualTo(20);
        assertThat(penaltyOwed.find(dossier(objection)).orElseThrow().amount())
                .isEqualByComparingTo(new BigDecimal("532"));
        objection.does("UserTask_SetPenalty", penaltySet(20, 532, decided));
        assertThat(objection.isRunning()).isTrue();
        assertThat(objection.waitsFor()).isEmpty();
    }

    @Test
    void whoSetsAnotherPenaltySaysWhy() {
        Case objection = penaltyRuns();
        LocalDate decided = TOO_LATE.plusWeeks(3);
        cases.goTo(decided);
        desk.decides(toDecide(objection), "ongegrond", decided);
        assertThatThrownBy(() -> objection.does("UserTask_SetPenalty", penaltySet(3, 69, decided)))
                .hasMessageContaining("Waarom wijkt u af van het aantal dagen?");
    }

    @Test
    void thePenaltyStopsAtFortyTwoDays() {
        Case objection = penaltyRuns();
        cases.goTo(TOO_LATE.plusWeeks(2).plusDays(43));
        assertThat(objection.passed("EndEvent_PenaltyStopped")).isTrue();
        LocalDate decided = TOO_LATE.plusWeeks(20);
        cases.goTo(decided);
        desk.decides(toDecide(objection), "ongegrond", decided);
        assertThat(objection.variable("dwangsomDagen")).isEqualTo(42);
        assertThat(penaltyOwed.find(dossier(objection)).orElseThrow().amount())
                .isEqualByComparingTo(new BigDecimal("1442"));
    }

    @Test
    void whenTheLawMakesAnExceptionThereIsNoPenalty() {
        Case objection = noticeReceived("onredelijk-laat");
        cases.goTo(TOO_LATE.plusWeeks(2).plusDays(1));
        assertThat(objection.passed("EndEvent_NoPenalty")).isTrue();
        assertThat(objection.passed("ServiceTask_StartPenalty")).isFalse();
    }

    @Test
    void aSecondNoticeDoesNotCountTwice() {
        Case objection = noticeReceived("geen").does("UserTask_RecordEvent", notice(TOO_LATE, "geen"));
        assertThat(objection.waitsFor()).contains("UserTask_AnswerNotice");
        assertThat(objection.times("CallActivity_GuardTwoWeeks")).isEqualTo(1);
    }

    @Test
    void aPenaltyIsOwedUntilTheObjectionIsWithdrawn() {
        Case objection = penaltyRuns();
        LocalDate day = TOO_LATE.plusWeeks(2).plusDays(5);
        cases.goTo(day);
        objection
                .does("UserTask_RecordEvent", withdrawn("schriftelijk", day))
                .does("UserTask_ConfirmWithdrawal", withdrawalConfirmed(day));
        assertThat(objection.variable("dwangsomDagen")).isEqualTo(4);
        objection.does("UserTask_SetPenalty", penaltySet(4, 92, day));
        assertThat(objection.isRunning()).isFalse();
        assertThat(dossiers.get(dossier(objection)).outcome()).isEqualTo(BezwaarUitkomst.INGETROKKEN.name());
    }

    // ---------------------------------------------------------------- how the stories begin

    private static Map<String, Object> unknownDayOfSending() {
        Map<String, Object> answers = new HashMap<>(Map.of("verzendingBekend", "nee"));
        answers.put("verzondenOp", null);
        return answers;
    }

    private Case repairAsked(LocalDate letter, int weeks) {
        Case objection = desk.toAssess(Map.of("gronden", "pro-forma"));
        cases.goTo(letter);
        return objection
                .does("UserTask_AssessAdmissibility", assessed("herstel-vragen"))
                .does("UserTask_SendRepairLetter", ObjectionDesk.repairLetter(letter, weeks));
    }

    private static Map<String, Object> repaired(String day) {
        return Map.of("herstel", "hersteld", "hersteldOp", day, "toelichting", "De gronden zijn er.");
    }

    /** On the first day after the term to decide. */
    private Case noticeReceived(String exception) {
        Case objection = desk.toHear(Map.of());
        cases.goTo(TOO_LATE);
        return objection.does("UserTask_RecordEvent", notice(TOO_LATE, exception));
    }

    private Case penaltyRuns() {
        Case objection = noticeReceived("geen");
        cases.goTo(TOO_LATE.plusWeeks(2));
        assertThat(objection.passed("ServiceTask_StartPenalty")).isFalse();
        cases.goTo(TOO_LATE.plusWeeks(2).plusDays(1));
        assertThat(objection.passed("ServiceTask_StartPenalty")).isTrue();
        return objection;
    }

    private static Case toDecide(Case objection) {
        return objection.does(
                "UserTask_PrepareHearing",
                Map.of("horen", "nee", "grondNietHoren", "geen-gebruik", "toelichtingNietHoren", "Gebeld."));
    }

    private static Map<String, Object> penaltySet(int days, int euros, LocalDate day) {
        return Map.of("dagen", days, "bedrag", euros, "dwangsombesluitOp", day.toString());
    }
}
