package nl.ketenregie.metrics;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What started and ended in one transaction, by the engine's numbers. */
final class Happened {

    private final Set<String> tasks = new LinkedHashSet<>();
    private final Set<String> instances = new LinkedHashSet<>();
    private final Set<End> ends = new LinkedHashSet<>();

    /** @param activity where the instance ended; absent when it was deleted */
    record End(String definition, @Nullable String activity) {}

    void endedTask(String task) {
        tasks.add(task);
    }

    void started(String instance) {
        instances.add(instance);
    }

    void ended(String instance, String definition, @Nullable String activity) {
        instances.add(instance);
        ends.add(new End(definition, activity));
    }

    Set<String> tasks() {
        return tasks;
    }

    Set<String> instances() {
        return instances;
    }

    Set<End> ends() {
        return ends;
    }
}
