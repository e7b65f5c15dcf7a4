package nl.ketenregie.overleg;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Overleg verzetten": without a quorum, to the first free moment a week later. */
@Component
class MoveMeetingDelegate implements JavaDelegate {

    private final Overleggen overleggen;

    MoveMeetingDelegate(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Overleg moved = overleggen.putOff(
                overleggen.getLatestOf(execution.getProcessBusinessKey()).id());
        OverlegProcess.TIMES_MOVED.set(execution, moved.timesMoved());
    }
}
