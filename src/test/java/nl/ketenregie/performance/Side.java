package nl.ketenregie.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ketenregie.support.Statements;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** One of the two engines that go through the same journey; it counts the statements of every step. */
abstract class Side {

    final ProcessEngine engine;
    private final Map<String, List<String>> sent = new LinkedHashMap<>();

    Side(ProcessEngine engine) {
        this.engine = engine;
    }

    /** @return the business key */
    abstract String start(String process, String team, Map<String, Object> answers);

    /** Somebody fills in the form of this task. */
    abstract void does(String businessKey, String task, Map<String, Object> answers);

    /** Moves time to the morning of this day and does what is due by then; not counted. */
    abstract void goTo(LocalDate day);

    /** What the journey cost so far, step by step. */
    Map<String, List<String>> counts() {
        return sent;
    }

    <T> T count(String step, Supplier<T> work) {
        List<T> result = new ArrayList<>();
        sent.put(step, Statements.of(() -> result.add(work.get())));
        return result.get(0);
    }

    Task task(String businessKey, String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(task)
                .listPage(0, 1)
                .get(0);
    }
}
