package nl.ketenregie.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Which case a task belongs to, for users who may see the task. */
@Component
public class TaskAccess {

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final OwnCalls ownCalls;

    TaskAccess(TaskService taskService, RuntimeService runtimeService, OwnCalls ownCalls) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.ownCalls = ownCalls;
    }

    /** @return business key of the task's process, empty when the task is not there for the current user */
    public Optional<String> findBusinessKey(String taskId) {
        Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
        return Optional.ofNullable(task).map(seen -> {
            ProcessInstance instance = ownCalls.make(() -> runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceId(seen.getProcessInstanceId())
                    .singleResult());
            return instance == null ? null : instance.getBusinessKey();
        });
    }

    /** What a process knows where this task stands; for our own rooms, whoever is at work. */
    public <T> Optional<T> findFact(String taskId, ProcessVariable<T> variable) {
        return Optional.ofNullable(ownCalls.make(() -> taskService.getVariable(taskId, variable.name())))
                .map(variable.type()::cast);
    }
}
