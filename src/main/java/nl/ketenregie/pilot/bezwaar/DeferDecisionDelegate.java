package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.Termijn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Beslissing verdagen": once, and told to the objector before the term ended (Awb 7:10 lid 3 and 5). */
@Component
class DeferDecisionDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final DecisionTerms decisionTerms;
    private final PlatformClock clock;

    DeferDecisionDelegate(Dossiers dossiers, DecisionTerms decisionTerms, PlatformClock clock) {
        this.dossiers = dossiers;
        this.decisionTerms = decisionTerms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        Termijn term = decisionTerms.get(dossier, UUID.fromString(BezwaarProcess.DECISION_TERM.get(execution)));
        FilledIn form = FilledIn.in(dossiers, dossier, Forms.CHOOSE_DEFERRAL);
        FilledInDay told = form.day("medegedeeldOp", "Wanneer heeft u het de bezwaarmaker geschreven?")
                .notAfterToday(clock.today())
                .notAfter(
                        term.endsOn(),
                        "ligt na het einde van de beslistermijn; verdagen kan alleen als de bezwaarmaker het daarvoor"
                                + " hoorde (Awb 7:10 lid 5)");
        decisionTerms.change(
                dossier, term.getId(), new Deferral(told.day(), form.number("verdaagWeken"), "Awb 7:10 lid 3"));
    }
}
