package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Agendapunten vrijgeven": a meeting that does not take place loses no signal. */
@Component
class ReleaseItemsDelegate implements JavaDelegate {

    private final AgendaVoorstel agenda;

    ReleaseItemsDelegate(AgendaVoorstel agenda) {
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SignaleringsoverlegProcess.AGENDA_ITEMS.set(
                execution, agenda.release(UUID.fromString(execution.getProcessBusinessKey())));
    }
}
