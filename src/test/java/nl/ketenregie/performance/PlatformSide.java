package nl.ketenregie.performance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.Cases;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** The journey on the platform: forms, as the teams fill them in. */
final class PlatformSide extends Side {

    private final Cases cases;

    PlatformSide(ProcessEngine engine, Cases cases) {
        super(engine);
        this.cases = cases;
    }

    @Override
    String start(String process, String team, Map<String, Object> answers) {
        String definition = cases.definition(process);
        String businessKey = cases.as(
                team,
                () -> count(process + ": start", () -> engine.getFormService()
                        .submitStartForm(definition, new HashMap<>(answers))
                        .getBusinessKey()));
        cases.doWhatIsDue();
        return businessKey;
    }

    @Override
    void does(String businessKey, String task, Map<String, Object> answers) {
        Task open = task(businessKey, task);
        String team = engine.getTaskService()
                .getIdentityLinksForTask(open.getId())
                .get(0)
                .getGroupId();
        cases.as(
                team,
                () -> count(task, () -> {
                    engine.getFormService().submitTaskForm(open.getId(), new HashMap<>(answers));
                    return task;
                }));
        cases.doWhatIsDue();
    }

    @Override
    void goTo(LocalDate day) {
        cases.goTo(day);
    }
}
