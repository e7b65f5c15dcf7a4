package nl.ketenregie.pilot.huisvanhetrecht;

import nl.ketenregie.process.CaseUrgency;
import nl.ketenregie.process.Urgency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Zaak rood maken": the whole case is acute, in every list. */
@Component
class TurnRedDelegate implements JavaDelegate {

    private final CaseUrgency caseUrgency;

    TurnRedDelegate(CaseUrgency caseUrgency) {
        this.caseUrgency = caseUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseUrgency.declare(execution.getProcessBusinessKey(), Urgency.ACUUT);
    }
}
