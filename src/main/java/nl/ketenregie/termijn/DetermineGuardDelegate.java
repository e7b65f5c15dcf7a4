package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bewaakmoment bepalen": whether the term still runs, what has to happen next to guard it, and when. */
@Component
class DetermineGuardDelegate implements JavaDelegate {

    private final TermGuard guard;

    DetermineGuardDelegate(TermGuard guard) {
        this.guard = guard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TermGuard.Position position = guard.position(
                TermVariables.TERM_ID.find(execution).map(UUID::fromString),
                UUID.fromString(execution.getProcessBusinessKey()),
                TermVariables.GUARD_MOMENT.find(execution).flatMap(Guard.Moment::find));
        TermVariables.TERM_STATUS.set(execution, position.status());
        TermVariables.OBJECTION.set(execution, position.objection());
        TermVariables.GUARD_MOMENT.set(execution, position.guard().moment().code());
        TermVariables.GUARD_ON.set(execution, startOf(position.guard().on()));
        TermVariables.REPLACED_ON.set(execution, startOf(position.guard().replacedOn()));
        TermVariables.LAST_WARNING_ON.set(execution, startOf(position.warnCoordinatorOn()));
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay() + ":00";
    }
}
