package nl.ketenregie.pilot.premediation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.consent.ConsentWithdrawn;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a resident takes back stops at once (privacy file E.2): what the municipality may know, what the pre-mediator may
 * know, or that the municipality is asked for an advance.
 */
@Component
class PreMediationConsentListener {

    private static final List<String> PRE_MEDIATORS =
            List.of(PreMediationProcess.PRE_MEDIATOR, PreMediationProcess.SUBSTITUTE);

    private final Workflow workflow;
    private final Dossiers dossiers;
    private final Partners partners;

    PreMediationConsentListener(Workflow workflow, Dossiers dossiers, Partners partners) {
        this.workflow = workflow;
        this.dossiers = dossiers;
        this.partners = partners;
    }

    @EventListener
    void stopSharing(ConsentWithdrawn withdrawn) {
        String businessKey = withdrawn.dossierId().toString();
        if (withdrawn.purpose().equals(PreMediationProcess.ADVANCE_PURPOSE)) {
            workflow.correlate(PreMediationProcess.ADVANCE_WITHDRAWN, businessKey);
        } else if (withdrawn.purpose().equals(PreMediationProcess.PURPOSE)) {
            if (isFulfilledBy(withdrawn.organisation(), PreMediationProcess.DEPARTMENT, withdrawn.dossierId())) {
                workflow.correlate(PreMediationProcess.CONSENT_WITHDRAWN, businessKey);
            } else {
                PRE_MEDIATORS.stream()
                        .filter(role -> isFulfilledBy(withdrawn.organisation(), role, withdrawn.dossierId()))
                        .forEach(role -> stopTalking(businessKey, role));
            }
        }
    }

    /** Whoever was replaced handles nothing any more, and what that pre-mediator may know stops nothing. */
    private void stopTalking(String businessKey, String handler) {
        workflow.correlateHolding(
                PreMediationProcess.PARTICIPATION_WITHDRAWN,
                businessKey,
                Map.of(PreMediationProcess.HANDLER.name(), handler),
                Map.of(PreMediationProcess.STANDING.name(), PreMediationProcess.RESIDENT_STOPS));
    }

    private boolean isFulfilledBy(String organisation, String role, UUID dossierId) {
        return partners.findFulfilment(role, dossiers.get(dossierId).municipality())
                .filter(held -> held.organisation().id().equals(organisation))
                .isPresent();
    }
}
