package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Dwangsom berekenen": over how many days, until the decision was sent or the objection was withdrawn. */
@Component
class CountPenaltyDelegate implements JavaDelegate {

    private final PenaltyOwed penaltyOwed;

    CountPenaltyDelegate(PenaltyOwed penaltyOwed) {
        this.penaltyOwed = penaltyOwed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int days = penaltyOwed
                .find(UUID.fromString(execution.getProcessBusinessKey()))
                .map(PenaltyOwed.Owed::days)
                .orElse(0);
        BezwaarProcess.PENALTY_DAYS.set(execution, days);
    }
}
