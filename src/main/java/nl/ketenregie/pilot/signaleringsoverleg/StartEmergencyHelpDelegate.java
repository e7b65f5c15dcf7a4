package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.Map;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.Workflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Noodhulp starten": whoever is in trouble now is helped now; the signal goes on without that person (B.1.4). */
@Component
class StartEmergencyHelpDelegate implements JavaDelegate {

    private final Workflow workflow;

    StartEmergencyHelpDelegate(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        workflow.start(
                SignaleringsoverlegProcess.EMERGENCY,
                execution.getProcessBusinessKey(),
                Map.of(
                        CaseVariables.MUNICIPALITY.name(), CaseVariables.MUNICIPALITY.get(execution),
                        CaseVariables.MUNICIPALITY_NAME.name(), CaseVariables.MUNICIPALITY_NAME.get(execution),
                        CaseVariables.CASE_NUMBER.name(), CaseVariables.CASE_NUMBER.get(execution),
                        CaseVariables.REPORTER.name(), CaseVariables.REPORTER.get(execution)));
    }
}
