package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Beslissing controleren": costs are paid only when that was asked before the decision (Awb 7:15 lid 3). */
@Component
class CheckDecisionDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final PlatformClock clock;

    CheckDecisionDelegate(Dossiers dossiers, PlatformClock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        FilledIn form = FilledIn.in(dossiers, dossier, Forms.DECIDE);
        FilledInDay decided = form.day("beslistOp", "Beslist op")
                .notAfterToday(clock.today())
                .notBefore(
                        Registration.of(dossiers, dossier, clock.today())
                                .receivedOn()
                                .day(),
                        "ligt voor de ontvangst van het bezwaar; controleer de datum");
        form.findDay("kostenverzoekOp", "Verzoek om kosten ontvangen op")
                .ifPresent(asked -> asked.notAfter(
                        decided.day(),
                        "ligt na de beslissing: een verzoek om kosten telt alleen als het voor de beslissing kwam (Awb 7:15"
                                + " lid 3); kies nee bij 'Is er om vergoeding van kosten gevraagd?'"));
    }
}
