package nl.ketenregie.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param municipality CBS code: decides which teams fulfil the roles
     * @throws IllegalStateException when nobody fulfils one of the roles: becomes an incident
     */
    public void handOver(
            String businessKey, ProcessVariable<String> role, String from, String to, String municipality) {
        String formerTeam = candidateGroups.groupFor(from, Optional.of(municipality));
        String newTeam = candidateGroups.groupFor(to, Optional.of(municipality));
        ownCalls.make(() -> {
            Set<String> holding = holding(businessKey, role, from);
            tasks(businessKey, formerTeam)
                    .filter(task -> holding.contains(task.getProcessInstanceId()))
                    .forEach(task -> move(task, formerTeam, newTeam));
            holding.forEach(instance -> runtimeService.setVariable(instance, role.name(), to));
            return holding;
        });
    }

    private Set<String> holding(String businessKey, ProcessVariable<String> role, String from) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .variableValueEquals(role.name(), from)
                .list()
                .stream()
                .map(ProcessInstance::getProcessInstanceId)
                .filter(instance -> from.equals(runtimeService.getVariable(instance, role.name())))
                .collect(Collectors.toSet());
    }

    private Stream<Task> tasks(String businessKey, String team) {
        return taskService
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskCandidateGroup(team)
                .includeAssignedTasks()
                .list()
                .stream()
                .filter(task -> !((TaskEntity) task).isDeleted());
    }

    private void move(Task task, String formerTeam, String newTeam) {
        if (!formerTeam.equals(newTeam)) {
            taskService.deleteCandidateGroup(task.getId(), formerTeam);
            taskService.addCandidateGroup(task.getId(), newTeam);
        }
        taskService.setAssignee(task.getId(), null);
    }
}
