package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Beslistermijn stilzetten": while the objector repairs what is missing (Awb 6:6 and 7:10 lid 2). */
@Component
class SuspendDecisionDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final LetterTerms letterTerms;
    private final DecisionTerms decisionTerms;

    SuspendDecisionDelegate(Dossiers dossiers, LetterTerms letterTerms, DecisionTerms decisionTerms) {
        this.dossiers = dossiers;
        this.letterTerms = letterTerms;
        this.decisionTerms = decisionTerms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        FilledInDay letter =
                FilledIn.in(dossiers, dossier, Forms.REPAIR_LETTER).day("herstelbriefOp", "Brief verzonden op");
        LocalDate lastDay = letterTerms.lastDay(
                letter,
                BezwaarProcess.REPAIR_WEEKS.name(),
                "Hoeveel weken om te herstellen?",
                BezwaarProcess.REPAIR_WEEKS.get(execution));
        BezwaarProcess.REPAIR_UNTIL.set(execution, lastDay.toString());
        BezwaarProcess.REPAIR_OVER.set(execution, LetterTerms.endOf(lastDay));
        decisionTerms.suspend(
                dossier, UUID.fromString(BezwaarProcess.DECISION_TERM.get(execution)), letter.day(), lastDay);
    }
}
