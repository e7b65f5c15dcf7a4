package nl.ketenregie.pilot.uwvdirectelijn;

import nl.ketenregie.consent.ConsentWithdrawn;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The line stops when the resident takes back the consent for asking UWV (B.4.3). */
@Component
class ConsentWithdrawnListener {

    private final Workflow workflow;

    ConsentWithdrawnListener(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void stopTheLine(ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose().equals(UwvDirecteLijnProcess.PURPOSE)) {
            workflow.correlate(
                    UwvDirecteLijnProcess.CONSENT_WITHDRAWN,
                    withdrawn.dossierId().toString());
        }
    }
}
