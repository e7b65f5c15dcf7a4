package nl.ketenregie.pilot.bezwaar;

import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.LAST_DAY_TO_DECIDE;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.RECEIVED;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.SENT;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.assessed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.called;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.decided;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.dossier;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.heard;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.hearing;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.papers;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.receipt;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.reconsidered;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.sent;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.with;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.withdrawalConfirmed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import nl.ketenregie.termijn.Termijn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An objection as its process owner tells it: one story per outcome, and per turn that the handling can take. */
@PlatformTest
@Import(ObjectionDesk.class)
class BezwaarProcessTest {

    private static final LocalDate HEARING = RECEIVED.plusWeeks(2);

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void anObjectionComesIn() {
        cases.endAll();
        cases.goTo(RECEIVED);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- outcomes

    @Test
    void theObjectorIsRightAndTheDecisionIsRevoked() {
        Case objection = desk.received(Map.of());
        assertThat(objection.waitsFor())
                .containsExactlyInAnyOrder("UserTask_ConfirmReceipt", "UserTask_CallObjector", "UserTask_RecordEvent");
        objection
                .does("UserTask_ConfirmReceipt", receipt(false))
                .does("UserTask_CallObjector", called("nee"))
                .does("UserTask_AssessAdmissibility", assessed("ontvankelijk"))
                .does("UserTask_PrepareHearing", Map.of("horen", "ja"))
                .does("UserTask_PlanHearing", hearing(HEARING))
                .does("UserTask_LayPapers", papers(RECEIVED));
        cases.goTo(HEARING);
        objection
                .does("UserTask_ReportHearing", heard())
                .does("UserTask_ReconsiderObjection", reconsidered())
                .does("UserTask_DecideObjection", decided("gegrond-herroepen", HEARING))
                .does("UserTask_SendDecision", sent(HEARING));
        assertEndedAfterAppealTerm(objection, BezwaarUitkomst.GEGROND_HERROEPEN);
    }

    @Test
    void theCommitteeAdvisesAndTheDecisionIsChanged() {
        Case objection = desk.toReport(Map.of("hoorder", BezwaarProcess.COMMITTEE));
        Map<String, Object> report = new HashMap<>(heard());
        report.remove("nietBetrokken");
        objection
                .doesAs(ObjectionDesk.COMMITTEE, "UserTask_ReportHearing", report)
                .doesAs(
                        ObjectionDesk.COMMITTEE,
                        "UserTask_GiveAdvice",
                        Map.of(
                                "advies",
                                "gegrond",
                                "adviesOp",
                                RECEIVED.toString(),
                                "adviesTekst",
                                "Wijzig het bedrag."))
                .does("UserTask_ReconsiderObjection", with(reconsidered(), Map.of("volgtAdvies", "ja")))
                .does("UserTask_DecideObjection", decided("gegrond-gewijzigd", RECEIVED))
                .does("UserTask_SendDecision", sent(RECEIVED));
        assertEndedAfterAppealTerm(objection, BezwaarUitkomst.GEGROND_GEWIJZIGD);
    }

    @Test
    void whoDoesNotWantToBeHeardIsPartlyRight() {
        Case objection = desk.toHear(Map.of())
                .does(
                        "UserTask_PrepareHearing",
                        Map.of(
                                "horen",
                                "nee",
                                "grondNietHoren",
                                "geen-gebruik",
                                "toelichtingNietHoren",
                                "Mail van vandaag."));
        assertThat(objection.waitsFor()).contains("UserTask_ReconsiderObjection");
        desk.decides(objection, "deels-gegrond", RECEIVED);
        assertEndedAfterAppealTerm(objection, BezwaarUitkomst.DEELS_GEGROND);
    }

    @Test
    void theDecisionStands() {
        Case objection = desk.decides(desk.toReconsider(Map.of()), "ongegrond", HEARING);
        assertEndedAfterAppealTerm(objection, BezwaarUitkomst.ONGEGROND);
    }

    @Test
    void anObjectionThatIsLateWithoutReasonIsNotHeard() {
        Case objection = desk.toAssess(tooLate());
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("reden-vragen");
        objection
                .does("UserTask_AssessAdmissibility", assessed("reden-vragen"))
                .does("UserTask_AskReason", ObjectionDesk.reasonAsked(RECEIVED, 2))
                .does(
                        "UserTask_RecordReason",
                        Map.of(
                                "redenGegeven",
                                "Vergeten.",
                                "redenTeLaat",
                                "niet-verschoonbaar",
                                "overwegingReden",
                                "Er was tijd genoeg."));
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("niet-ontvankelijk-te-laat");
        objection.does("UserTask_AssessAdmissibility", assessed("kennelijk-niet-ontvankelijk"));
        assertThat(objection.waitsFor())
                .contains("UserTask_ReconsiderObjection")
                .doesNotContain("UserTask_PrepareHearing");
        desk.decides(objection, "niet-ontvankelijk", RECEIVED);
        assertEndedAfterAppealTerm(objection, BezwaarUitkomst.NIET_ONTVANKELIJK);
    }

    @Test
    void theObjectorWithdrawsInWriting() {
        Case objection = desk.toHear(Map.of()).does("UserTask_RecordEvent", withdrawn("schriftelijk", RECEIVED));
        assertThat(objection.waitsFor()).containsExactly("UserTask_ConfirmWithdrawal");
        objection.does("UserTask_ConfirmWithdrawal", withdrawalConfirmed(RECEIVED));
        assertEnded(objection, BezwaarUitkomst.INGETROKKEN);
    }

    @Test
    void anObjectionForAnotherBodyIsSentOn() {
        Case objection = desk.received(forAnotherBody());
        assertThat(objection.waitsFor()).containsExactly("UserTask_ForwardObjection");
        objection.does(
                "UserTask_ForwardObjection",
                Map.of(
                        "doorgezondenNaar",
                        "uwv",
                        "doorgezondenOp",
                        RECEIVED.toString(),
                        "ontvangstVermeld",
                        true,
                        "afzenderBericht",
                        true));
        assertEnded(objection, BezwaarUitkomst.DOORGEZONDEN);
    }

    // ---------------------------------------------------------------- admissibility

    @Test
    void somebodyWhoCouldNotHelpBeingLateIsHeardAfterAll() {
        Case objection = desk.toAssess(tooLate())
                .does("UserTask_AssessAdmissibility", assessed("reden-vragen"))
                .does("UserTask_AskReason", ObjectionDesk.reasonAsked(RECEIVED, 2))
                .does(
                        "UserTask_RecordReason",
                        Map.of(
                                "redenGegeven",
                                "Lag in het ziekenhuis.",
                                "redenTeLaat",
                                "verschoonbaar",
                                "overwegingReden",
                                "De brief van het ziekenhuis bevestigt het."));
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("ontvankelijk");
        objection.does("UserTask_AssessAdmissibility", assessed("ontvankelijk"));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing");
    }

    @Test
    void aProFormaObjectionIsRepairedFirst() {
        Case objection = desk.toAssess(Map.of("gronden", "pro-forma"));
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("herstel-vragen");
        objection
                .does("UserTask_AssessAdmissibility", assessed("herstel-vragen"))
                .does("UserTask_SendRepairLetter", ObjectionDesk.repairLetter(RECEIVED, 4))
                .does(
                        "UserTask_RecordRepair",
                        Map.of(
                                "herstel",
                                "hersteld",
                                "hersteldOp",
                                RECEIVED.toString(),
                                "toelichting",
                                "De gronden zijn er."));
        assertThat(objection.variable("ontvankelijkheidsadvies")).isEqualTo("ontvankelijk");
    }

    @Test
    void whoDeviatesFromTheAdviceSaysWhy() {
        Case objection = desk.toAssess(Map.of("ondertekend", false));
        assertRefused(
                () -> objection.does("UserTask_AssessAdmissibility", assessed("ontvankelijk")),
                "Waarom wijkt u af van het advies?");
        objection.does(
                "UserTask_AssessAdmissibility",
                with(assessed("ontvankelijk"), Map.of("redenAfwijking", "De inlog geldt als handtekening.")));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing");
    }

    @Test
    void whereThereIsDoubtAboutAdmissibilityTheObjectorIsHeard() {
        Case objection = desk.toAssess(Map.of("belanghebbende", "nee"))
                .does("UserTask_AssessAdmissibility", assessed("niet-ontvankelijk"));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing");
    }

    // ---------------------------------------------------------------- hearing and decision

    @Test
    void aHearingThatMovesIsPlannedAgain() {
        Case objection = desk.toReport(Map.of())
                .does(
                        "UserTask_ReportHearing",
                        Map.of("hoorzitting", "verzet", "toelichtingHoren", "De tolk is ziek."));
        assertThat(objection.waitsFor()).contains("UserTask_PlanHearing").doesNotContain("UserTask_ReportHearing");
        objection.does("UserTask_PlanHearing", hearing(HEARING.plusWeeks(1)));
        assertThat(desk.term(objection, "stukken-ter-inzage").endsOn()).isEqualTo(HEARING);
    }

    @Test
    void whoForgetsThePapersIsWarned() {
        Case objection = desk.toHear(Map.of())
                .does("UserTask_PrepareHearing", Map.of("horen", "ja"))
                .does("UserTask_PlanHearing", hearing(RECEIVED.plusWeeks(5)));
        cases.goTo(RECEIVED.plusWeeks(2).minusDays(1));
        assertThat(objection.waitsFor()).contains("UserTask_LayPapers").doesNotContain("UserTask_CheckTerm");
        cases.goTo(RECEIVED.plusWeeks(2));
        assertThat(objection.waitsFor()).contains("UserTask_LayPapers", "UserTask_CheckTerm");
        objection.does("UserTask_LayPapers", papers(RECEIVED.plusWeeks(2)));
        assertThat(objection.passed("EndEvent_PapersGuarded")).isTrue();
        assertThat(objection.waitsFor()).doesNotContain("UserTask_CheckTerm");
    }

    @Test
    void papersThatCannotBeOnViewInTimeMoveTheHearing() {
        Case objection = desk.toHear(Map.of())
                .does("UserTask_PrepareHearing", Map.of("horen", "ja"))
                .does("UserTask_PlanHearing", hearing(HEARING))
                .does(
                        "UserTask_LayPapers",
                        Map.of("inzage", "verzetten", "toelichtingInzage", "Het dossier is nog niet compleet."));
        assertThat(objection.waitsFor()).contains("UserTask_PlanHearing");
        assertThat(desk.term(objection, "stukken-ter-inzage").status()).isEqualTo(Termijn.Status.VERVALLEN);
    }

    @Test
    void everybodyMayAgreeThatNoPapersAreOnView() {
        Case objection = desk.toHear(Map.of())
                .does("UserTask_PrepareHearing", Map.of("horen", "ja"))
                .does("UserTask_PlanHearing", hearing(HEARING))
                .does(
                        "UserTask_LayPapers",
                        Map.of("inzage", "zonder", "toelichtingInzage", "Iedereen heeft alles al."));
        assertThat(objection.waitsFor()).contains("UserTask_ReportHearing");
    }

    @Test
    void whoDoesNotAppearIsNotKeptWaiting() {
        Case objection = desk.toReport(Map.of())
                .does(
                        "UserTask_ReportHearing",
                        Map.of("hoorzitting", "niet-verschenen", "toelichtingHoren", "Gebeld, geen gehoor."));
        assertThat(objection.waitsFor()).contains("UserTask_ReconsiderObjection");
    }

    @Test
    void anObjectionCanBeWithdrawnOrallyAtTheHearing() {
        Case objection = desk.toReport(Map.of())
                .does(
                        "UserTask_ReportHearing",
                        Map.of(
                                "hoorzitting",
                                "ingetrokken",
                                "intrekkingOp",
                                RECEIVED.toString(),
                                "verslag",
                                "De uitleg was genoeg; de bezwaarmaker trekt in."));
        objection.does("UserTask_ConfirmWithdrawal", withdrawalConfirmed(RECEIVED));
        assertEnded(objection, BezwaarUitkomst.INGETROKKEN);
    }

    @Test
    void aCommitteeAdvisesAlsoWhenNobodyIsHeard() {
        Case objection = desk.toHear(Map.of("hoorder", BezwaarProcess.COMMITTEE))
                .does(
                        "UserTask_PrepareHearing",
                        Map.of(
                                "horen",
                                "nee",
                                "grondNietHoren",
                                "kennelijk-ongegrond",
                                "toelichtingNietHoren",
                                "Duidelijk."));
        assertThat(objection.waitsFor()).contains("UserTask_GiveAdvice");
    }

    @Test
    void theCommitteeIsRemindedOfItsAdvice() {
        Case objection = desk.toHear(Map.of("hoorder", BezwaarProcess.COMMITTEE))
                .does(
                        "UserTask_PrepareHearing",
                        Map.of(
                                "horen",
                                "nee",
                                "grondNietHoren",
                                "kennelijk-ongegrond",
                                "toelichtingNietHoren",
                                "Duidelijk."));
        cases.goTo(RECEIVED.plusWeeks(2));
        assertThat(objection.passed("SendTask_WarnHandler")).isFalse();
        cases.goTo(RECEIVED.plusWeeks(2).plusDays(1));
        assertThat(objection.passed("EndEvent_CommitteeReminded")).isTrue();
        assertThat(objection.waitsFor()).contains("UserTask_GiveAdvice");
    }

    @Test
    void somethingNewIsDiscussedAtASecondHearing() {
        Case objection = desk.toReconsider(Map.of())
                .does("UserTask_ReconsiderObjection", with(reconsidered(), Map.of("opnieuwHoren", "ja")));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing").doesNotContain("UserTask_DecideObjection");
        assertThat(objection.passed("EndEvent_ToHearAgain")).isTrue();
    }

    @Test
    void withoutAnInterpreterThereIsNoHearing() {
        Case objection =
                desk.toHear(Map.of()).does("UserTask_PrepareHearing", Map.of("horen", "ja", "tolkNodig", true));
        assertRefused(() -> objection.does("UserTask_PlanHearing", hearing(HEARING)), "De tolk is geregeld");
        objection.does("UserTask_PlanHearing", with(hearing(HEARING), Map.of("tolkGeregeld", true)));
        assertThat(objection.waitsFor()).contains("UserTask_LayPapers");
    }

    @Test
    void costsAreDecidedOnWhenTheyWereAskedForInTime() {
        Case objection = desk.toReconsider(Map.of())
                .does("UserTask_ReconsiderObjection", reconsidered())
                .does(
                        "UserTask_DecideObjection",
                        with(
                                decided("gegrond-herroepen", HEARING),
                                Map.of(
                                        "kostenverzoek",
                                        "ja",
                                        "kostenverzoekOp",
                                        HEARING.toString(),
                                        "kostenbesluit",
                                        "ja",
                                        "kostenbedrag",
                                        647.5)));
        assertThat(objection.waitsFor()).contains("UserTask_SendDecision");
    }

    @Test
    void theTermToAppealBeginsWhenTheDecisionIsSent() {
        Case objection = desk.decides(desk.toReconsider(Map.of()), "ongegrond", HEARING);
        Termijn appeal = desk.term(objection, "beroep");
        assertThat(appeal.endsOn()).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(desk.term(objection, "beslistermijn-gemeente").status()).isEqualTo(Termijn.Status.GEHAALD);
        assertThat(objection.passed("EndEvent_TermKept")).isTrue();
        assertThat(objection.waitsFor()).isEmpty();
        cases.goTo(appeal.endsOn());
        assertThat(objection.isRunning()).isTrue();
        cases.goTo(appeal.endsOn().plusDays(1));
        assertThat(objection.isRunning()).isFalse();
        assertThat(desk.term(objection, "beroep").status()).isEqualTo(Termijn.Status.VERSTREKEN);
    }

    // ---------------------------------------------------------------- urgency, privacy

    @Test
    void everybodyHearsThatTheDecisionStandsMeanwhile() {
        Case objection = desk.received(Map.of());
        Map<String, Object> letter = new HashMap<>(receipt(false));
        letter.remove("voorzieningUitgelegd");
        assertRefused(
                () -> objection.does("UserTask_ConfirmReceipt", letter), "besluit intussen blijft gelden", "verplicht");
    }

    @Test
    void whoCannotWaitIsCalledAboutTheCourtAtOnce() {
        Case objection = desk.received(Map.of("spoed", true));
        assertRefused(
                () -> objection.does("UserTask_ConfirmReceipt", receipt(false)),
                "weet wat er bij spoed kan",
                "verplicht");
        objection.does("UserTask_ConfirmReceipt", with(receipt(false), Map.of("spoedBesproken", true)));
        assertThat(objection.waitsFor()).contains("UserTask_AssessAdmissibility");
    }

    @Test
    void theObjectorIsCalledWithinFiveWorkingDays() {
        assertThat(desk.received(Map.of()).task("UserTask_CallObjector").getDueDate())
                .isEqualTo(RECEIVED.plusWeeks(1) + "T23:59:00");
    }

    @Test
    void nothingThatWasTypedReachesTheEngine() {
        Case objection = desk.decides(desk.toReconsider(Map.of()), "ongegrond", HEARING);
        assertThat(objection.passed("Event_AppealTermPassed")).isTrue();
        for (String said : List.of(
                "Fenna", "31600000037", "van mijn zus", "WI 2026-17", "kamer Linde", "kenteken", "van een buurvrouw")) {
            assertThat(engineTables.rowsHolding(said)).as(said).isEmpty();
        }
    }

    // ---------------------------------------------------------------- how the stories begin and end

    private static Map<String, ?> tooLate() {
        return Map.of("verzondenOp", SENT.minusWeeks(4).toString());
    }

    /** What is only asked about an objection that the municipality handles itself, is left open. */
    private static Map<String, Object> forAnotherBody() {
        Map<String, Object> answers = new HashMap<>(Map.of("bestuursorgaan", "ander-orgaan"));
        List.of("bezwaarMogelijk", "belanghebbende", "hoorder").forEach(key -> answers.put(key, null));
        return answers;
    }

    private static void assertRefused(Runnable act, String... saying) {
        assertThatThrownBy(act::run).hasMessageContainingAll(saying);
    }

    private void assertEndedAfterAppealTerm(Case objection, BezwaarUitkomst outcome) {
        assertThat(objection.isRunning()).isTrue();
        assertThat(objection.waitsFor()).isEmpty();
        cases.goTo(LAST_DAY_TO_DECIDE.plusWeeks(8));
        assertEnded(objection, outcome);
    }

    private void assertEnded(Case objection, BezwaarUitkomst outcome) {
        assertThat(objection.isRunning()).isFalse();
        assertThat(dossiers.get(dossier(objection)).outcome()).isEqualTo(outcome.name());
    }
}
