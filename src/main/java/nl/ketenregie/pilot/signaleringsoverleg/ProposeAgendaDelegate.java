package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Agenda voorstellen": what weighs most comes first; the chair decides. */
@Component
class ProposeAgendaDelegate implements JavaDelegate {

    private final AgendaVoorstel agenda;

    ProposeAgendaDelegate(AgendaVoorstel agenda) {
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SignaleringsoverlegProcess.AGENDA_ITEMS.set(
                execution, agenda.propose(UUID.fromString(execution.getProcessBusinessKey())));
    }
}
