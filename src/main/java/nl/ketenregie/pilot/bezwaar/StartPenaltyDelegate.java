package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Dwangsom starten": the two weeks after the notice passed without a decision. */
@Component
class StartPenaltyDelegate implements JavaDelegate {

    private final Notices notices;

    StartPenaltyDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        BezwaarProcess.PENALTY_TERM.set(
                execution, notices.startPenalty(dossier).getId().toString());
    }
}
