package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Redactie vastleggen": how the secretary worded and weighed the signal. */
@Component
class KeepEditingDelegate implements JavaDelegate {

    private final Signals signals;
    private final Dossiers dossiers;

    KeepEditingDelegate(Signals signals, Dossiers dossiers) {
        this.signals = signals;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
    }
}
