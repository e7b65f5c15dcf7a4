package nl.ketenregie.pilot.huisvanhetrecht;

import nl.ketenregie.process.CaseUrgency;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.Urgency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Urgentie overnemen": what the intake and the scan found makes the case more urgent, never less. */
@Component
class RaiseUrgencyDelegate implements JavaDelegate {

    private final CaseUrgency caseUrgency;

    RaiseUrgencyDelegate(CaseUrgency caseUrgency) {
        this.caseUrgency = caseUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String subject = execution.getProcessBusinessKey();
        Urgency found =
                CaseVariables.URGENCY.find(execution).flatMap(Urgency::find).orElse(Urgency.NORMAAL);
        if (caseUrgency
                .find(subject)
                .filter(now -> !found.isMoreUrgentThan(now))
                .isEmpty()) {
            caseUrgency.declare(subject, found);
        }
    }
}
