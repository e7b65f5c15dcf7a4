package nl.ketenregie.termijn;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Aanbod vastleggen": the resident was offered a pro forma objection and has chosen. */
@Component
class RecordProFormaOfferDelegate implements JavaDelegate {

    private final TermGuard guard;

    RecordProFormaOfferDelegate(TermGuard guard) {
        this.guard = guard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        guard.recordOffer(
                UUID.fromString(TermVariables.TERM_ID.get(execution)),
                ProFormaChoice.of(TermVariables.ANSWER.get(execution)));
    }
}
