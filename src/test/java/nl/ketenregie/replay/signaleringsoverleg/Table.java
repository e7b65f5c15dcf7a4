package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ketenregie.replay.History;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Users;

/** What the platform offers about signals and meetings, besides tasks. */
final class Table {

    static final String SECRETARY = "secretariaat";

    private static final String OFFICER = "functionaris-gegevensbescherming";

    private final Platform platform;
    private final Users users;
    private final String municipality;

    Table(Platform platform, Users users, String municipality) {
        this.platform = platform;
        this.users = users;
        this.municipality = municipality;
    }

    String user(String role) {
        return users.forRole(role, municipality);
    }

    /** Number of what a process is about, also when it has nothing to do at the moment. */
    String number(String subject) {
        History history = platform.history();
        return history.values(history.instances(subject), "zaaknummer").stream()
                .map(JsonNode::asText)
                .findFirst()
                .orElse(subject);
    }

    /** The signal as its reporter sees it. */
    Optional<JsonNode> signal(SignalRun run) {
        return signals(run.facts().melder())
                .filter(signal -> signal.path("nummer").asText().equals(run.number()))
                .findFirst();
    }

    /** Numbers of the signals of these reporters that are closed. */
    Set<String> closedSignals(Set<String> reporters) {
        return reporters.stream()
                .flatMap(this::signals)
                .filter(signal -> signal.path("status").asText().equals("GESLOTEN"))
                .map(signal -> signal.path("nummer").asText())
                .collect(Collectors.toSet());
    }

    private Stream<JsonNode> signals(String reporter) {
        return StreamSupport.stream(
                platform.client()
                        .get(user(reporter), "/api/v1/signalen")
                        .path("signalen")
                        .spliterator(),
                false);
    }

    void withdraw(SignalRun run) {
        platform.client()
                .post(user(run.facts().melder()), "/api/v1/signalen/" + run.number() + "/intrekking", Map.of());
        platform.runDueJobs();
    }

    /** How often personal data was refused up to now, by kind. */
    Map<String, Integer> refusals() {
        return StreamSupport.stream(
                        platform.client()
                                .get(user(OFFICER), "/api/v1/weigeringen")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(
                        week -> week.path("soort").asText(),
                        week -> week.path("aantal").asInt(),
                        Integer::sum));
    }

    JsonNode meeting(MeetingRun run) {
        return platform.client().get(user(SECRETARY), path(run));
    }

    void move(MeetingRun run, LocalDateTime moment) {
        platform.client().put(user(SECRETARY), path(run) + "/moment", Map.of("moment", moment.toString()));
        platform.runDueJobs();
    }

    void cancel(MeetingRun run) {
        platform.client().post(user(SECRETARY), path(run) + "/annulering", Map.of());
        platform.runDueJobs();
    }

    void leave(MeetingRun run, String role) {
        platform.client().post(user(role), path(run) + "/deelnemers/" + role + "/vertrek", Map.of());
        platform.runDueJobs();
    }

    /** What was written before about what this task is about. */
    JsonNode contributions(OpenForm form) {
        return platform.client()
                .get(user(form.role()), "/api/v1/taken/" + form.task().id() + "/zaak")
                .path("bijdragen");
    }

    private static String path(MeetingRun run) {
        return "/api/v1/overleggen/" + run.number();
    }
}
