package nl.ketenregie.overleg;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Verslag vaststellen": from here on the meeting is closed. */
@Component
class AdoptMinutesDelegate implements JavaDelegate {

    private final Overleggen overleggen;

    AdoptMinutesDelegate(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overleggen.adoptMinutes(
                overleggen.getLatestOf(execution.getProcessBusinessKey()).id());
    }
}
