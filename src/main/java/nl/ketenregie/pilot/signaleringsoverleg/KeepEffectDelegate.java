package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Effect vastleggen": whether it helped stays with the signal. */
@Component
class KeepEffectDelegate implements JavaDelegate {

    private final Signals signals;

    KeepEffectDelegate(Signals signals) {
        this.signals = signals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signals.keepEffect(
                UUID.fromString(execution.getProcessBusinessKey()), SignaleringsoverlegProcess.EFFECT.get(execution));
    }
}
