package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.Termijn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Uitstel vastleggen": further postponement takes consent (Awb 7:10 lid 4, under a or b). */
@Component
class PostponeDecisionDelegate implements JavaDelegate {

    private static final String OF_ALL = "alle-belanghebbenden";

    private final Dossiers dossiers;
    private final DecisionTerms decisionTerms;
    private final PlatformClock clock;

    PostponeDecisionDelegate(Dossiers dossiers, DecisionTerms decisionTerms, PlatformClock clock) {
        this.dossiers = dossiers;
        this.decisionTerms = decisionTerms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        Termijn term = decisionTerms.get(dossier, UUID.fromString(BezwaarProcess.DECISION_TERM.get(execution)));
        FilledIn form = FilledIn.in(dossiers, dossier, Forms.RECORD_EVENT);
        form.day("instemmingOp", "Ingestemd op").notAfterToday(clock.today());
        FilledInDay until = form.day("uitstelTot", "De gemeente beslist uiterlijk op")
                .notBefore(
                        term.endsOn().plusDays(1),
                        "is geen uitstel; kies een dag na " + FilledInDay.inWords(term.endsOn())
                                + ", het einde van de beslistermijn");
        decisionTerms.change(
                dossier,
                term.getId(),
                new Postponement(
                        until.day(), "Awb 7:10 lid 4 onder " + (form.is("instemmingVan", OF_ALL) ? "a" : "b")));
    }
}
