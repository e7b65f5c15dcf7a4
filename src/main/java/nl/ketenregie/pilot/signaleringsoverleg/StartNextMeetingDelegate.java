package nl.ketenregie.pilot.signaleringsoverleg;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.Overleggen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Volgend overleg beginnen": the table does not depend on somebody remembering it. */
@Component
class StartNextMeetingDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final Dossiers dossiers;
    private final Vergaderingen vergaderingen;

    StartNextMeetingDelegate(Overleggen overleggen, Dossiers dossiers, Vergaderingen vergaderingen) {
        this.overleggen = overleggen;
        this.dossiers = dossiers;
        this.vergaderingen = vergaderingen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID meeting = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate from = LocalDate.parse(dossiers.findAnswer(
                        meeting, SignaleringsoverlegProcess.NEXT_FORM, "volgendVanaf")
                .orElseThrow());
        vergaderingen.startNext(overleggen.get(meeting), from);
    }
}
