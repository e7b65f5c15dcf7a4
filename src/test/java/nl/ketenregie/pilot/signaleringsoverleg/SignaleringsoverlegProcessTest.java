package nl.ketenregie.pilot.signaleringsoverleg;

import static nl.ketenregie.support.SignalTable.MEETING;
import static nl.ketenregie.support.SignalTable.MEETING_DAY;
import static nl.ketenregie.support.SignalTable.MONDAY;
import static nl.ketenregie.support.SignalTable.agreement;
import static nl.ketenregie.support.SignalTable.all;
import static nl.ketenregie.support.SignalTable.edited;
import static nl.ketenregie.support.SignalTable.editing;
import static nl.ketenregie.support.SignalTable.id;
import static nl.ketenregie.support.SignalTable.meetingInSession;
import static nl.ketenregie.support.SignalTable.outcome;
import static nl.ketenregie.support.SignalTable.outcomeWithAgreement;
import static nl.ketenregie.support.SignalTable.reported;
import static nl.ketenregie.support.SignalTable.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signal as the secretary of the table tells it: one story per outcome, timer, message and exception. */
@PlatformTest
class SignaleringsoverlegProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Signals signals;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void itIsMondayAndTheTableIsEmpty() {
        SignalTable.clear(cases, database);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    // ---------------------------------------------------------------- outcomes

