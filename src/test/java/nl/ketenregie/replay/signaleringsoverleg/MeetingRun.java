package nl.ketenregie.replay.signaleringsoverleg;

import java.util.List;
import java.util.stream.Stream;

/** A meeting while it is replayed. */
final class MeetingRun extends Run {

    private final ReplayMeeting facts;

    MeetingRun(ReplayMeeting facts) {
        super(facts.id());
        this.facts = facts;
    }

    ReplayMeeting facts() {
        return facts;
    }

    /** Who is there, this time. */
    List<String> present() {
        int opening = times(Forms.RECORD_ATTENDANCE);
        return opening < facts.aanwezig().size()
                ? facts.aanwezig().get(opening)
                : Stream.concat(Stream.of("voorzitter", "secretariaat"), facts.deelnemers().stream())
                        .toList();
    }

    /** Whether this signal stays on its agenda; a meeting that will be called off takes whatever is there. */
    boolean discusses(ReplaySignal signal) {
        return facts.geannuleerdOp() != null || signal.meetings().contains(id());
    }
}
