package nl.ketenregie.pilot.premediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.termijn.TermChange;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Beslistermijn uitstellen": the resident lets the municipality decide later on the objection, so that mediation gets its
 * time. That term runs in the case of the objection, which this case may have come from.
 */
@Component
class ExtendDecisionTermDelegate implements JavaDelegate {

    /** Under a: all who have an interest consent; the form asks that nobody else is harmed. */
    private static final String ARTICLE = "Awb 7:10 lid 4 onder a";

    private static final List<String> TERMS = List.of("beslistermijn-gemeente", "beslistermijn-gemeente-commissie");

    private final Termijnen termijnen;
    private final Dossiers dossiers;

    ExtendDecisionTermDelegate(Termijnen termijnen, Dossiers dossiers) {
        this.termijnen = termijnen;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate lastDay = LocalDate.parse(PreMediationProcess.POSTPONED_TO.get(execution));
        Stream.concat(Stream.of(dossier), dossiers.findOrigin(dossier).map(Dossier::getId).stream())
                .flatMap(one -> TERMS.stream().flatMap(code -> termijnen.findRunning(one, code).stream()))
                .map(Termijn::getId)
                .forEach(term -> termijnen.change(term, new TermChange.Postponement(lastDay, ARTICLE)));
    }
}
