package nl.ketenregie.pilot.casusoverleg;

import nl.ketenregie.consent.ConsentWithdrawn;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Without the resident's consent there is no talk about the resident: the case stops (B.1.4, interrupting events). */
@Component
class CaseConsentListener {

    private final Workflow workflow;

    CaseConsentListener(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void stopTheCase(ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose().equals(CasusoverlegProcess.PURPOSE)) {
            workflow.correlate(
                    CasusoverlegProcess.CONSENT_WITHDRAWN, withdrawn.dossierId().toString());
        }
    }
}
