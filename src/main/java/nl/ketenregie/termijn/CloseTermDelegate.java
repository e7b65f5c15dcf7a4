package nl.ketenregie.termijn;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Termijn afsluiten": the last day has passed. */
@Component
class CloseTermDelegate implements JavaDelegate {

    private final TermGuard guard;

    CloseTermDelegate(TermGuard guard) {
        this.guard = guard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        guard.markExpired(UUID.fromString(TermVariables.TERM_ID.get(execution)));
    }
}
