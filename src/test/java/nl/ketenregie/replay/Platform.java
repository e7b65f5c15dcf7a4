package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The running platform, through the interfaces that every client has. */
final class Platform {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String PROCESS = "uwv-directe-lijn";
    private static final int MAX_ROUNDS = 100;

    /** The platform answers no query that asks for more at once. */
    private static final int PAGE = 200;

    private final Client client;
    private final String operator;
    private final String engine;
    private final List<String> jobFailures = new ArrayList<>();

    /** @param engine where the engine's own interface is, {@code /engine-rest} */
    Platform(Client client, String operator, String engine) {
        this.client = client;
        this.operator = operator;
        this.engine = engine;
    }

    /** Sets the clock and lets happen what is due at that moment. */
    void moveTo(LocalDate day, LocalTime time) {
        String moment = day.atTime(time).atZone(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        client.put(operator, "/api/v1/klok", Map.of("nu", moment));
        runDueJobs();
    }

    void letClockRun() {
        client.delete(operator, "/api/v1/klok");
    }

    /** While the clock stands still the platform runs no jobs by itself; this is the job executor of the replay. */
    void runDueJobs() {
        Set<String> tried = new HashSet<>();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<String> due = ids(client.get(
                    operator, engine + "/job?executable=true&sortBy=jobDueDate&sortOrder=asc&maxResults=" + PAGE));
            due.removeIf(job -> !tried.add(job));
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::runJob);
        }
        jobFailures.add("there is no end to the jobs that are due");
    }

    private void runJob(String job) {
        try {
            client.post(operator, engine + "/job/" + job + "/execute", Map.of());
        } catch (Refused refused) {
            // an earlier job of this round may have ended the case that this one belonged to
            if (!refused.isNotFound()) {
                jobFailures.add(refused.getMessage());
            }
        }
    }

    List<String> jobFailures() {
        return List.copyOf(jobFailures);
    }

    boolean hasSeenCases() {
        return client.get(operator, engine + "/history/process-instance/count?processDefinitionKey=" + PROCESS)
                        .path("count")
                        .asLong()
                > 0;
    }

    /** The start form as the jurist gets it: the choices that the file's values have to fit in. */
    JsonNode startForm(String user) {
        return client.get(user, engine + "/process-definition/key/" + PROCESS + "/deployed-start-form");
    }

    /** @return id of the dossier */
    String startCase(String user, Map<String, Object> answers) {
        JsonNode instance = client.post(
                user,
                engine + "/process-definition/key/" + PROCESS + "/submit-form",
                Map.of("variables", variables(answers)));
        runDueJobs();
        return instance.path("businessKey").asText();
    }

    /** @param form id of its form, {@code uwv-directe-lijn-ask-uwv} */
    record OpenTask(String id, String form, String name) {}

    List<OpenTask> tasks(String user, String dossier) {
        return all(user, engine + "/task?processInstanceBusinessKey=" + dossier)
                .map(task -> new OpenTask(
                        task.path("id").asText(),
                        task.path("camundaFormRef").path("key").asText(),
                        task.path("name").asText()))
                .toList();
    }

    /** What the case knows already and the form shows. */
    String formVariable(String user, OpenTask task, String name) {
        return client.get(user, engine + "/task/" + task.id() + "/form-variables?variableNames=" + name)
                .path(name)
                .path("value")
                .asText();
    }

    void complete(String user, OpenTask task, Map<String, Object> answers) {
        client.post(user, engine + "/task/" + task.id() + "/claim", Map.of("userId", user));
        client.post(user, engine + "/task/" + task.id() + "/submit-form", Map.of("variables", variables(answers)));
        runDueJobs();
    }

    JsonNode view(String user, String dossier) {
        return client.get(user, "/api/v1/zaken/" + dossier);
    }

    void withdrawConsent(String user, String dossier, String consent) {
        client.post(user, "/api/v1/zaken/" + dossier + "/toestemmingen/" + consent + "/intrekking", Map.of());
        runDueJobs();
    }

    /** Ids of the case's process and of all that it called. */
    List<String> instances(String dossier) {
        return ids(client.get(
                operator,
                engine + "/history/process-instance?processInstanceBusinessKey=" + dossier + "&maxResults=" + PAGE));
    }

    /** Everything that the variable with this name held in these instances. */
    List<JsonNode> values(List<String> instances, String variable) {
        return all(
                        operator,
                        engine + "/history/variable-instance?deserializeValues=false&variableName=" + variable
                                + "&processInstanceIdIn=" + String.join(",", instances))
                .map(held -> held.path("value"))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .toList();
    }

    /** The instances in which this step was reached. */
    Set<String> instancesThatReached(String activity) {
        return all(operator, engine + "/history/activity-instance?activityId=" + activity)
                .map(reached -> reached.path("processInstanceId").asText())
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> variables(Map<String, Object> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((key, value) -> variables.put(
                key,
                value instanceof List<?> list
                        ? Map.of("value", Client.write(list), "type", "Json")
                        : Map.of("value", value)));
        return variables;
    }

    private static List<String> ids(JsonNode list) {
        return elements(list).map(one -> one.path("id").asText()).collect(Collectors.toCollection(ArrayList::new));
    }

    private Stream<JsonNode> all(String user, String query) {
        List<JsonNode> found = new ArrayList<>();
        int before;
        do {
            before = found.size();
            elements(client.get(user, query + "&firstResult=" + before + "&maxResults=" + PAGE))
                    .forEach(found::add);
        } while (found.size() == before + PAGE);
        return found.stream();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
