package nl.ketenregie.termijn;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Aanbod vastleggen": the resident knows that a pro forma objection secures the right to object. */
@Component
class RecordProFormaOfferDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    RecordProFormaOfferDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        termijnen.markProFormaOffered(UUID.fromString(TermVariables.TERM_ID.get(execution)));
    }
}
