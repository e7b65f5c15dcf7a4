package nl.ketenregie.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Lets tests act as the people in the chain: each form is submitted by somebody of the team that has the task. */
@TestComponent
public class Cases {

    private final ProcessEngine engine;
    private final PlatformClock clock;

    Cases(ProcessEngine engine, PlatformClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Starts a case with its start form, as somebody of this team. */
    public Case start(String process, String team, Map<String, Object> answers) {
        String definition = definition(process);
        Case started = as(
                team,
                () -> new Case(engine.getFormService()
                        .submitStartForm(definition, answers)
                        .getBusinessKey()));
        doWhatIsDue();
        return started;
    }

    /** Id of the latest version of this process. */
    public String definition(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** What runs for this dossier or signal. */
    public Case find(UUID subject) {
        return new Case(subject.toString());
    }

    /** The newest running case of this process, whoever or whatever started it. */
    public Case latest(String process) {
        return new Case(engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .unfinished()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getBusinessKey());
    }

    /** Ends whatever earlier stories left running, so that a story about lists starts with empty ones. */
    public void endAll() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "einde van het verhaal"));
    }

    /** Moves time to the morning of this day and does what is due by then. */
    public void goTo(LocalDate day) {
        clock.setTo(day.atTime(LocalTime.of(9, 0)).atZone(PlatformClock.ZONE).toInstant());
        doWhatIsDue();
    }

    public void doWhatIsDue() {
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

    public <T> T as(String team, Supplier<T> act) {
        engine.getIdentityService().setAuthentication("iemand-van-" + team, List.of(team));
        try {
            return act.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** One case, with everything that runs for it. */
    public final class Case {

        private final String dossierId;

        private Case(String dossierId) {
            this.dossierId = dossierId;
        }

        public String dossierId() {
            return dossierId;
        }

        /** Somebody of the team that has this task fills in its form. */
        public Case does(String task, Map<String, Object> answers) {
            Task open = task(task);
            if (open == null) {
                throw new AssertionError("Nobody has " + task + " to do; waiting are " + waitsFor());
            }
            return submit(open, team(open), answers);
        }

        /** Of the teams that all have this task, this one fills in the form. */
        public Case doesAs(String team, String task, Map<String, Object> answers) {
            Task open = engine
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(dossierId)
                    .taskDefinitionKey(task)
                    .list()
                    .stream()
                    .filter(one -> team(one).equals(team))
                    .findFirst()
                    .orElseThrow();
            return submit(open, team, answers);
        }

        private String team(Task open) {
            return engine.getTaskService().getIdentityLinksForTask(open.getId()).stream()
                    .map(link -> link.getGroupId())
                    .findFirst()
                    .orElseThrow();
        }

        private Case submit(Task open, String team, Map<String, Object> answers) {
            as(team, () -> {
                engine.getFormService().submitTaskForm(open.getId(), new HashMap<>(answers));
                return null;
            });
            doWhatIsDue();
            return this;
        }

        public Task task(String task) {
            return engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(dossierId)
                    .taskDefinitionKey(task)
                    .singleResult();
        }

        /** The steps that wait for somebody now. */
        public List<String> waitsFor() {
            return engine
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(dossierId)
                    .orderByTaskName()
                    .asc()
                    .list()
                    .stream()
                    .map(Task::getTaskDefinitionKey)
                    .toList();
        }

        /** Whether this step was reached in the case or in anything it called. */
        public boolean passed(String activity) {
            return times(activity) > 0;
        }

        public long times(String activity) {
            HistoryService history = engine.getHistoryService();
            return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(dossierId).list().stream()
                    .mapToLong(instance -> history.createHistoricActivityInstanceQuery()
                            .processInstanceId(instance.getId())
                            .activityId(activity)
                            .count())
                    .sum();
        }

        public boolean isRunning() {
            return engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(dossierId)
                            .count()
                    > 0;
        }

        /** The value of a variable, as it was last in any process of the case. */
        public Object variable(String name) {
            HistoryService history = engine.getHistoryService();
            return history
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(dossierId)
                    .orderByProcessInstanceStartTime()
                    .desc()
                    .list()
                    .stream()
                    .flatMap(instance -> history
                            .createHistoricVariableInstanceQuery()
                            .processInstanceId(instance.getId())
                            .variableName(name)
                            .list()
                            .stream())
                    .map(found -> found.getValue())
                    .filter(value -> value != null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
