package nl.ketenregie.pilot.uwvdirectelijn;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Sighting;
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
    private final Signals signals;
    private final UwvDirecteLijnSettings settings;
    private final PlatformClock clock;

    DetectPatternDelegate(Dossiers dossiers, Signals signals, UwvDirecteLijnSettings settings, PlatformClock clock) {
        this.dossiers = dossiers;
        this.signals = signals;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossierId = UUID.fromString(execution.getProcessBusinessKey());
        Optional<String> cause =
                dossiers.findAnswer(dossierId, UwvDirecteLijnProcess.HELP_REQUEST_FORM, UwvDirecteLijnProcess.CAUSE);
        boolean raised = cause.isPresent()
                && signals.see(sighting(dossierId, cause.get())).isPresent();
        UwvDirecteLijnProcess.POLICY_SIGNAL.set(execution, raised ? RAISED : NONE);
    }

    private Sighting sighting(UUID dossierId, String cause) {
        Dossier dossier = dossiers.get(dossierId);
        return new Sighting(
                UwvDirecteLijnProcess.KEY,
                cause,
                UwvDirecteLijnProcess.BODY,
                UwvDirecteLijnProcess.POLICY_ROLE,
                dossier.municipality(),
                dossier.organisation(),
                UwvDirecteLijnProcess.HANDLER_ROLE,
                clock.today(),
                dossierId,
                new Sighting.Threshold(settings.patternCount(), settings.patternDays()));
    }
}
