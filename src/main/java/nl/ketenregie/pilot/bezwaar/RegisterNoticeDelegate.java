package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.pilot.bezwaar.Notices.Received;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Ingebrekestelling toetsen": one that came before the term to decide was over is recorded, and does not count. */
@Component
class RegisterNoticeDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Notices notices;
    private final PlatformClock clock;

    RegisterNoticeDelegate(Dossiers dossiers, Notices notices, PlatformClock clock) {
        this.dossiers = dossiers;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate receivedOn = FilledIn.in(dossiers, dossier, Forms.RECORD_EVENT)
                .day("ingebrekestellingOp", "Ontvangen op")
                .notAfterToday(clock.today())
                .day();
        Received received =
                notices.receive(dossier, UUID.fromString(BezwaarProcess.DECISION_TERM.get(execution)), receivedOn);
        BezwaarProcess.NOTICE.set(execution, received.standing().code());
        execution.setVariable(
                BezwaarProcess.NOTICE_TERM.name(),
                received.term().map(UUID::toString).orElse(null));
    }
}
