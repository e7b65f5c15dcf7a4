package nl.ketenregie.pilot.signaleringsoverleg;

import static nl.ketenregie.support.SignalTable.MEETING;
import static nl.ketenregie.support.SignalTable.MEETING_DAY;
import static nl.ketenregie.support.SignalTable.MONDAY;
import static nl.ketenregie.support.SignalTable.PARTICIPANTS;
import static nl.ketenregie.support.SignalTable.SECRETARY;
import static nl.ketenregie.support.SignalTable.edited;
import static nl.ketenregie.support.SignalTable.id;
import static nl.ketenregie.support.SignalTable.meetingAsked;
import static nl.ketenregie.support.SignalTable.meetingBegun;
import static nl.ketenregie.support.SignalTable.meetingInSession;
import static nl.ketenregie.support.SignalTable.meetingPlanned;
import static nl.ketenregie.support.SignalTable.outcome;
import static nl.ketenregie.support.SignalTable.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.AgendaItem;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.CaseContent;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting of the table as its secretary tells it: planned, moved, without a quorum, cancelled, and its minutes agreed. */
@PlatformTest
class VergaderingProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Signals signals;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Overleggen overleggen;

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

    // ---------------------------------------------------------------- planning

    @Test
    void theSecretaryChoosesOneOfTheProposedMoments() {
        Case meeting = meetingAsked(cases);
        assertThat(meeting.variable("voorstel1")).isEqualTo("2026-03-16T09:00");
        meeting.does("UserTask_ChooseMoment", Map.of("moment", "voorstel-1"));
        assertThat(overleggen.get(id(meeting)).begin()).isEqualTo(LocalDateTime.of(2026, 3, 16, 9, 0));
        assertThat(meeting.waitsFor()).isEmpty();
    }

    @Test
    void aMomentInThePastIsRefusedAndTheSecretaryMayChooseAgain() {
        Case meeting = meetingAsked(cases);
        assertThatThrownBy(() -> meeting.does(
                        "UserTask_ChooseMoment", Map.of("moment", "anders", "andersOp", "2026-02-02T10:00")))
                .isInstanceOf(InvalidInput.class);
        assertThat(meeting.waitsFor()).containsExactly("UserTask_ChooseMoment");
    }

    @Test
    void anInvitationToSomebodyWhoDoesNotTakePartIsRefused() {
        assertThatThrownBy(() -> cases.start(
                        MEETING,
                        SECRETARY,
                        Map.of(
                                "gemeente",
                                "0917",
                                "deelnemers",
                                List.of("sociaal-raadslieden", "uwv-contactpersoon", "advocaat"),
                                "duur",
                                5,
                                "vanaf",
                                MEETING_DAY.toString(),
                                "plaats",
                                "online")))
                .isInstanceOf(InvalidInput.class);
    }

    // ---------------------------------------------------------------- agenda

    @Test
    void theAgendaHoldsTheEightThatWeighMostAndTheOthersWait() {
        IntStream.range(0, 9).forEach(number -> waiting(cases));
        Case urgent = edited(cases, Map.of("ernst", "3", "kwetsbareGroep", true, "kinderen", true))
                .does("UserTask_ChooseRoute", Map.of("weg", "agenda", "afwijkingReden", "Het overleg is al bijna."));
        Case meeting = meetingPlanned(cases);
        cases.goTo(MEETING_DAY.minusDays(4));
        assertThat(overleggen.agenda(id(meeting))).hasSize(8).first().satisfies(item -> assertThat(item.signalId())
                .isEqualTo(id(urgent)));
        assertThat(signals.candidates("0344")).hasSize(2);
        meeting.does("UserTask_SetAgenda", Map.of("afvoeren", List.of("1", "2"), "reden", "Volgende keer."));
        assertThat(overleggen.agenda(id(meeting)))
                .extracting(AgendaItem::number)
                .containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(signals.candidates("0344")).hasSize(4);
    }

    @Test
    void aMeetingThatIsMovedTakesItsTimersAlong() {
        waiting(cases);
        Case meeting = meetingPlanned(cases);
        overleggen.move(id(meeting), LocalDateTime.of(2026, 3, 23, 10, 0));
        cases.doWhatIsDue();
        cases.goTo(MEETING_DAY.minusDays(4));
        assertThat(meeting.waitsFor()).isEmpty();
        cases.goTo(MEETING_DAY.plusDays(3));
        assertThat(meeting.waitsFor()).containsExactly("UserTask_SetAgenda");
    }

    @Test
    void aCancelledMeetingLosesNoSignal() {
        Case signal = waiting(cases);
        Case meeting = meetingPlanned(cases);
        cases.goTo(MEETING_DAY.minusDays(4));
        assertThat(signals.get(id(signal)).status()).isEqualTo(Signal.Status.GEAGENDEERD);
        overleggen.cancel(id(meeting));
        cases.doWhatIsDue();
        assertThat(meeting.isRunning()).isFalse();
        assertThat(signals.candidates("0344")).extracting(Signal::id).containsExactly(id(signal));
    }

    @Test
    void anUrgentSignalBringsTheTableTogetherWithinTwoWorkingDays() {
        edited(cases, Map.of("ernst", "3", "kwetsbareGroep", true, "kinderen", true, "mogelijkOnrechtmatig", true))
                .does("UserTask_ChooseRoute", Map.of("weg", "spoed"));
        Case meeting = cases.latest(MEETING);
        meeting.does("UserTask_ChooseMoment", Map.of("moment", "voorstel-1"));
        assertThat(overleggen.get(id(meeting)).begin())
                .isBetween(MONDAY.atStartOfDay(), MONDAY.plusDays(3).atStartOfDay());
    }

    // ---------------------------------------------------------------- quorum

    @Test
    void withoutTheMunicipalityTheMeetingMovesAWeekTwiceAndThenGoesOnInWriting() {
        Case signal = waiting(cases);
        Case meeting = meetingBegun(cases);
        meeting.does("UserTask_RecordAttendance", Map.of("aanwezigen", List.of("voorzitter", "juridisch-loket")));
        assertThat(overleggen.get(id(meeting)).begin())
                .isEqualTo(MEETING_DAY.plusWeeks(1).atTime(10, 0));
        withoutQuorum(meeting, 1);
        withoutQuorum(meeting, 2);
        assertThat(meeting.waitsFor()).hasSize(PARTICIPANTS.size()).containsOnly("UserTask_GiveWrittenOpinion");
        cases.goTo(MEETING_DAY.plusWeeks(4));
        assertThat(signal.waitsFor()).containsExactly("UserTask_DiscussItem");
        signal.does("UserTask_DiscussItem", outcome("BEANTWOORD_UITLEG"));
        assertThat(meeting.waitsFor()).containsExactly("UserTask_DraftMinutes");
    }

    private void withoutQuorum(Case meeting, int week) {
        cases.goTo(MEETING_DAY.plusWeeks(week).minusDays(4));
        meeting.does("UserTask_SetAgenda", Map.of());
        cases.goTo(MEETING_DAY.plusWeeks(week).plusDays(1));
        meeting.does("UserTask_RecordAttendance", Map.of("aanwezigen", List.of("secretariaat", "gemeente-beleid")));
    }

    // ---------------------------------------------------------------- minutes

    @Test
    void silenceIsConsentToTheMinutes() {
        Case meeting = minutesDrafted(Map.of());
        assertThat(meeting.waitsFor()).hasSize(PARTICIPANTS.size()).containsOnly("UserTask_ReactToMinutes");
        cases.goTo(MEETING_DAY.plusWeeks(2));
        assertThat(meeting.waitsFor()).containsExactly("UserTask_PlanNextMeeting");
        meeting.does("UserTask_PlanNextMeeting", Map.of("volgendOverleg", "nee"));
        assertThat(meeting.isRunning()).isFalse();
    }

    @Test
    void aRemarkOnTheMinutesIsDealtWith() {
        Case meeting = minutesDrafted(Map.of());
        meeting.doesAs(
                "gemeente-beleid-utrecht",
                "UserTask_ReactToMinutes",
                Map.of("reactie", "aanvulling", "aanvulling", "De datum klopt niet."));
        assertThat(meeting.waitsFor()).contains("UserTask_ProcessRemark");
        meeting.does("UserTask_ProcessRemark", Map.of("verwerking", "Datum aangepast."));
        cases.goTo(MEETING_DAY.plusWeeks(2));
        assertThat(meeting.waitsFor()).containsExactly("UserTask_PlanNextMeeting");
    }

    @Test
    void factsUnderLegalPrivilegeLeaveTheMinutes() {
        Case signal = waiting(cases);
        Case meeting = meetingInSession(cases);
        signal.does(
                "UserTask_DiscussItem",
                Map.of("uitkomst", "BEANTWOORD_UITLEG", "toelichting", "Een feit uit een zaak."));
        meeting.does(
                "UserTask_DraftMinutes", Map.of("verslag", "Wij bespraken een punt.", "algemeneVraag", List.of("1")));
        assertThat(dossiers.contributions(id(signal)))
                .flatExtracting(Contribution::fields)
                .extracting(CaseContent.Field::value)
                .noneMatch(text -> text.contains("Een feit uit een zaak"))
                .anyMatch(text -> text.contains("verschoningsrecht"));
    }

    @Test
    void aPartnerThatLeavesIsAskedNothingMoreAndTheMinutesStay() {
        Case meeting = minutesDrafted(Map.of());
        overleggen.leave(id(meeting), "gemeente-beleid");
        cases.doWhatIsDue();
        assertThat(meeting.waitsFor()).hasSize(PARTICIPANTS.size() - 1);
    }

    @Test
    void theNextMeetingIsPlannedBeforeTheLastOneIsOver() {
        Case meeting = minutesDrafted(Map.of());
        cases.goTo(MEETING_DAY.plusWeeks(2));
        meeting.does("UserTask_PlanNextMeeting", Map.of("volgendOverleg", "ja", "volgendVanaf", "2026-04-13"));
        Case next = cases.latest(MEETING);
        assertThat(next.dossierId()).isNotEqualTo(meeting.dossierId());
        assertThat(next.waitsFor()).containsExactly("UserTask_ChooseMoment");
    }

    private Case minutesDrafted(Map<String, Object> differently) {
        waiting(cases);
        Case meeting = meetingInSession(cases);
        overleggen.agenda(id(meeting)).forEach(item -> cases.find(item.signalId())
                .does("UserTask_DiscussItem", outcome("BEANTWOORD_UITLEG")));
        Map<String, Object> minutes = new HashMap<>(differently);
        minutes.put("verslag", "Wij bespraken het punt en gaven antwoord.");
        return meeting.does("UserTask_DraftMinutes", minutes);
    }
}
