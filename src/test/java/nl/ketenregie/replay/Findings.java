package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What became of the cases: read from the platform's own history, and from what the jurist sees. */
final class Findings {

    private final Platform platform;
    private final History history;
    private final Users users;
    private final Set<String> reminded;
    private final Set<String> escalated;
    private final Set<String> offered;

    Findings(Platform platform, Users users) {
        this.platform = platform;
        this.history = platform.history();
        this.users = users;
        this.reminded = history.instancesThatReached("SendTask_RemindUwv");
        this.escalated = history.instancesThatReached("UserTask_ResolveMissingAnswer");
        this.offered = history.instancesThatReached("UserTask_OfferProForma");
    }

    /** By the field names of {@code verwacht}; null where there is no such thing. */
    Map<String, String> of(CaseRun run) {
        List<String> instances = history.instances(run.dossier());
        JsonNode view = platform.view(users.forRole(Role.JURIST, run.facts().gemeente()), run.dossier());
        String advice = first(instances, "lijnadvies");
        Map<String, String> found = new LinkedHashMap<>();
        found.put("lijnGeschikt", advice == null ? null : String.valueOf(advice.equals("geschikt")));
        found.put("bezwaarTotEnMet", objectionEnd(view));
        found.put("urgentie", first(instances, "urgentie"));
        found.put("antwoordUiterlijk", first(instances, "antwoordUiterlijk"));
        found.put("herinnering", reached(reminded, instances));
        found.put("escalatie", reached(escalated, instances));
        found.put("proFormaBezwaar", reached(offered, instances));
        found.put("uitkomst", view.path("uitkomst").asText(null));
        found.put("signaalBeleid", first(instances, "signaalBeleid"));
        return found;
    }

    /** A question that was asked again has a later day; what counts is the first. */
    private String first(List<String> instances, String variable) {
        return history.values(instances, variable).stream()
                .map(JsonNode::asText)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static String objectionEnd(JsonNode view) {
        return StreamSupport.stream(view.path("termijnen").spliterator(), false)
                .filter(term -> term.path("soort").asText().startsWith("bezwaar"))
                .map(term -> term.path("totEnMet").asText())
                .findFirst()
                .orElse(null);
    }

    private static String reached(Set<String> reaching, List<String> instances) {
        return String.valueOf(!Collections.disjoint(reaching, instances));
    }
}
