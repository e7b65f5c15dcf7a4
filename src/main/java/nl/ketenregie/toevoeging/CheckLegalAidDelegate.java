package nl.ketenregie.toevoeging;

import java.util.UUID;
import nl.ketenregie.process.DeployedDecisions;
import nl.ketenregie.process.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Tabellen toepassen": the only thing that the engine learns is whether there is a right. Band and amount tell too much
 * about somebody's income, and no process needs them to find its way.
 */
@Component
class CheckLegalAidDelegate implements JavaDelegate {

    /** ja, nee, nog-te-bevestigen, verouderd or onbekend. */
    private static final ProcessVariable<String> RIGHT = ProcessVariable.of("toevoegingRecht", String.class);

    private final LegalAidChecks checks;
    private final DeployedDecisions decisions;

    CheckLegalAidDelegate(LegalAidChecks checks, DeployedDecisions decisions) {
        this.checks = checks;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossierId = UUID.fromString(execution.getProcessBusinessKey());
        RIGHT.set(
                execution,
                checks.check(dossierId, decisions.seenFrom(execution)).code());
    }
}
