package nl.ketenregie.pilot.signaleringsoverleg;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.overleg.Overleggen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Volgend overleg beginnen": the table does not depend on somebody remembering it. */
@Component
class StartNextMeetingDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final Vergaderingen vergaderingen;

    StartNextMeetingDelegate(Overleggen overleggen, Vergaderingen vergaderingen) {
        this.overleggen = overleggen;
        this.vergaderingen = vergaderingen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vergaderingen.startNext(
                overleggen.get(UUID.fromString(execution.getProcessBusinessKey())),
                LocalDate.parse(SignaleringsoverlegProcess.NEXT_FROM.get(execution)));
    }
}
