package nl.ketenregie.pilot.regiezitting;

import java.util.UUID;
import nl.ketenregie.overleg.Overleggen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Zitting afzeggen": only when it is still ahead. */
@Component
class CancelHearingDelegate implements JavaDelegate {

    private final Overleggen overleggen;

    CancelHearingDelegate(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overleggen.cancelAhead(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
