package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import nl.ketenregie.termijn.TermVariables;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bezwaartermijn opzoeken": a hand-over is no objection, so the term to object goes on being guarded here. */
@Component
class FindObjectionTermDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    FindObjectionTermDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String term = termijnen
                .findRunningObjection(UUID.fromString(execution.getProcessBusinessKey()))
                .map(running -> running.getId().toString())
                .orElse(null);
        execution.setVariable(TermVariables.TERM_ID.name(), term);
    }
}
