package nl.ketenregie.pilot.premediation;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bezwaar vastleggen": the resident objected; when that was in time the term is met. Its guard can stop either way. */
@Component
class RecordObjectionDelegate implements JavaDelegate {

    private final Termijnen termijnen;
    private final PlatformClock clock;

    RecordObjectionDelegate(Termijnen termijnen, PlatformClock clock) {
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate madeOn = LocalDate.parse(PreMediationProcess.OBJECTED_ON.get(execution));
        if (madeOn.isAfter(clock.today())) {
            throw new InvalidInput(
                    PreMediationProcess.OBJECTED_ON.name(),
                    "Het veld 'Op welke dag is bezwaar gemaakt?' ligt in de toekomst; kies vandaag of een eerdere dag.");
        }
        termijnen
                .findRunningObjection(UUID.fromString(execution.getProcessBusinessKey()))
                .map(Termijn::getId)
                .ifPresent(term -> termijnen.markMet(term, madeOn));
    }
}
