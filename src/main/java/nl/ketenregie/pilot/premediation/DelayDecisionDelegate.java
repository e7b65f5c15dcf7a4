package nl.ketenregie.pilot.premediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.termijn.TermChange;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Beslistermijn uitstellen": the resident lets the municipality decide later, so that mediation gets its time. When the
 * term to decide runs in another case, the people of that case set it themselves.
 */
@Component
class DelayDecisionDelegate implements JavaDelegate {

    private static final String ARTICLE = "Awb 7:10 lid 4";
    private static final List<String> TERMS = List.of("beslistermijn-gemeente", "beslistermijn-gemeente-commissie");

    private final Termijnen termijnen;

    DelayDecisionDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate lastDay = LocalDate.parse(PreMediationProcess.POSTPONED_TO.get(execution));
        TERMS.stream()
                .flatMap(code -> termijnen.findRunning(dossier, code).stream())
                .map(Termijn::getId)
                .forEach(term -> termijnen.change(term, new TermChange.Postponement(lastDay, ARTICLE)));
    }
}
