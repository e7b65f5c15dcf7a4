package nl.ketenregie.pilot.premediation;

import java.util.UUID;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bezwaar vastleggen": the resident objected, so the term is met and its guard can stop. */
@Component
class RecordObjectionDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    RecordObjectionDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        termijnen
                .findRunningObjection(UUID.fromString(execution.getProcessBusinessKey()))
                .map(Termijn::getId)
                .ifPresent(termijnen::markMet);
    }
}
