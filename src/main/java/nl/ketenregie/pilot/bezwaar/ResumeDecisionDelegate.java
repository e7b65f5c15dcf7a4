package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Beslistermijn laten lopen": from the day of repair; without repair the pause lasts as long as the time that was given. */
@Component
class ResumeDecisionDelegate implements JavaDelegate {

    private static final String REPAIRED = "hersteld";

    private final Dossiers dossiers;
    private final DecisionTerms decisionTerms;
    private final PlatformClock clock;

    ResumeDecisionDelegate(Dossiers dossiers, DecisionTerms decisionTerms, PlatformClock clock) {
        this.dossiers = dossiers;
        this.decisionTerms = decisionTerms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!BezwaarProcess.REPAIR.get(execution).equals(REPAIRED)) {
            return;
        }
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate letter = FilledIn.in(dossiers, dossier, Forms.REPAIR_LETTER)
                .day("herstelbriefOp", "Brief verzonden op")
                .day();
        LocalDate repairedOn = FilledIn.in(dossiers, dossier, Forms.RECORD_REPAIR)
                .day("hersteldOp", "Hersteld op")
                .notAfterToday(clock.today())
                .notBefore(letter, "ligt voor de dag van de herstelbrief; controleer de datum")
                .day();
        decisionTerms.resume(
                dossier,
                UUID.fromString(BezwaarProcess.DECISION_TERM.get(execution)),
                repairedOn,
                LocalDate.parse(BezwaarProcess.REPAIR_UNTIL.get(execution)));
    }
}
