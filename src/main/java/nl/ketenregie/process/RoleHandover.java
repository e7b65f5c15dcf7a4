package nl.ketenregie.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/** Lets another role do from now on what a role does in a case. Nothing that was done is done again. */
@Service
public class RoleHandover {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final CandidateGroups candidateGroups;
    private final OwnCalls ownCalls;

    RoleHandover(
            RuntimeService runtimeService,
            TaskService taskService,
            CandidateGroups candidateGroups,
            OwnCalls ownCalls) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.candidateGroups = candidateGroups;
        this.ownCalls = ownCalls;
    }

    /**
     * Open tasks of the one team move to the other, claimed by nobody, and whatever comes next goes to the other. What was
     * completed or ended just now, in the transaction at hand, stays as it is.
     *
     * @param role holds the role; only processes of the case in which it is {@code from} change
     * @throws IllegalStateException when nobody fulfils one of the roles: becomes an incident
     */
    public void handOver(String businessKey, ProcessVariable<String> role, String from, String to) {
        ownCalls.make(() -> {
            List<ProcessInstance> running = runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(businessKey)
                    .variableValueEquals(role.name(), from)
                    .list();
            running.stream()
                    .map(ProcessInstance::getProcessInstanceId)
                    .filter(instance -> from.equals(runtimeService.getVariable(instance, role.name())))
                    .forEach(instance -> takeOver(instance, role, from, to));
            return running;
        });
    }

    private void takeOver(String instance, ProcessVariable<String> role, String from, String to) {
        Optional<String> municipality =
                Optional.ofNullable((String) runtimeService.getVariable(instance, CaseVariables.MUNICIPALITY.name()));
        String formerTeam = candidateGroups.groupFor(from, municipality);
        String newTeam = candidateGroups.groupFor(to, municipality);
        taskService
                .createTaskQuery()
                .processInstanceId(instance)
                .taskCandidateGroup(formerTeam)
                .includeAssignedTasks()
                .list()
                .stream()
                .filter(task -> !((TaskEntity) task).isDeleted())
                .forEach(task -> move(task, formerTeam, newTeam));
        runtimeService.setVariable(instance, role.name(), to);
    }

    private void move(Task task, String formerTeam, String newTeam) {
        if (!formerTeam.equals(newTeam)) {
            taskService.deleteCandidateGroup(task.getId(), formerTeam);
            taskService.addCandidateGroup(task.getId(), newTeam);
        }
        taskService.setAssignee(task.getId(), null);
    }
}
