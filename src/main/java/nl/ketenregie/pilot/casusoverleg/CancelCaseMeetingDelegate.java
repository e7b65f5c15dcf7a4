package nl.ketenregie.pilot.casusoverleg;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Overleg afzeggen": a case that stops may have a meeting ahead, behind it, or none at all. */
@Component
class CancelCaseMeetingDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final PlatformClock clock;

    CancelCaseMeetingDelegate(Overleggen overleggen, PlatformClock clock) {
        this.overleggen = overleggen;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overleggen
                .findLatestOf(UUID.fromString(execution.getProcessBusinessKey()))
                .filter(this::isAhead)
                .map(Overleg::id)
                .ifPresent(overleggen::cancel);
    }

    private boolean isAhead(Overleg meeting) {
        LocalDateTime begin = meeting.begin();
        return begin == null || begin.isAfter(LocalDateTime.now(clock));
    }
}
