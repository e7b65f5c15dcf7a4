package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenregie.replay.History;

/** What became of the signals: what their reporters see, and what the engine remembers of them. */
final class SignalFindings {

    static final List<String> FIELDS = List.of(
            "prioriteit",
            "uitkomst",
            "effect",
            "gekoppeldAan",
            "geweigerd",
            "datalek",
            "noodhulp",
            "plaatsvervanger",
            "geescaleerdExtern",
            "juridischeZaken",
            "geschrapt",
            "heropend");

    /** How the minutes say that what was here is gone. */
    private static final String STRUCK = "Geschrapt";

    private final History history;
    private final Table table;
    private final Set<String> linked;
    private final Set<String> escalated;

    SignalFindings(History history, Table table) {
        this.history = history;
        this.table = table;
        this.linked = history.instancesThatReached("ServiceTask_LinkSignal");
        this.escalated = history.instancesThatReached("UserTask_EscalateSignal");
    }

    /** By the field names of {@code verwacht}; null where there is no such thing. */
    Map<String, String> of(SignalRun run) {
        List<String> instances = history.instances(run.subject());
        JsonNode seen = table.signal(run).orElse(MissingNode.getInstance());
        Map<String, String> found = new LinkedHashMap<>();
        found.put("prioriteit", value(instances, "prioriteit"));
        found.put("uitkomst", seen.path("uitkomst").textValue());
        found.put("effect", value(instances, "effect"));
        found.put("gekoppeldAan", reached(linked, instances) ? run.facts().koppelAan() : null);
        found.put("geweigerd", run.refusedKinds().isEmpty() ? null : String.join(",", run.refusedKinds()));
        found.put("datalek", run.written().get("datalek"));
        found.put("noodhulp", run.written().get("hulp"));
        found.put("plaatsvervanger", trueOrNull(run.chairs().contains("plaatsvervangend-voorzitter")));
        found.put("geescaleerdExtern", trueOrNull(reached(escalated, instances)));
        found.put("juridischeZaken", value(instances, "onrechtmatig"));
        found.put(
                "geschrapt",
                trueOrNull(run.written().getOrDefault("toelichting", "").startsWith(STRUCK)));
        found.put(
                "heropend",
                trueOrNull(history.values(instances, "heropenen").stream()
                        .anyMatch(value -> value.asText().equals("ja"))));
        return found;
    }

    private String value(List<String> instances, String variable) {
        return history.values(instances, variable).stream()
                .map(JsonNode::asText)
                .findFirst()
                .orElse(null);
    }

    private static boolean reached(Set<String> reaching, List<String> instances) {
        return !Collections.disjoint(reaching, instances);
    }

    private static String trueOrNull(boolean found) {
        return found ? "true" : null;
    }
}
