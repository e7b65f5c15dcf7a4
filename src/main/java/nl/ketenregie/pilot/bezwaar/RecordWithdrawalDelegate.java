package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Intrekking vastleggen": in writing, or orally at the hearing (Awb 6:21); a telephone call is no withdrawal. */
@Component
class RecordWithdrawalDelegate implements JavaDelegate {

    private static final String BY_TELEPHONE = "telefonisch";

    private final Dossiers dossiers;
    private final PlatformClock clock;

    RecordWithdrawalDelegate(Dossiers dossiers, PlatformClock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (BezwaarProcess.WITHDRAWAL.get(execution).equals(BY_TELEPHONE)) {
            throw new InvalidInput(
                    BezwaarProcess.WITHDRAWAL.name(),
                    "Het veld 'Hoe is het bezwaar ingetrokken?' laat geen intrekking per telefoon toe: dat kan alleen"
                            + " schriftelijk, of mondeling tijdens het horen (Awb 6:21). Vraag de bezwaarmaker om een"
                            + " brief of e-mail; tot die er is, loopt het bezwaar door.");
        }
        FilledIn.anywhere(dossiers, UUID.fromString(execution.getProcessBusinessKey()))
                .day("intrekkingOp", "Ingetrokken op")
                .notAfterToday(clock.today());
    }
}
