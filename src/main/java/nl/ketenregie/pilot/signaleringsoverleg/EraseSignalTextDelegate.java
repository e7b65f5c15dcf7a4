package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Tekst wissen": what names a person does not stay, also when people saw it later than the scan. */
@Component
class EraseSignalTextDelegate implements JavaDelegate {

    private final Signals signals;

    EraseSignalTextDelegate(Signals signals) {
        this.signals = signals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signals.eraseText(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
