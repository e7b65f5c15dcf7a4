package nl.ketenregie.overleg;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Agenda aankondigen": that it is there, not what is on it. */
@Component
class AnnounceAgendaDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final Invitations invitations;

    AnnounceAgendaDelegate(Overleggen overleggen, Invitations invitations) {
        this.overleggen = overleggen;
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invitations.announceAgenda(overleggen.getLatestOf(execution.getProcessBusinessKey()));
    }
}
