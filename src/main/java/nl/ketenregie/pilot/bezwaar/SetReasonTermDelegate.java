package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Reactietermijn vastleggen": until when the objector may say why the objection is late (Awb 6:11). */
@Component
class SetReasonTermDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final LetterTerms letterTerms;

    SetReasonTermDelegate(Dossiers dossiers, LetterTerms letterTerms) {
        this.dossiers = dossiers;
        this.letterTerms = letterTerms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FilledIn form = FilledIn.in(dossiers, UUID.fromString(execution.getProcessBusinessKey()), Forms.ASK_REASON);
        LocalDate lastDay = letterTerms.lastDay(
                form.day("redenGevraagdOp", "Brief verzonden op"),
                BezwaarProcess.REPLY_WEEKS.name(),
                "Hoeveel weken om te antwoorden?",
                BezwaarProcess.REPLY_WEEKS.get(execution));
        BezwaarProcess.REPLY_UNTIL.set(execution, lastDay.toString());
        BezwaarProcess.REPLY_OVER.set(execution, LetterTerms.endOf(lastDay));
    }
}
