package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bewaakmoment bepalen": whether the term still runs, or else what became of it; what has to happen next to guard it, and when. */
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
        Guard next = position.guard();
        TermVariables.GUARD_MOMENT.set(execution, next.moment().code(position.objection()));
        if (next.moment() == Guard.Moment.GEEN) {
            TermVariables.TERM_STATUS.set(execution, position.status());
        } else {
            TermVariables.GUARD_ON.set(execution, startOf(next.on()));
            TermVariables.REPLACED_ON.set(execution, next.replacedOn().toString());
            position.warnCoordinatorOn().ifPresent(day -> TermVariables.LAST_WARNING_ON.set(execution, startOf(day)));
        }
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay() + ":00";
    }
}
