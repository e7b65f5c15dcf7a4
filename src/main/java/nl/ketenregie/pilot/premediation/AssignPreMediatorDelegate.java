package nl.ketenregie.pilot.premediation;

import java.util.UUID;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Pre-mediator kiezen": of the municipality, or a substitute when that organisation was involved before. */
@Component
class AssignPreMediatorDelegate implements JavaDelegate {

    private final Independence independence;

    AssignPreMediatorDelegate(Independence independence) {
        this.independence = independence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Independence.Assigned assigned = independence.assign(
                UUID.fromString(execution.getProcessBusinessKey()), CaseVariables.MUNICIPALITY.get(execution));
        PreMediationProcess.HANDLER.set(execution, assigned.role());
        PreMediationProcess.LEADS.set(execution, assigned.leads());
    }
}