    @Test
    void aSimpleQuestionIsAnsweredWithoutAMeeting() {
        Case signal = edited(cases, Map.of("ernst", "1"))
                .does("UserTask_ChooseRoute", route("direct-vraag"))
                .does("UserTask_AnswerDirectQuestion", Map.of("antwoord", "De kaart blijft geldig."));
        reportBack(signal);
        assertThat(ended(signal)).isEqualTo("BEANTWOORD_UITLEG");
        assertThat(signal.passed("ReceiveTask_AwaitDiscussion")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignaalUitkomst.class,
            names = {
                "COMMUNICATIE_AANGEPAST",
                "WERKINSTRUCTIE_AANGEPAST",
                "BELEID_AANGEPAST",
                "SAMENWERKINGSAFSPRAAK",
                "BEST_PRACTICE",
                "NADER_ONDERZOEK"
            })
    void whatTheTableDecidesIsDoneReportedBackAndMeasured(SignaalUitkomst decided) {
        Case signal = discussed(outcomeWithAgreement(decided.name(), LocalDate.of(2026, 4, 15)));
        fulfil(signal);
        reportBack(signal);
        assertThat(signal.waitsFor()).isEmpty();
        cases.goTo(LocalDate.of(2026, 9, 1));
        signal.does("UserTask_AssessEffect", Map.of("effect", "bereikt", "heropenen", "nee"));
        assertThat(ended(signal)).isEqualTo(decided.name());
        assertThat(signals.get(id(signal)).effect()).isEqualTo("bereikt");
    }

    @ParameterizedTest
    @EnumSource(
            value = SignaalUitkomst.class,
            names = {"BEANTWOORD_UITLEG", "GEEN_ACTIE_GEMOTIVEERD", "ONVOLDOENDE_SIGNAAL"})
    void anAnswerWithoutActionIsReportedBackAndNotMeasured(SignaalUitkomst decided) {
        Case signal = discussed(outcome(decided.name()));
        reportBack(signal);
        assertThat(ended(signal)).isEqualTo(decided.name());
        assertThat(signal.passed("UserTask_AssessEffect")).isFalse();
    }

    @Test
    void earlierDecisionsAreReviewedInsideTheMunicipality() {
        Case signal = discussed(outcomeWithAgreement("INDIVIDUELE_HERZIENING_INTERN", LocalDate.of(2026, 4, 15)));
        fulfil(signal);
        reportBack(signal);
        assertThat(ended(signal)).isEqualTo("INDIVIDUELE_HERZIENING_INTERN");
    }

    @Test
    void aSignalForAnotherBodyIsSentThereAndAnswered() {
        Case signal = edited(cases, Map.of("bestuursorgaan", "rvr"))
                .does(
                        "UserTask_ChooseRoute",
                        Map.of("weg", "extern", "ontvanger", "secretariaat", "afwijkingReden", "Dit gaat de raad aan."))
                .does(
                        "UserTask_AnswerSignal",
                        Map.of("beleidAangepast", "nee", "antwoordSignaal", "Wij kijken ernaar."));
        reportBack(signal);
        cases.goTo(LocalDate.of(2026, 7, 1));
        signal.does("UserTask_AssessEffect", Map.of("effect", "onbekend", "heropenen", "nee"));
        assertThat(ended(signal)).isEqualTo("DOORGEZET_EXTERN");
    }

    @Test
    void anotherBodyThatDoesNotAnswerIsApproachedAtAHigherLevel() {
        Case signal = edited(cases, Map.of("bestuursorgaan", "rvr"))
                .does(
                        "UserTask_ChooseRoute",
                        Map.of(
                                "weg",
                                "extern",
                                "ontvanger",
                                "secretariaat",
                                "afwijkingReden",
                                "Dit gaat de raad aan."));
        cases.goTo(MONDAY.plusWeeks(7));
        assertThat(signal.waitsFor()).contains("UserTask_AnswerSignal", "UserTask_EscalateSignal");
    }

    @Test
    void tooLittleToGoOnIsSaidAtOnce() {
        Case signal = edited(cases, Map.of("ernst", "1", "vergelijkbareZaken", 1, "geldOfInkomen", false))
                .does("UserTask_ChooseRoute", route("onvoldoende"));
        reportBack(signal);
        assertThat(ended(signal)).isEqualTo("ONVOLDOENDE_SIGNAAL");
    }

    @Test
    void whoReportedItMayTakeItBack() {
        Case signal = waiting(cases);
        withdraw(signal);
        assertThat(ended(signal)).isEqualTo("INGETROKKEN");
    }

    @Test
    void nobodyElseMayTakeItBack() {
        Case signal = waiting(cases);
        assertThatThrownBy(() -> cases.as("sociaal-raadslieden-utrecht", () -> {
                    signals.withdraw(id(signal));
                    return null;
                }))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Alleen de organisatie");
        assertThat(signal.isRunning()).isTrue();
    }

    // ---------------------------------------------------------------- persons

    @Test
    void aSignalWithAPersonInItIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> reported(cases, Map.of("beschrijving", "Bel mevrouw op 06-12345678 over haar zaak.")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.reason())
                        .contains("06-12345678"));
        assertThat(signals.ofOrganisation("juridisch-loket-utrecht"))
                .noneMatch(signal -> signal.raisedOn().equals(MONDAY) && !signal.isClosed());
    }

    @Test
    void aPersonThatWasSeenTooLateIsErasedAndJudgedWithin72Hours() {
        Case signal = edited(cases, Map.of()).does("UserTask_ChooseRoute", route("persoonsgegevens"));
        assertThat(dossiers.contributions(id(signal))).isEmpty();
        assertThat(signal.task("UserTask_AssessDataBreach").getDueDate())
                .isEqualTo(java.util.Date.from(clock.instant().plus(java.time.Duration.ofHours(72))));
        signal.does(
                "UserTask_AssessDataBreach", Map.of("datalek", "nee", "afweging", "Alleen het secretariaat las mee."));
        reportBack(signal);
        assertThat(ended(signal)).isEqualTo("INGETROKKEN");
    }

    @Test
    void aResidentInTroubleIsHelpedAtOnceAndTheSignalGoesOn() {
        Case signal = reported(cases, Map.of("noodsituatie", true));
        assertThat(signal.waitsFor()).containsExactlyInAnyOrder("UserTask_EditSignal", "UserTask_HelpResident");
        signal.does("UserTask_HelpResident", Map.of("hulp", "eigen-spreekuur"))
                .does("UserTask_EditSignal", editing(Map.of()));
        assertThat(signal.waitsFor()).containsExactly("UserTask_ChooseRoute");
    }

    @Test
    void aResidentWhoIsNotHelpedInTimeWorriesTheCoordinator() {
        Case signal = reported(cases, Map.of("noodsituatie", true));
        cases.goTo(MONDAY.plusDays(3));
        assertThat(signal.passed("SendTask_WarnCoordinator")).isTrue();
        assertThat(signal.waitsFor()).contains("UserTask_HelpResident");
    }

    // ---------------------------------------------------------------- weighing

    @Test
    void aRareSignalAsksForAConsciousJudgement() {
        Case signal = edited(cases, Map.of("vergelijkbareZaken", 1, "ernst", "3", "kinderen", true));
        assertThatThrownBy(() -> signal.does("UserTask_ChooseRoute", route("agenda")))
                .isInstanceOf(InvalidInput.class);
        signal.does("UserTask_ChooseRoute", Map.of("weg", "agenda", "uniekBeoordeeld", true));
        assertThat(signals.get(id(signal)).status()).isEqualTo(Signal.Status.WACHT);
    }

    @Test
    void whatWasReportedTwiceIsDiscussedOnceAndAnsweredTwice() {
        Case lead = waiting(cases);
        Case double_ = edited(cases, Map.of())
                .does(
                        "UserTask_ChooseRoute",
                        Map.of(
                                "weg",
                                "koppelen",
                                "signaalnummer",
                                signals.get(id(lead)).number(),
                                "afwijkingReden",
                                "Zelfde signaal."));
        assertThat(signals.candidates("0344")).extracting(Signal::id).containsExactly(id(lead));
        Case meeting = meetingInSession(cases);
        lead.does("UserTask_DiscussItem", outcome("BEANTWOORD_UITLEG"));
        reportBack(lead);
        reportBack(double_);
        assertThat(ended(lead)).isEqualTo("BEANTWOORD_UITLEG");
        assertThat(ended(double_)).isEqualTo("BEANTWOORD_UITLEG");
        assertThat(double_.passed("UserTask_DiscussItem")).isFalse();
        assertThat(meeting.isRunning()).isTrue();
    }

    @Test
    void aSignalNumberThatDoesNotExistIsRefused() {
        Case signal = edited(cases, Map.of());
        assertThatThrownBy(() -> signal.does(
                        "UserTask_ChooseRoute",
                        Map.of(
                                "weg",
                                "koppelen",
                                "signaalnummer",
                                "SIG-2026-BESTAATNIET",
                                "afwijkingReden",
                                "Zelfde.")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Signaalnummer");
        assertThat(signal.waitsFor()).containsExactly("UserTask_ChooseRoute");
    }

    @Test
    void whenTheLeadIsWithdrawnTheSecondReportGoesOnTheAgenda() {
        Case lead = waiting(cases);
        Case second = edited(cases, Map.of())
                .does(
                        "UserTask_ChooseRoute",
                        Map.of(
                                "weg",
                                "koppelen",
                                "signaalnummer",
                                signals.get(id(lead)).number(),
                                "afwijkingReden",
                                "Zelfde."));
        withdraw(lead);
        assertThat(signals.candidates("0344")).extracting(Signal::id).containsExactly(id(second));
    }

    // ---------------------------------------------------------------- waiting

    @Test
    void aQuestionThatStaysUnansweredIsRemindedAndThenPutOnTheAgenda() {
        Case signal = edited(cases, Map.of("ernst", "1")).does("UserTask_ChooseRoute", route("direct-vraag"));
        cases.goTo(MONDAY.plusDays(8));
        assertThat(signal.passed("SendTask_RemindDepartment")).isTrue();
        assertThat(signal.waitsFor()).containsExactly("UserTask_AnswerDirectQuestion");
        cases.goTo(MONDAY.plusDays(16));
        assertThat(signal.waitsFor()).isEmpty();
        assertThat(signals.candidates("0344")).extracting(Signal::id).containsExactly(id(signal));
    }

    @Test
    void aSignalThatIsNeverDiscussedComesBackToTheSecretary() {
        Case signal = waiting(cases);
        cases.goTo(MONDAY.plusMonths(4));
        assertThat(signal.waitsFor()).containsExactly("UserTask_ResolveWaiting");
        signal.does("UserTask_ResolveWaiting", Map.of("wachten", "afsluiten"));
        reportBack(signal);
        assertThat(ended(signal)).isEqualTo("ONVOLDOENDE_SIGNAAL");
    }

    @Test
    void feedbackThatIsLateWorriesTheCoordinatorAndIsNeverSkipped() {
        Case signal = discussed(outcome("BEANTWOORD_UITLEG"));
        cases.goTo(MEETING_DAY.plusWeeks(8));
        assertThat(signal.passed("SendTask_WarnCoordinator")).isTrue();
        assertThat(signal.waitsFor()).containsExactly("UserTask_ReportBack");
    }

    @Test
    void feedbackThatNobodyReadsDoesNotKeepTheSignalOpen() {
        Case signal = discussed(outcome("BEANTWOORD_UITLEG"));
        signal.does("UserTask_ReportBack", Map.of("terugkoppeling", "Dit is ermee gedaan."));
        cases.goTo(MEETING_DAY.plusWeeks(4));
        assertThat(ended(signal)).isEqualTo("BEANTWOORD_UITLEG");
    }

    // ---------------------------------------------------------------- at the table

    @Test
    void anItemAboutTheChairsOwnOrganisationIsLedByTheDeputy() {
        Case signal = edited(cases, Map.of("betreftPartner", "sociaal-raadslieden"))
                .does("UserTask_ChooseRoute", Map.of("weg", "agenda"));
        meetingInSession(cases);
        assertThat(signal.variable("voorzitter")).isEqualTo("plaatsvervangend-voorzitter");
        assertThat(signal.waitsFor()).containsExactly("UserTask_DiscussItem");
    }

    @Test
    void anUnlawfulPracticeIsReviewedByLegalAffairsAndThenPutRight() {
        Case signal = edited(cases, Map.of("mogelijkOnrechtmatig", true, "kinderen", true))
                .does("UserTask_ChooseRoute", Map.of("weg", "spoed"));
        spoedmeeting(signal);
        signal.does("UserTask_DiscussItem", outcomeWithAgreement("WERKINSTRUCTIE_AANGEPAST", LocalDate.of(2026, 4, 15)))
                .does("UserTask_ReviewLawfulness", Map.of("onrechtmatig", "ja", "oordeel", "In strijd met Awb 4:5."))
                .does("UserTask_ReviewEarlierDecisions", Map.of("aantalBesluiten", 12, "lijstGemaakt", true));
        fulfil(signal);
        reportBack(signal);
        cases.goTo(LocalDate.of(2026, 9, 1));
        signal.does("UserTask_AssessEffect", Map.of("effect", "bereikt", "heropenen", "nee"));
        assertThat(ended(signal)).isEqualTo("INDIVIDUELE_HERZIENING_INTERN");
    }

    @Test
    void whatNobodyTakesUpGoesToTheDirector() {
        Case signal = discussed(Map.of(
                "uitkomst",
                "WERKINSTRUCTIE_AANGEPAST",
                "toelichting",
                "Wie dit doet is nog niet bekend.",
                "eigenaarGevonden",
                "nee"));
        signal.does(
                "UserTask_AssignOwner",
                Map.of(
                        "eigenaarGevonden",
                        "ja",
                        "afspraken",
                        List.of(agreement("gemeente-uitvoering", LocalDate.of(2026, 5, 1)))));
        fulfil(signal);
        reportBack(signal);
        cases.goTo(LocalDate.of(2026, 9, 1));
        signal.does("UserTask_AssessEffect", Map.of("effect", "deels", "heropenen", "nee"));
        assertThat(ended(signal)).isEqualTo("WERKINSTRUCTIE_AANGEPAST");
    }

    @Test
    void whatTheDirectorFindsNobodyForIsClosedWithAReason() {
        Case signal = discussed(Map.of(
                "uitkomst",
                "WERKINSTRUCTIE_AANGEPAST",
                "toelichting",
                "Wie dit doet is nog niet bekend.",
                "eigenaarGevonden",
                "nee"));
        signal.does("UserTask_AssignOwner", Map.of("eigenaarGevonden", "nee", "reden", "Geen ruimte dit jaar."));
        reportBack(signal);
        assertThat(ended(signal)).isEqualTo("GEEN_ACTIE_GEMOTIVEERD");
    }

    @Test
    void whatDidNotHelpComesBackToTheTable() {
        Case signal = discussed(outcomeWithAgreement("COMMUNICATIE_AANGEPAST", LocalDate.of(2026, 4, 15)));
        fulfil(signal);
        reportBack(signal);
        cases.goTo(LocalDate.of(2026, 9, 1));
        signal.does("UserTask_AssessEffect", Map.of("effect", "geen", "heropenen", "ja"));
        assertThat(signals.candidates("0344")).extracting(Signal::id).containsExactly(id(signal));
        assertThat(signal.isRunning()).isTrue();
    }

    @Test
    void theEffectIsAdvisedFromHowOftenTheThemeWasSeen() {
        Case signal = discussed(outcomeWithAgreement("COMMUNICATIE_AANGEPAST", LocalDate.of(2026, 4, 15)));
        fulfil(signal);
        reportBack(signal);
        cases.goTo(LocalDate.of(2026, 9, 1));
        assertThat((Integer) signal.variable("tellingVoor")).isPositive();
        assertThat(signal.variable("tellingNa")).isEqualTo(0);
        assertThat(signal.variable("effectadvies")).isEqualTo("bereikt");
    }

    @Test
    void aWithdrawnSignalDisappearsFromTheTableWhileItMeets() {
        Case signal = waiting(cases);
        Case meeting = meetingInSession(cases);
        assertThat(signal.waitsFor()).containsExactly("UserTask_DiscussItem");
        withdraw(signal);
        assertThat(signal.waitsFor()).isEmpty();
        assertThat(meeting.waitsFor()).containsExactly("UserTask_DraftMinutes");
    }

    // ---------------------------------------------------------------- helpers of the story

    private Case discussed(Map<String, Object> decided) {
        Case signal = waiting(cases);
        meetingInSession(cases);
        return signal.does("UserTask_DiscussItem", decided);
    }

    private void spoedmeeting(Case signal) {
        Case meeting = cases.latest(MEETING);
        meeting.does("UserTask_ChooseMoment", Map.of("moment", "voorstel-1"));
        cases.goTo(MONDAY.plusDays(2));
        if (meeting.waitsFor().contains("UserTask_SetAgenda")) {
            meeting.does("UserTask_SetAgenda", Map.of());
        }
        cases.goTo(MONDAY.plusDays(4));
        meeting.does("UserTask_RecordAttendance", Map.of("aanwezigen", all("voorzitter", "secretariaat")));
    }

    private static void fulfil(Case signal) {
        signal.does(
                        "UserTask_FulfilAgreement",
                        Map.of("resultaat", "gereed", "terugkoppeling", "De brief is aangepast."))
                .does("UserTask_AcceptFulfilment", Map.of("besluit", "nagekomen"));
    }

    private static void reportBack(Case signal) {
        signal.does("UserTask_ReportBack", Map.of("terugkoppeling", "Dit is ermee gedaan."))
                .does("UserTask_ReadFeedback", Map.of());
    }

    private void withdraw(Case signal) {
        cases.as("juridisch-loket-utrecht", () -> {
            signals.withdraw(id(signal));
            return null;
        });
    }

    private String ended(Case signal) {
        assertThat(signal.isRunning()).isFalse();
        return String.valueOf(signals.get(id(signal)).outcome());
    }

    private static Map<String, Object> route(String route) {
        return Map.of("weg", route, "afwijkingReden", "Zo past het hier beter.");
    }
}
