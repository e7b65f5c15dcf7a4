package nl.ketenregie.termijn;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.Workflow;
import org.springframework.stereotype.Component;

/** Tells the guard of one term that it has to look again; a case may have several terms, each with a guard of its own. */
@Component
class GuardMessages {

    static final String TERM_CHANGED = "termijnbewaking.termijn-gewijzigd";

    private final Workflow workflow;

    GuardMessages(Workflow workflow) {
        this.workflow = workflow;
    }

    void tell(Termijn term) {
        tell(term, term.dossierId());
    }

    /** @param dossierId the case in which the guard works */
    void tell(Termijn term, UUID dossierId) {
        workflow.correlateHolding(
                TERM_CHANGED,
                dossierId.toString(),
                Map.of(TermVariables.TERM_ID.name(), term.getId().toString()),
                Collections.singletonMap(
                        TermVariables.GUARD_MOMENT.name(), null)); // what was dealt with counts no more
    }
}
