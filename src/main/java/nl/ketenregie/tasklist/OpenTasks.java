package nl.ketenregie.tasklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.CurrentUser;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasks on which the current user may work: one's own and those of one's team. Being an administrator opens none. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final FormService forms;
    private final CurrentUser currentUser;
    private final List<CaseSubject> subjects;

    OpenTasks(TaskService tasks, FormService forms, CurrentUser currentUser, List<CaseSubject> subjects) {
        this.tasks = tasks;
        this.forms = forms;
        this.currentUser = currentUser;
        this.subjects = subjects;
    }

    /** @return the id of the current user, when this user may work on the task */
    Optional<String> findWorker(String taskId) {
        return currentUser.id().filter(worksOn(taskId));
    }

    private Predicate<String> worksOn(String taskId) {
        return person -> {
            List<String> teams = currentUser.groups();
            TaskQuery query = tasks.createTaskQuery().taskId(taskId);
            return (teams.isEmpty()
                                    ? query.taskAssignee(person)
                                    : query.or()
                                            .taskAssignee(person)
                                            .taskCandidateGroupIn(teams)
                                            .includeAssignedTasks()
                                            .endOr())
                            .count()
                    == 1;
        };
    }

    TaskForm form(String taskId) {
        try (InputStream form = forms.getDeployedTaskForm(taskId)) {
            return TaskForm.read(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWithoutPersons(String taskId) {
        Object number = tasks.getVariable(taskId, CaseVariables.CASE_NUMBER.name());
        return number != null
                && subjects.stream()
                        .anyMatch(subject -> subject.isWithoutPersons() && subject.numbers(number.toString()));
    }
}
