package nl.ketenregie.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenregie.process.ProcessSteps;
import org.jspecify.annotations.Nullable;

/**
 * An activity that a process instance came to.
 *
 * @param team empty when it was nobody's task
 */
record Passed(
        String activity, String name, String kind, OffsetDateTime start, @Nullable OffsetDateTime end, String team) {

    static Passed of(ResultSet row) throws SQLException {
        return new Passed(
                row.getString("act_id_"),
                row.getString("name"),
                row.getString("act_type_"),
                Moments.of(row.getTimestamp("start_time_")),
                Moments.ofNullable(row.getTimestamp("end_time_")),
                Optional.ofNullable(row.getString("team")).orElse(""));
    }

    /** What led to a step is the flow from whatever ended last before it began, of all that the model lets lead to it. */
    static List<String> flowsTaken(ProcessSteps.Model model, List<Passed> passed) {
        Map<String, List<ProcessSteps.Flow>> incoming =
                model.flows().stream().collect(Collectors.groupingBy(ProcessSteps.Flow::to));
        return passed.stream()
                .flatMap(
                        reached -> reached.ledTo(incoming.getOrDefault(reached.activity(), List.of()), passed).stream())
                .distinct()
                .toList();
    }

    private Optional<String> ledTo(List<ProcessSteps.Flow> incoming, List<Passed> passed) {
        return passed.stream()
                .filter(before -> before.endedBy(start))
                .flatMap(before -> incoming.stream()
                        .filter(flow -> flow.from().equals(before.activity()))
                        .map(flow -> Map.entry(before, flow.id())))
                .reduce((last, next) -> next.getKey().endedAfter(last.getKey()) ? next : last)
                .map(Map.Entry::getValue);
    }

    private boolean endedBy(OffsetDateTime moment) {
        return end != null && !end.isAfter(moment);
    }

    /** Or in the same moment. */
    private boolean endedAfter(Passed other) {
        return end != null && (other.end == null || !end.isBefore(other.end));
    }
}
