package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Voorzitter van punt kiezen"; from here on the number is that of the signal, no longer of the meeting. */
@Component
class ChooseChairDelegate implements JavaDelegate {

    private final Signals signals;
    private final Voorzitters voorzitters;

    ChooseChairDelegate(Signals signals, Voorzitters voorzitters) {
        this.signals = signals;
        this.voorzitters = voorzitters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Signal signal = signals.get(UUID.fromString(execution.getProcessBusinessKey()));
        CaseVariables.CASE_NUMBER.set(execution, signal.number());
        SignaleringsoverlegProcess.CHAIR.set(execution, voorzitters.roleFor(signal));
    }
}
