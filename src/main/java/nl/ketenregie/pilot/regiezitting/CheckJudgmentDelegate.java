package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Uitspraak nagaan": the term for appeal counts from this day, so it has to be right. */
@Component
class CheckJudgmentDelegate implements JavaDelegate {

    private final LegalDays legalDays;
    private final PlatformClock clock;

    CheckJudgmentDelegate(LegalDays legalDays, PlatformClock clock) {
        this.legalDays = legalDays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate judgedOn = LocalDate.parse(RegiezittingProcess.JUDGED_ON.get(execution));
        if (judgedOn.isAfter(clock.today())) {
            throw new InvalidInput(
                    RegiezittingProcess.JUDGED_ON.name(),
                    "De dag van de uitspraak ligt in de toekomst. Vul de dag in waarop de uitspraak is gedaan.");
        }
        if (RegiezittingProcess.RESULT.get(execution).equals(RegiezittingProcess.ORAL_JUDGMENT)) {
            RegiezittingProcess.RECORD_BY.set(
                    execution, legalDays.lastForRecord(judgedOn).toString());
        }
    }
}
