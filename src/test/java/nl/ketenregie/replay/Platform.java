package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The running platform, through the interfaces that every client has. */
public final class Platform {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** How the engine writes a moment. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ");

    private static final int MAX_ROUNDS = 100;

    private final Client client;
    private final String operator;
    private final String engine;
    private final List<String> jobFailures = new ArrayList<>();

    /** A process instance is about the same thing as long as it lives. */
    private final Map<String, String> subjects = new HashMap<>();

    /** @param engine where the engine's own interface is, {@code /engine-rest} */
    public Platform(Client client, String operator, String engine) {
        this.client = client;
        this.operator = operator;
        this.engine = engine;
    }

    public Client client() {
        return client;
    }

    public History history() {
        return new History(client, operator, engine);
    }

    /** Sets the clock and lets happen what is due at that moment. */
    public void moveTo(LocalDate day, LocalTime time) {
        String moment = day.atTime(time).atZone(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        client.put(operator, "/api/v1/klok", Map.of("nu", moment));
        runDueJobs();
    }

    public void letClockRun() {
        client.delete(operator, "/api/v1/klok");
    }

    /** While the clock stands still the platform runs no jobs by itself; this is the job executor of the replay. */
    public void runDueJobs() {
        Set<String> tried = new HashSet<>();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<String> due = client.all(operator, engine + "/job?executable=true&sortBy=jobDueDate&sortOrder=asc")
                    .map(job -> job.path("id").asText())
                    .filter(tried::add)
                    .toList();
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

    /** The first moment after this one at which something happens by itself. */
    public Optional<LocalDateTime> nextDue(LocalDateTime after) {
        String moment = URLEncoder.encode(after.atZone(ZONE).format(MOMENT), StandardCharsets.UTF_8);
        JsonNode jobs = client.get(
                operator,
                engine + "/job?withRetriesLeft=true&dueDates=gt_" + moment
                        + "&sortBy=jobDueDate&sortOrder=asc&maxResults=1");
        return jobs.isEmpty()
                ? Optional.empty()
                : Optional.of(moment(jobs.get(0).path("dueDate").asText()));
    }

    public List<String> jobFailures() {
        return List.copyOf(jobFailures);
    }

    /** The start form as this user gets it: the choices that the file's values have to fit in. */
    JsonNode startForm(String user, String process) {
        return client.get(user, engine + "/process-definition/key/" + process + "/deployed-start-form");
    }

    /** @return id of what the process is about */
    public String start(String user, String process, Map<String, Object> answers) {
        JsonNode instance = client.post(
                user,
                engine + "/process-definition/key/" + process + "/submit-form",
                Map.of("variables", variables(answers)));
        runDueJobs();
        return instance.path("businessKey").asText();
    }

    /**
     * @param form id of its form, {@code uwv-directe-lijn-ask-uwv}
     * @param instance the process instance that it is a step of
     * @param due when it must be done, absent when it may wait
     */
    public record OpenTask(String id, String form, String name, String instance, Optional<LocalDateTime> due) {}

    /** What the processes are about in which somebody has something to do now. */
    public Set<String> subjectsWithTasks() {
        return tasksOf(operator, "/task")
                .map(OpenTask::instance)
                .distinct()
                .map(instance -> subjects.computeIfAbsent(instance, this::subject))
                .collect(Collectors.toSet());
    }

    /** What the running processes with this key are about. */
    public Set<String> running(String process) {
        return client.all(operator, engine + "/process-instance?processDefinitionKey=" + process)
                .map(instance -> instance.path("businessKey").asText())
                .collect(Collectors.toSet());
    }

    /** Id of the running case with this public number. */
    public Optional<String> findSubject(String caseNumber) {
        return client.all(
                        operator,
                        engine + "/process-instance?rootProcessInstances=true&variables=zaaknummer_eq_" + caseNumber)
                .map(instance -> instance.path("businessKey").asText())
                .findFirst();
    }

    /** Everything that this user can do now. */
    public List<OpenTask> tasks(String user) {
        return tasksOf(user, "/task").toList();
    }

    public List<OpenTask> tasks(String user, String dossier) {
        return tasksOf(user, "/task?processInstanceBusinessKey=" + dossier).toList();
    }

    private Stream<OpenTask> tasksOf(String user, String query) {
        return client.all(user, engine + query)
                .map(task -> new OpenTask(
                        task.path("id").asText(),
                        task.path("camundaFormRef").path("key").asText(),
                        task.path("name").asText(),
                        task.path("processInstanceId").asText(),
                        Optional.ofNullable(task.path("due").textValue()).map(Platform::moment)));
    }

    /** The team that has this task in its list. */
    public String group(OpenTask task) {
        return StreamSupport.stream(
                        client.get(operator, engine + "/task/" + task.id() + "/identity-links?type=candidate")
                                .spliterator(),
                        false)
                .map(link -> link.path("groupId").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody has " + task.name() + " in their list"));
    }

    /** Id of what a process instance is about. */
    public String subject(String instance) {
        return client.get(operator, engine + "/process-instance/" + instance)
                .path("businessKey")
                .asText();
    }

    /** What the case knows already and the form shows. */
    public JsonNode formVariable(String user, OpenTask task, String name) {
        return client.get(
                        user,
                        engine + "/task/" + task.id() + "/form-variables?deserializeValues=false&variableNames=" + name)
                .path(name)
                .path("value");
    }

    public void complete(String user, OpenTask task, Map<String, Object> answers) {
        client.post(user, engine + "/task/" + task.id() + "/claim", Map.of("userId", user));
        client.post(user, engine + "/task/" + task.id() + "/submit-form", Map.of("variables", variables(answers)));
        runDueJobs();
    }

    public JsonNode view(String user, String dossier) {
        return client.get(user, "/api/v1/zaken/" + dossier);
    }

    public void withdrawConsent(String user, String dossier, String consent) {
        client.post(user, "/api/v1/zaken/" + dossier + "/toestemmingen/" + consent + "/intrekking", Map.of());
        runDueJobs();
    }

    public void moveMeeting(String organiser, String number, LocalDateTime moment) {
        client.put(organiser, "/api/v1/overleggen/" + number + "/moment", Map.of("moment", moment.toString()));
        runDueJobs();
    }

    public void cancelMeeting(String organiser, String number) {
        client.post(organiser, "/api/v1/overleggen/" + number + "/annulering", Map.of());
        runDueJobs();
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

    private static LocalDateTime moment(String text) {
        return OffsetDateTime.parse(text, MOMENT).atZoneSameInstant(ZONE).toLocalDateTime();
    }
}
