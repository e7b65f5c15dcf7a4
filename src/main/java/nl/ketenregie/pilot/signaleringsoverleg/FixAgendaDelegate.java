package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Agenda vaststellen": what the chair took off waits for a next meeting. */
@Component
class FixAgendaDelegate implements JavaDelegate {

    private final AgendaVoorstel agenda;
    private final Dossiers dossiers;

    FixAgendaDelegate(AgendaVoorstel agenda, Dossiers dossiers) {
        this.agenda = agenda;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID meeting = UUID.fromString(execution.getProcessBusinessKey());
        agenda.remove(
                meeting,
                ItemNumbers.ticked(dossiers, meeting, SignaleringsoverlegProcess.AGENDA_FORM, "afvoeren"),
                execution);
    }
}
