package nl.ketenregie.tasklist;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.FormFilling;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was filled in before is in the form again; it goes before everything that rooms fill in. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DraftFilling implements FormFilling {

    private final OpenTasks tasks;
    private final Drafts drafts;

    DraftFilling(OpenTasks tasks, Drafts drafts) {
        this.tasks = tasks;
        this.drafts = drafts;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        Map<String, Object> answers = new HashMap<>();
        tasks.findWorker(form.taskId())
                .flatMap(person -> drafts.find(form.taskId(), person))
                .ifPresent(draft -> draft.fields().forEach((key, answer) -> {
                    if (answer != null) {
                        answers.put(key, answer);
                    }
                }));
        return answers;
    }
}
