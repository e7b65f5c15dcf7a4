package nl.ketenregie.performance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The journey on bare Camunda: it is given what routes the process as variables, and nothing of what people write. */
final class BareSide extends Side {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlatformClock clock;
    private final Set<String> routingFacts;
    private final Map<String, Object> startFacts;

    /** @param startFacts what the platform keeps of a start beyond its form */
    BareSide(ProcessEngine engine, PlatformClock clock, Set<String> routingFacts, Map<String, Object> startFacts) {
        super(engine);
        this.clock = clock;
        this.routingFacts = routingFacts;
        this.startFacts = startFacts;
    }

    @Override
    String start(String process, String team, Map<String, Object> answers) {
        String businessKey = UUID.randomUUID().toString();
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .singleResult()
                .getId();
        engine.getIdentityService().setAuthentication("iemand", List.of(team));
        Map<String, Object> facts = new HashMap<>(startFacts);
        facts.putAll(facts(engine.getFormService().getDeployedStartForm(definition), answers));
        count(process + ": start", () -> engine.getFormService().submitStartForm(definition, businessKey, facts));
        doWhatIsDue();
        return businessKey;
    }

    @Override
    void does(String businessKey, String task, Map<String, Object> answers) {
        Task open = task(businessKey, task);
        Map<String, Object> facts = facts(engine.getFormService().getDeployedTaskForm(open.getId()), answers);
        count(task, () -> {
            engine.getFormService().submitTaskForm(open.getId(), facts);
            return task;
        });
        doWhatIsDue();
    }

    /** As the platform does, also for a question that was not answered: no for a checkbox, nothing for the others. */
    private Map<String, Object> facts(InputStream form, Map<String, Object> answers) {
        Map<String, Object> facts = new HashMap<>();
        try (form) {
            for (JsonNode field : JSON.readTree(form).findParents("key")) {
                String key = field.path("key").asText();
                if (routingFacts.contains(key)) {
                    Object unanswered = field.path("type").asText().equals("checkbox") ? false : null;
                    facts.put(key, answers.getOrDefault(key, unanswered));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    @Override
    void goTo(LocalDate day) {
        clock.setTo(day.atTime(LocalTime.of(9, 0)).atZone(PlatformClock.ZONE).toInstant());
        doWhatIsDue();
    }

    private void doWhatIsDue() {
        ManagementService management = engine.getManagementService();
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }
}
