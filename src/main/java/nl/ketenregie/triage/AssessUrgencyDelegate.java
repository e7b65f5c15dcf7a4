package nl.ketenregie.triage;

import java.util.UUID;
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
        TriageVariables.URGENCY.set(execution, advice.urgency().name());
        TriageVariables.ROUTE.set(execution, advice.route());
        advice.by().ifPresent(day -> TriageVariables.BY.set(execution, day.toString()));
    }
}
