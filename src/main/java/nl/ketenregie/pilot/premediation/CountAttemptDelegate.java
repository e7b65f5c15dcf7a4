package nl.ketenregie.pilot.premediation;

import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TimerMoment;
import nl.ketenregie.termijn.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Poging tellen": a resident who was not reached is called again some days later, and after the last attempt written to. */
@Component
class CountAttemptDelegate implements JavaDelegate {

    private static final String NOT_REACHED = "niet-bereikt";

    private final PreMediationSettings settings;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    CountAttemptDelegate(PreMediationSettings settings, WorkingDays workingDays, PlatformClock clock) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean missed = PreMediationProcess.CALL.get(execution).equals(NOT_REACHED);
        int attempts = PreMediationProcess.ATTEMPT.find(execution).orElse(0) + (missed ? 1 : 0);
        boolean another = attempts < settings.callAttempts();
        PreMediationProcess.ATTEMPT.set(execution, attempts);
        PreMediationProcess.ANOTHER_ATTEMPT.set(execution, another);
        if (missed && another) {
            PreMediationProcess.NEXT_ATTEMPT.set(
                    execution, TimerMoment.startOf(workingDays.plus(clock.today(), settings.daysAfter(attempts))));
        }
    }
}
