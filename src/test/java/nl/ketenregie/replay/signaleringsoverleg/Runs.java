package nl.ketenregie.replay.signaleringsoverleg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All signals and meetings of a file while they are replayed. */
record Runs(List<SignalRun> signals, List<MeetingRun> meetings) {

    static Runs of(SignalFile file) {
        return new Runs(
                file.signalen().stream().map(SignalRun::new).toList(),
                file.overleggen().stream().map(MeetingRun::new).toList());
    }

    Stream<Run> all() {
        return Stream.concat(signals.stream(), meetings.stream());
    }

    SignalRun signal(String id) {
        return signals.stream().filter(run -> run.id().equals(id)).findFirst().orElseThrow();
    }

    Optional<SignalRun> signalWithNumber(String number) {
        return signals.stream().filter(run -> number.equals(run.number())).findFirst();
    }

    Optional<Run> about(String subject) {
        return all().filter(run -> subject.equals(run.subject())).findFirst();
    }

    /** The meeting that this one plans. */
    Optional<MeetingRun> after(MeetingRun meeting) {
        return meetings.stream()
                .filter(run -> meeting.id().equals(run.facts().na()))
                .findFirst();
    }

    /** The meeting that nobody asked for, but that must be there by now. */
    Optional<MeetingRun> nextByItself() {
        return meetings.stream()
                .filter(run -> run.isToStart() && run.facts().startsByItself() && isCalled(run.facts()))
                .findFirst();
    }

    private boolean isCalled(ReplayMeeting meeting) {
        return meeting.na() == null
                ? signal(meeting.spoedVoor()).times(Forms.CHOOSE_ROUTE) > 0
                : meetings.stream().anyMatch(run -> run.id().equals(meeting.na()) && run.times(Forms.PLAN_NEXT) > 0);
    }
}
