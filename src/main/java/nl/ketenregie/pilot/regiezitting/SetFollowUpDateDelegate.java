package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.DutchDates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Vervolgdag vastleggen": four weeks to three months from now (B.3.3 step 9), and planned in time. */
@Component
class SetFollowUpDateDelegate implements JavaDelegate {

    private final PlatformClock clock;
    private final RegiezittingSettings settings;

    SetFollowUpDateDelegate(PlatformClock clock, RegiezittingSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate today = clock.today();
        LocalDate day = LocalDate.parse(RegiezittingProcess.FOLLOW_UP_ON.get(execution));
        if (day.isBefore(today.plus(settings.shortestAdjournment()))
                || day.isAfter(today.plus(settings.longestAdjournment()))) {
            throw new InvalidInput(
                    RegiezittingProcess.FOLLOW_UP_ON.name(),
                    "De vervolgzitting is over vier weken tot drie maanden: kies een dag van "
                            + DutchDates.full(today.plus(settings.shortestAdjournment())) + " tot en met "
                            + DutchDates.full(today.plus(settings.longestAdjournment())) + ".");
        }
        RegiezittingProcess.PLAN_FOLLOW_UP_ON.set(
                execution, day.minus(settings.planFollowUpBefore()).toString());
    }
}
