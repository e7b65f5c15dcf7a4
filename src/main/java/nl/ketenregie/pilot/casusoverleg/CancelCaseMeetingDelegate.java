package nl.ketenregie.pilot.casusoverleg;

import java.util.UUID;
import nl.ketenregie.overleg.Overleggen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Overleg afzeggen": only when it is still ahead. */
@Component
class CancelCaseMeetingDelegate implements JavaDelegate {

    private final Overleggen overleggen;

    CancelCaseMeetingDelegate(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overleggen.cancelAhead(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
