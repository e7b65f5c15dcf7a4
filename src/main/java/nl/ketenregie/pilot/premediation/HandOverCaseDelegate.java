package nl.ketenregie.pilot.premediation;

import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.RoleHandover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Zaak overnemen", "Zaak overdragen": open tasks and guards go along, so no work is lost (B.2.5). */
@Component
class HandOverCaseDelegate implements JavaDelegate {

    private final RoleHandover roles;

    HandOverCaseDelegate(RoleHandover roles) {
        this.roles = roles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        roles.handOver(
                execution.getProcessBusinessKey(),
                PreMediationProcess.HANDLER,
                PreMediationProcess.FORMER_HANDLER.get(execution),
                PreMediationProcess.NEW_HANDLER.get(execution),
                CaseVariables.MUNICIPALITY.get(execution));
    }
}
