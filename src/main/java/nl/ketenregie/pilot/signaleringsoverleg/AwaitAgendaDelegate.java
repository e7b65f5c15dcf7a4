package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Op de agenda zetten": the signal becomes a candidate for the next meeting. */
@Component
class AwaitAgendaDelegate implements JavaDelegate {

    private final Signals signals;

    AwaitAgendaDelegate(Signals signals) {
        this.signals = signals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID signal = UUID.fromString(execution.getProcessBusinessKey());
        signals.prioritise(
                signal,
                band(execution),
                SignaleringsoverlegProcess.WEIGHT.find(execution).orElse(null));
        signals.awaitAgenda(signal);
    }

    /** The way that the secretary chose goes before the advice of the table. */
    private static String band(DelegateExecution execution) {
        String route = SignaleringsoverlegProcess.ROUTE.get(execution);
        return route.equals("spoed") || route.equals("wachtlijst") ? route : "agenda";
    }
}
