package nl.ketenregie.termijn;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Termijn afsluiten": the last day has passed. */
@Component
class CloseTermDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    CloseTermDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        termijnen.markExpired(UUID.fromString(TermVariables.TERM_ID.get(execution)));
    }
}
