package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.ketenregie.replay.History;

/** What became of the meetings. */
final class MeetingFindings {

    static final List<String> FIELDS =
            List.of("status", "begin", "verzet", "schriftelijk", "aanvullingen", "vertrokken", "punten");

    private final History history;
    private final Table table;

    MeetingFindings(History history, Table table) {
        this.history = history;
        this.table = table;
    }

    /** By the field names of {@code verwacht}; null where there is no such thing. */
    Map<String, String> of(MeetingRun run) {
        List<String> instances = history.instances(run.subject());
        JsonNode seen = table.meeting(run);
        Map<String, String> found = new LinkedHashMap<>();
        found.put("status", seen.path("status").textValue());
        found.put("begin", LocalDateTime.parse(seen.path("begin").asText()).toString());
        found.put("verzet", countOrNull(history.times("SendTask_InvitePartners", instances) - 1));
        found.put("schriftelijk", run.times(Forms.GIVE_OPINION) > 0 ? "true" : null);
        found.put("aanvullingen", countOrNull(history.times("UserTask_ProcessRemark", instances)));
        found.put("vertrokken", left(seen));
        found.put("punten", countOrNull(history.calls(instances, "signaleringsoverleg-agendapunt")));
        return found;
    }

    private static String left(JsonNode meeting) {
        String left = StreamSupport.stream(meeting.path("deelnemers").spliterator(), false)
                .filter(participant -> participant.path("vertrokken").asBoolean())
                .map(participant -> participant.path("rol").asText())
                .collect(Collectors.joining(","));
        return left.isEmpty() ? null : left;
    }

    private static String countOrNull(long count) {
        return count == 0 ? null : String.valueOf(count);
    }
}
