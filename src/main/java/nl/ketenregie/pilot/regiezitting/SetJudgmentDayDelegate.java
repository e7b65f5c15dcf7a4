package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Agenda;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Dag van uitspraak bepalen": at once when it was given at the hearing, usually within six weeks when it is written. */
@Component
class SetJudgmentDayDelegate implements JavaDelegate {

    private final Agenda agenda;
    private final PlatformClock clock;

    SetJudgmentDayDelegate(Agenda agenda, PlatformClock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean oral = RegiezittingProcess.RESULT.get(execution).equals(RegiezittingProcess.ORAL_JUDGMENT);
        LocalDate by = oral
                ? clock.today()
                : LocalDate.ofInstant(
                        agenda.uiterlijk("regiezitting.written-judgment").toInstant(), PlatformClock.ZONE);
        RegiezittingProcess.JUDGMENT_BY.set(execution, by.toString());
    }
}
