package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Uitkomst delen": the signal keeps what became of it, and whoever reported the same thing hears the same answer. */
@Component
class ShareOutcomeDelegate implements JavaDelegate {

    private final Signals signals;
    private final Workflow workflow;

    ShareOutcomeDelegate(Signals signals, Workflow workflow) {
        this.signals = signals;
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID signal = UUID.fromString(execution.getProcessBusinessKey());
        String outcome = SignaleringsoverlegProcess.OUTCOME.get(execution);
        Map<String, Object> facts = Map.of(
                SignaleringsoverlegProcess.OUTCOME.name(),
                outcome,
                SignaleringsoverlegProcess.AGREEMENTS.name(),
                0,
                SignaleringsoverlegProcess.OWNER_FOUND.name(),
                "ja");
        for (Signal linked : signals.decide(signal, outcome)) {
            workflow.correlate(SignaleringsoverlegProcess.DISCUSSED, linked.id().toString(), facts);
        }
    }
}
