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
    private final PlatformAuthority platform;

    TaskAccess(TaskService taskService, RuntimeService runtimeService, PlatformAuthority platform) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.platform = platform;
    }

    /** @return business key of the task's process, empty when the task is not there for the current user */
    public Optional<String> findBusinessKey(String taskId) {
        Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
        return Optional.ofNullable(task).map(seen -> {
            ProcessInstance instance = platform.act(() -> runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceId(seen.getProcessInstanceId())
                    .singleResult());
            return instance == null ? null : instance.getBusinessKey();
        });
    }
}
