package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Signaal koppelen": two reports of the same thing weigh more than one, and are discussed once. */
@Component
class LinkSignalDelegate implements JavaDelegate {

    private final Signals signals;
    private final Dossiers dossiers;

    LinkSignalDelegate(Signals signals, Dossiers dossiers) {
        this.signals = signals;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID signal = UUID.fromString(execution.getProcessBusinessKey());
        signals.link(
                signal,
                dossiers.findAnswer(signal, SignaleringsoverlegProcess.ROUTE_FORM, "signaalnummer")
                        .orElse(""));
    }
}
