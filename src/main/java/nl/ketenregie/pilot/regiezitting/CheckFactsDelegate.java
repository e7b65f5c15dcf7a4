package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Feiten nagaan": a day on which the bailiff came cannot be still to come. */
@Component
class CheckFactsDelegate implements JavaDelegate {

    private final PlatformClock clock;

    CheckFactsDelegate(PlatformClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegiezittingProcess.SERVED_ON
                .find(execution)
                .map(LocalDate::parse)
                .filter(day -> day.isAfter(clock.today()))
                .ifPresent(day -> {
                    throw new InvalidInput(
                            RegiezittingProcess.SERVED_ON.name(),
                            "De dag waarop de deurwaarder het bevel bracht, ligt in de toekomst."
                                    + " Neem de datum die op het exploot staat.");
                });
    }
}
