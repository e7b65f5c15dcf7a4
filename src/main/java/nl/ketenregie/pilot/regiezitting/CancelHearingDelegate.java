package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Zitting afzeggen": a case that stops may have a hearing ahead, behind it, or none at all. */
@Component
class CancelHearingDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final PlatformClock clock;

    CancelHearingDelegate(Overleggen overleggen, PlatformClock clock) {
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

    private boolean isAhead(Overleg hearing) {
        LocalDateTime begin = hearing.begin();
        return begin == null || begin.isAfter(LocalDateTime.now(clock));
    }
}
