package nl.ketenregie.afspraak;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Afspraak klaarzetten": who is its owner, when that owner is reminded, and when the chair steps in. */
@Component
class OpenAgreementDelegate implements JavaDelegate {

    private final Afspraken afspraken;
    private final AgreementSettings settings;
    private final PlatformClock clock;

    OpenAgreementDelegate(Afspraken afspraken, AgreementSettings settings, PlatformClock clock) {
        this.afspraken = afspraken;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int number = AgreementVariables.FIRST.get(execution) + AgreementVariables.INDEX.get(execution);
        Afspraak afspraak = afspraken.open(UUID.fromString(execution.getProcessBusinessKey()), number);
        AgreementVariables.NUMBER.set(execution, number);
        AgreementVariables.OWNER.set(execution, afspraak.owner());
        AgreementVariables.DUE_ON.set(execution, afspraak.due().toString());
        AgreementVariables.REMIND_ON.set(execution, reminder(afspraak.due()).toString());
        AgreementVariables.ESCALATE_ON.set(
                execution, afspraak.due().plusDays(settings.escalateAfter()).toString());
        forgetDecision(execution);
    }

    /** Rounded up to whole days, so that the first reminder comes before the second one on the day itself. */
    private LocalDate reminder(LocalDate due) {
        long days = ChronoUnit.DAYS.between(clock.today(), due);
        return due.minusDays((days * settings.remindWithPercentLeft() + 99) / 100);
    }

    /** What the chair decided about an earlier owner or day must not be applied again. */
    private static void forgetDecision(DelegateExecution execution) {
        execution.setVariable(AgreementVariables.DECISION.name(), null);
        execution.setVariable(AgreementVariables.NEW_OWNER.name(), null);
        execution.setVariable(AgreementVariables.NEW_DAY.name(), null);
    }
}
