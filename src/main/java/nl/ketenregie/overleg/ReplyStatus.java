package nl.ketenregie.overleg;

import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.parameter.PartStat;

/** Answers as calendars write them. */
final class ReplyStatus {

    private static final Map<Reply, PartStat> WRITTEN = Map.of(
            Reply.AANWEZIG, PartStat.ACCEPTED,
            Reply.AFWEZIG, PartStat.DECLINED,
            Reply.MISSCHIEN, PartStat.TENTATIVE);

    private ReplyStatus() {}

    static PartStat of(Reply reply) {
        return WRITTEN.getOrDefault(reply, PartStat.NEEDS_ACTION);
    }

    /** Empty for what is no answer, such as a delegation. */
    static Optional<Reply> read(PartStat status) {
        return WRITTEN.entrySet().stream()
                .filter(entry -> entry.getValue().equals(status))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
