package nl.ketenregie.termijn;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bewaakmoment bepalen": what has to happen next to guard the term, and when. */
@Component
class DetermineGuardDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    DetermineGuardDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<UUID> term = TermVariables.TERM_ID.find(execution).map(UUID::fromString);
        if (term.isEmpty()) {
            TermVariables.GUARD_MOMENT.set(execution, Guard.Moment.GEEN.code());
            return;
        }
        Guard guard = termijnen.next(term.get());
        TermVariables.GUARD_MOMENT.set(execution, guard.moment().code());
        TermVariables.GUARD_ON.set(execution, guard.on().atStartOfDay().toString() + ":00");
        TermVariables.LAST_WARNING_ON.set(
                execution, termijnen.lastWarning(term.get()).atStartOfDay().toString() + ":00");
    }
}
