package nl.ketenregie.tasklist;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TaskSubmitted;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A draft never outlives its task, and is not kept for whoever does not come back to it. */
@Component
class DraftRemoval {

    private static final Period KEPT_FOR = Period.ofDays(30);

    private final Drafts drafts;
    private final TaskService tasks;
    private final PlatformClock clock;

    DraftRemoval(Drafts drafts, TaskService tasks, PlatformClock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void on(TaskSubmitted submitted) {
        drafts.removeOf(List.of(submitted.taskId()));
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Europe/Amsterdam")
    void removeForgotten() {
        drafts.removeBefore(
                clock.today().minus(KEPT_FOR).atStartOfDay(PlatformClock.ZONE).toInstant());
        Set<String> gone = new HashSet<>(drafts.tasks());
        if (!gone.isEmpty()) {
            tasks.createTaskQuery().taskIdIn(gone.toArray(String[]::new)).list().stream()
                    .map(Task::getId)
                    .forEach(gone::remove);
            drafts.removeOf(gone);
        }
    }
}
