package nl.ketenregie.triage;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.DeployedDecisions;
import nl.ketenregie.process.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Urgentie bepalen": how urgent the help request is, and what has to be done first. */
@Component
class AssessUrgencyDelegate implements JavaDelegate {

    /** contactgegevens or anoniem. */
    private static final ProcessVariable<String> IDENTIFICATION = ProcessVariable.of("identificatie", String.class);

    private final Intakes intakes;
    private final DeployedDecisions decisions;

    AssessUrgencyDelegate(Intakes intakes, DeployedDecisions decisions) {
        this.intakes = intakes;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tell(
                execution,
                intakes.assess(
                        UUID.fromString(execution.getProcessBusinessKey()),
                        IDENTIFICATION.get(execution).equals("anoniem"),
                        decisions.seenFrom(execution)));
    }

    static void tell(DelegateExecution execution, UrgencyAdvice advice) {
        tell(execution, CaseVariables.URGENCY, advice.urgency().name());
        tell(execution, TriageVariables.ROUTE, advice.route());
        advice.by().ifPresent(day -> tell(execution, TriageVariables.BY, day.toString()));
    }

    /** What is known already is not told again: nobody has to look whether it changes anything. */
    private static void tell(DelegateExecution execution, ProcessVariable<String> fact, String now) {
        if (!fact.find(execution).equals(Optional.of(now))) {
            fact.set(execution, now);
        }
    }
}
