package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.signal.Editing;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Redactie vastleggen": how the secretary worded and weighed the signal. */
@Component
class KeepEditingDelegate implements JavaDelegate {

    /** What the form says for "not about a partner at the table". */
    private static final String NOBODY = "geen";

    private final Signals signals;
    private final Dossiers dossiers;

    KeepEditingDelegate(Signals signals, Dossiers dossiers) {
        this.signals = signals;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID signal = UUID.fromString(execution.getProcessBusinessKey());
        signals.edit(
                signal,
                new Editing(
                        answer(signal, "titel").orElseThrow(),
                        SignaleringsoverlegProcess.THEME.get(execution),
                        SignaleringsoverlegProcess.BODY.get(execution),
                        answer(signal, "betreftPartner")
                                .filter(role -> !role.equals(NOBODY))
                                .orElse(null)));
    }

    private Optional<String> answer(UUID signal, String key) {
        return dossiers.findAnswer(signal, SignaleringsoverlegProcess.EDIT_FORM, key);
    }
}
