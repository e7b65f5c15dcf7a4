package nl.ketenregie.overleg;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Overleg afzeggen": everybody who was invited hears that it is off. */
@Component
class CancelMeetingDelegate implements JavaDelegate {

    private final Overleggen overleggen;

    CancelMeetingDelegate(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overleggen.announceCancellation(
                overleggen.getLatestOf(execution.getProcessBusinessKey()).id());
    }
}
