package nl.ketenregie.pilot.premediation;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Signaal controleren": a case that a signal led to names a signal that is there. The signal never names the person. */
@Component
class CheckSignalDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Signals signals;

    CheckSignalDelegate(Dossiers dossiers, Signals signals) {
        this.dossiers = dossiers;
        this.signals = signals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        number(execution)
                .filter(number -> signals.findByNumber(number.strip()).isEmpty())
                .ifPresent(number -> {
                    throw new InvalidInput(
                            PreMediationProcess.SIGNAL_NUMBER,
                            "Het veld 'Signaalnummer' klopt niet. Er is geen signaal met dit nummer; neem het nummer over"
                                    + " van de agenda, of kies bij 'Wie meldt aan?' iets anders.");
                });
    }

    private Optional<String> number(DelegateExecution execution) {
        return dossiers.findAnswer(
                UUID.fromString(execution.getProcessBusinessKey()),
                PreMediationProcess.ORIGIN
                        .find(execution)
                        .map(origin -> PreMediationProcess.COMPLETION_FORM)
                        .orElse(PreMediationProcess.REGISTRATION_FORM),
                PreMediationProcess.SIGNAL_NUMBER);
    }
}
