package nl.ketenregie.pilot.premediation;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Gesprek afzeggen": when consent is gone there may be a talk ahead, behind, or none at all. */
@Component
class CancelTalkDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final PlatformClock clock;

    CancelTalkDelegate(Overleggen overleggen, PlatformClock clock) {
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

    private boolean isAhead(Overleg talk) {
        LocalDateTime begin = talk.begin();
        return begin == null || begin.isAfter(LocalDateTime.now(clock));
    }
}
