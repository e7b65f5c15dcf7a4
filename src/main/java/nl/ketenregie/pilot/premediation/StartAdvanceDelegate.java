package nl.ketenregie.pilot.premediation;

import java.util.Map;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.Workflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Noodhulp starten": whoever has nothing to live on cannot wait for a talk, and the talk does not wait either (B.2.5). */
@Component
class StartAdvanceDelegate implements JavaDelegate {

    private final Workflow workflow;

    StartAdvanceDelegate(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        workflow.start(
                PreMediationProcess.EMERGENCY,
                execution.getProcessBusinessKey(),
                Map.of(
                        CaseVariables.MUNICIPALITY.name(), CaseVariables.MUNICIPALITY.get(execution),
                        CaseVariables.MUNICIPALITY_NAME.name(), CaseVariables.MUNICIPALITY_NAME.get(execution),
                        CaseVariables.CASE_NUMBER.name(), CaseVariables.CASE_NUMBER.get(execution),
                        PreMediationProcess.HANDLER.name(), PreMediationProcess.HANDLER.get(execution)));
    }
}
