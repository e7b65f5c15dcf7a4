package nl.ketenregie.pilot.huisvanhetrecht;

import nl.ketenregie.process.CaseUrgency;
import nl.ketenregie.process.Urgency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Urgentie bijstellen": a person decides how urgent the case is after the threat was dealt with. */
@Component
class SettleUrgencyDelegate implements JavaDelegate {

    private final CaseUrgency caseUrgency;

    SettleUrgencyDelegate(CaseUrgency caseUrgency) {
        this.caseUrgency = caseUrgency;
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseUrgency.declare(
                execution.getProcessBusinessKey(), Urgency.valueOf(HuisVanHetRechtProcess.NEW_URGENCY.get(execution)));
    }
}
