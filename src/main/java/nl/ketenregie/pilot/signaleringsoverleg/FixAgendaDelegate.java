package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Agenda vaststellen": what the chair took off waits for a next meeting. */
@Component
class FixAgendaDelegate implements JavaDelegate {

    private final AgendaVoorstel agenda;

    FixAgendaDelegate(AgendaVoorstel agenda) {
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SignaleringsoverlegProcess.AGENDA_ITEMS.set(
                execution,
                agenda.remove(
                        UUID.fromString(execution.getProcessBusinessKey()),
                        SignaleringsoverlegProcess.TAKEN_OFF
                                .find(execution)
                                .map(SignaleringsoverlegProcess::itemNumbers)
                                .orElse(List.of())));
    }
}
