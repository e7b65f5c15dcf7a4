package nl.ketenregie.pilot.regiezitting;

import java.util.List;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Lengte nagaan": the judge reads one page of A4 (B.3.3 step 7). */
@Component
class CheckStateOfAffairsDelegate implements JavaDelegate {

    private final Dossiers dossiers;

    CheckStateOfAffairsDelegate(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        List<String> texts =
                dossiers.findLatest(dossier, RegiezittingProcess.STATE_FORM).orElseThrow().fields().stream()
                        .filter(field -> RegiezittingProcess.STATE_QUESTIONS.contains(field.key()))
                        .map(CaseContent.Field::value)
                        .toList();
        int lines = OnePage.linesOf(texts);
        if (lines > OnePage.LINES) {
            throw new InvalidInput(
                    RegiezittingProcess.STATE_QUESTIONS.get(0),
                    "De stand van zaken past niet op één A4: het zijn " + lines + " regels, en er passen er "
                            + OnePage.LINES + " op. Kort de tekst in.");
        }
    }
}
