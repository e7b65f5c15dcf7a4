package nl.ketenregie.pilot.signaleringsoverleg;

import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Spoedoverleg bijeenroepen": within two working days (B.1.3 step 5). */
@Component
class CallUrgentMeetingDelegate implements JavaDelegate {

    private final Vergaderingen vergaderingen;

    CallUrgentMeetingDelegate(Vergaderingen vergaderingen) {
        this.vergaderingen = vergaderingen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vergaderingen.startUrgent(CaseVariables.MUNICIPALITY.get(execution));
    }
}
