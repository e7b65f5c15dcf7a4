package nl.ketenregie.triage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.DeployedDecisions;
import nl.ketenregie.process.Urgency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Scan wegen": how much is going on, what comes first, how urgent it is, and whether a warm handover is a must. */
@Component
class RateScanDelegate implements JavaDelegate {

    private final ShortScans scans;
    private final DeployedDecisions decisions;

    RateScanDelegate(ShortScans scans, DeployedDecisions decisions) {
        this.scans = scans;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ScanRating rating = scans.rate(
                UUID.fromString(execution.getProcessBusinessKey()), known(execution), decisions.seenFrom(execution));
        AssessUrgencyDelegate.tell(execution, rating.urgency());
        TriageVariables.COMPLEXITY.set(execution, rating.complexity());
        TriageVariables.PROBLEM.set(execution, rating.problem());
        TriageVariables.WARM_HANDOVER.set(execution, rating.warmHandover());
    }

    private static Optional<UrgencyAdvice> known(DelegateExecution execution) {
        return CaseVariables.URGENCY
                .find(execution)
                .map(urgency -> new UrgencyAdvice(
                        Urgency.valueOf(urgency),
                        TriageVariables.ROUTE.find(execution).orElse("geen"),
                        TriageVariables.BY.find(execution).map(LocalDate::parse)));
    }
}
