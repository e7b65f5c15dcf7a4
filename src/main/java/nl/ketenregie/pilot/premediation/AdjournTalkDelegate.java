package nl.ketenregie.pilot.premediation;

import java.time.LocalDate;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Gesprek aanhouden": both sides may take more time, but not without end (B.2.5). */
@Component
class AdjournTalkDelegate implements JavaDelegate {

    private final PreMediationSettings settings;
    private final PlatformClock clock;

    AdjournTalkDelegate(PreMediationSettings settings, PlatformClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate resumes = LocalDate.parse(PreMediationProcess.RESUMES_ON.get(execution));
        if (resumes.isAfter(clock.today().plusWeeks(settings.adjournWeeks()))) {
            throw new InvalidInput(
                    PreMediationProcess.RESUMES_ON.name(),
                    "Het veld 'Wanneer gaat het gesprek verder?' ligt te ver weg; kies een dag binnen "
                            + settings.adjournWeeks() + " weken.");
        }
    }
}
