package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Terms;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Verzending vastleggen": what ran against the municipality stops, and six weeks to appeal begin (Awb 6:7 and 6:8). */
@Component
class RecordDecisionDelegate implements JavaDelegate {

    private static final List<String> STOPPED_BY_DECISION =
            List.of(Terms.DECISION, Terms.DECISION_WITH_COMMITTEE, Terms.NOTICE, Terms.PENALTY);

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final PlatformClock clock;

    RecordDecisionDelegate(Dossiers dossiers, Termijnen termijnen, PlatformClock clock) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate decidedOn = FilledIn.in(dossiers, dossier, Forms.DECIDE)
                .day("beslistOp", "Beslist op")
                .day();
        LocalDate sentOn = FilledIn.in(dossiers, dossier, Forms.SEND_DECISION)
                .day("beslissingVerzondenOp", "Beslissing verzonden op")
                .notAfterToday(clock.today())
                .notBefore(decidedOn, "ligt voor de dag van de beslissing; controleer de datum")
                .day();
        STOPPED_BY_DECISION.forEach(code -> termijnen
                .findRunning(dossier, code)
                .map(Termijn::getId)
                .ifPresent(running -> termijnen.markMet(running, sentOn)));
        Termijn appeal = termijnen.register(dossier, Terms.APPEAL, sentOn);
        BezwaarProcess.APPEAL_TERM.set(execution, appeal.getId().toString());
        BezwaarProcess.APPEAL_OVER.set(execution, LetterTerms.endOf(appeal.endsOn()));
    }
}
