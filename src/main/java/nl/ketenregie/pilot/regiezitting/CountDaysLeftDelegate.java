package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Dagen tot dreiging tellen": until the day that is known, or the soonest that the law allows; unknown when neither is. */
@Component
class CountDaysLeftDelegate implements JavaDelegate {

    private final LegalDays legalDays;
    private final PlatformClock clock;

    CountDaysLeftDelegate(LegalDays legalDays, PlatformClock clock) {
        this.legalDays = legalDays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<LocalDate> threat = RegiezittingProcess.THREAT_ON
                .find(execution)
                .map(LocalDate::parse)
                .or(() -> RegiezittingProcess.SERVED_ON
                        .find(execution)
                        .map(LocalDate::parse)
                        .map(legalDays::soonestEviction));
        execution.setVariable(
                RegiezittingProcess.DAYS_LEFT.name(),
                threat.map(day -> (int) ChronoUnit.DAYS.between(clock.today(), day))
                        .orElse(null));
    }
}
