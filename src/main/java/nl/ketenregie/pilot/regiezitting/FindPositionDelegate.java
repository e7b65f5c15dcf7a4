package nl.ketenregie.pilot.regiezitting;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Standpunt nagaan": whether the other party has given its position on this request. It is not asked twice when a hearing
 * moves, and it is asked again for a new request or another hearing.
 */
@Component
class FindPositionDelegate implements JavaDelegate {

    private static final Set<String> NEW_QUESTION =
            Set.of(RegiezittingProcess.APPLICATION_FORM, RegiezittingProcess.HEARING_FORM);

    private final Answers answers;

    FindPositionDelegate(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegiezittingProcess.POSITION_GIVEN.set(
                execution,
                answers.findAfter(
                                UUID.fromString(execution.getProcessBusinessKey()),
                                NEW_QUESTION,
                                RegiezittingProcess.POSITION_FORM,
                                "standpunt")
                        .isPresent());
    }
}
