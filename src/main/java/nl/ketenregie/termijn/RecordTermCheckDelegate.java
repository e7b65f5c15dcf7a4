package nl.ketenregie.termijn;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Antwoord vastleggen": what somebody found who looked at the term. */
@Component
class RecordTermCheckDelegate implements JavaDelegate {

    private final TermGuard guard;

    RecordTermCheckDelegate(TermGuard guard) {
        this.guard = guard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        guard.recordCheck(
                UUID.fromString(TermVariables.TERM_ID.get(execution)),
                CheckAnswer.of(TermVariables.ANSWER.get(execution)));
    }
}
