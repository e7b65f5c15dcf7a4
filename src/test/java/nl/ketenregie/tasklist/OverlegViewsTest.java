package nl.ketenregie.tasklist;

import static nl.ketenregie.support.SignalTable.MEETING;
import static nl.ketenregie.support.SignalTable.MEETING_DAY;
import static nl.ketenregie.support.SignalTable.REPORTER;
import static nl.ketenregie.support.SignalTable.SECRETARY;
import static nl.ketenregie.support.SignalTable.edited;
import static nl.ketenregie.support.SignalTable.id;
import static nl.ketenregie.support.SignalTable.meetingAsked;
import static nl.ketenregie.support.SignalTable.meetingInSession;
import static nl.ketenregie.support.SignalTable.meetingPlanned;
import static nl.ketenregie.support.SignalTable.outcomeWithAgreement;
import static nl.ketenregie.support.SignalTable.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting is there for who organises it and for who is invited, as long as they take part. */
@PlatformTest
class OverlegViewsTest {

    private static final String NOT_INVITED = "advocaat-utrecht";
    private static final String POLICY = "gemeente-beleid-utrecht";

    @Autowired
    private OverlegViews views;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private Cases cases;

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

    @Test
    void whoIsInvitedSeesItAndWhoIsNotDoesNot() {
        Case meeting = meetingPlanned(cases);
        assertThat(seenBy(SECRETARY, meeting).orElseThrow().leidt()).isTrue();
        assertThat(seenBy(REPORTER, meeting)).hasValueSatisfying(view -> {
            assertThat(view.leidt()).isFalse();
            assertThat(view.genodigd()).isTrue();
            assertThat(view.begin()).isEqualTo(MEETING_DAY.atTime(10, 0));
        });
        assertThat(seenBy(NOT_INVITED, meeting)).isEmpty();
        assertThat(seenBy("geen-partner", meeting)).isEmpty();
        assertThat(openFor(NOT_INVITED)).isEmpty();
        assertThat(openFor("geen-partner")).isEmpty();
    }

    @Test
    void partnersHearOfAMeetingWhenItsMomentWasChosen() {
        meetingAsked(cases);
        assertThat(openFor(SECRETARY)).extracting(OverlegView::status).containsExactly("GEVRAAGD");
        assertThat(openFor(REPORTER)).isEmpty();
        cases.latest(MEETING).does("UserTask_ChooseMoment", Map.of("moment", "voorstel-1"));
        assertThat(openFor(REPORTER)).extracting(OverlegView::status).containsExactly("GEPLAND");
        cases.goTo(MEETING_DAY.plusDays(1));
        assertThat(openFor(REPORTER)).isEmpty();
    }

    @Test
    void whoLeftNoLongerSeesIt() {
        Case meeting = meetingPlanned(cases);
        overleggen.leave(id(meeting), "juridisch-loket");
        assertThat(seenBy(REPORTER, meeting)).isEmpty();
        assertThat(openFor(REPORTER)).isEmpty();
        assertThat(seenBy(POLICY, meeting)).isPresent();
    }

    @Test
    void aMeetingThatThePlatformCalledIsTheSecretariatsToMove() {
        edited(cases, Map.of("ernst", "3", "kwetsbareGroep", true, "kinderen", true, "mogelijkOnrechtmatig", true))
                .does("UserTask_ChooseRoute", Map.of("weg", "spoed"));
        Case meeting = cases.latest(MEETING);
        meeting.does("UserTask_ChooseMoment", Map.of("moment", "voorstel-1"));
        assertThat(seenBy(SECRETARY, meeting).orElseThrow().leidt()).isTrue();
        assertThat(seenBy(REPORTER, meeting).orElseThrow().leidt()).isFalse();
    }

    @Test
    void theTableReadsWhatWasDecidedAndAgreedInWords() {
        Case signal = waiting(cases);
        Case meeting = meetingInSession(cases);
        signal.does("UserTask_DiscussItem", outcomeWithAgreement("WERKINSTRUCTIE_AANGEPAST", MEETING_DAY.plusDays(30)));
        meeting.does("UserTask_DraftMinutes", Map.of("verslag", "Wij bespraken de brief."));
        OverlegView view = seenBy(POLICY, meeting).orElseThrow();
        OverlegView.Item item = view.agenda().get(0);
        assertThat(item.uitkomst()).isEqualTo("Werkinstructie aangepast");
        assertThat(item.besproken())
                .flatExtracting(CaseView.Answer::leesbaar)
                .anyMatch(line -> line.startsWith("Wie doet het? Gemeente: uitvoering.")
                        && line.contains("woensdag 15 april 2026")
                        && line.contains("De brief aanpassen."));
        assertThat(view.bijdragen())
                .flatExtracting(CaseView.ContributionView::antwoorden)
                .flatExtracting(CaseView.Answer::leesbaar)
                .contains("Wij bespraken de brief.");
        assertThat(view.deelnemers())
                .extracting(OverlegView.Participant::naam)
                .contains("Gemeente: uitvoering", "Voorzitter");
    }

    private Optional<OverlegView> seenBy(String team, Case meeting) {
        return cases.as(team, () -> views.findOf(id(meeting)));
    }

    private List<OverlegView> openFor(String team) {
        return cases.as(team, views::open);
    }
}
