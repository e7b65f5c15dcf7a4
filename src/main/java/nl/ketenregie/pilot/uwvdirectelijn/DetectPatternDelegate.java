package nl.ketenregie.pilot.uwvdirectelijn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Patroon zoeken": the same cause again and again is not a case but a signal (B.4.2 step 12). */
@Component
class DetectPatternDelegate implements JavaDelegate {

    private static final String NONE = "geen";
    private static final String RAISED = "gemeld";

    private final Dossiers dossiers;
    private final LineCauses causes;
    private final Signals signals;
    private final UwvDirecteLijnSettings settings;
    private final PlatformClock clock;

    DetectPatternDelegate(
            Dossiers dossiers,
            LineCauses causes,
            Signals signals,
            UwvDirecteLijnSettings settings,
            PlatformClock clock) {
        this.dossiers = dossiers;
        this.causes = causes;
        this.signals = signals;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossierId = UUID.fromString(execution.getProcessBusinessKey());
        Optional<String> cause =
                dossiers.findAnswer(dossierId, UwvDirecteLijnProcess.HELP_REQUEST_FORM, UwvDirecteLijnProcess.CAUSE);
        boolean raised = cause.isPresent() && makesPattern(execution, dossierId, cause.get());
        UwvDirecteLijnProcess.POLICY_SIGNAL.set(execution, raised ? RAISED : NONE);
    }

    private boolean makesPattern(DelegateExecution execution, UUID dossierId, String cause) {
        LocalDate today = clock.today();
        LocalDate since = today.minusDays(settings.patternDays());
        causes.record(dossierId, cause, today);
        Optional<Signal> known = signals.findSince(UwvDirecteLijnProcess.KEY, cause, since);
        if (known.isPresent()) {
            signals.addSighting(known.get().id());
            return false;
        }
        int seen = causes.countSince(cause, since);
        if (seen < settings.patternCount()) {
            return false;
        }
        signals.raise(
                new Signal(
                        UUID.randomUUID(),
                        cause,
                        UwvDirecteLijnProcess.KEY,
                        UwvDirecteLijnProcess.POLICY_ROLE,
                        CaseVariables.MUNICIPALITY.get(execution),
                        seen,
                        today),
                UwvDirecteLijnProcess.HANDLER_ROLE,
                CaseVariables.MUNICIPALITY_NAME.get(execution));
        return true;
    }
}
