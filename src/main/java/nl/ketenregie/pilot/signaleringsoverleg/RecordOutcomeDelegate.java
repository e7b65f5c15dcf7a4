package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.Workflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Uitkomst vastleggen": the signal goes on with what the table decided. */
@Component
class RecordOutcomeDelegate implements JavaDelegate {

    private final Workflow workflow;

    RecordOutcomeDelegate(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String outcome = SignaleringsoverlegProcess.OUTCOME.get(execution);
        Map<String, Object> facts = new HashMap<>();
        facts.put(SignaleringsoverlegProcess.OUTCOME.name(), outcome);
        facts.put(
                SignaleringsoverlegProcess.AGREEMENTS.name(),
                SignaleringsoverlegProcess.AGREEMENTS.find(execution).orElse(0));
        facts.put(
                SignaleringsoverlegProcess.FIRST_AGREEMENT.name(),
                SignaleringsoverlegProcess.FIRST_AGREEMENT.find(execution).orElse(0));
        facts.put(
                SignaleringsoverlegProcess.OWNER_FOUND.name(),
                SignaleringsoverlegProcess.OWNER_FOUND.find(execution).orElse("ja"));
        SignaleringsoverlegProcess.ADDRESSEE
                .find(execution)
                .ifPresent(role -> facts.put(SignaleringsoverlegProcess.ADDRESSEE.name(), role));
        workflow.correlate(SignaleringsoverlegProcess.DISCUSSED, execution.getProcessBusinessKey(), facts);
    }
}
