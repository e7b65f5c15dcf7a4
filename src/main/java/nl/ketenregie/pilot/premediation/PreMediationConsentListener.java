package nl.ketenregie.pilot.premediation;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.ConsentWithdrawn;
import nl.ketenregie.consent.Consents;
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

    private final Workflow workflow;
    private final Consents consents;
    private final Dossiers dossiers;
    private final Partners partners;

    PreMediationConsentListener(Workflow workflow, Consents consents, Dossiers dossiers, Partners partners) {
        this.workflow = workflow;
        this.consents = consents;
        this.dossiers = dossiers;
        this.partners = partners;
    }

    @EventListener
    void stopSharing(ConsentWithdrawn withdrawn) {
        String businessKey = withdrawn.dossierId().toString();
        if (withdrawn.purpose().equals(PreMediationProcess.ADVANCE_PURPOSE)) {
            workflow.correlate(PreMediationProcess.ADVANCE_WITHDRAWN, businessKey);
        } else if (withdrawn.purpose().equals(PreMediationProcess.PURPOSE)) {
            if (isMunicipality(withdrawn.organisation(), withdrawn.dossierId())) {
                workflow.correlate(PreMediationProcess.CONSENT_WITHDRAWN, businessKey);
            } else if (isCurrentPreMediator(withdrawn.organisation(), withdrawn.dossierId())) {
                workflow.correlate(
                        PreMediationProcess.PARTICIPATION_WITHDRAWN,
                        businessKey,
                        Map.of(PreMediationProcess.STANDING.name(), PreMediationProcess.RESIDENT_STOPS));
            }
        }
    }

    private boolean isMunicipality(String organisation, UUID dossierId) {
        return partners.findFulfilment(
                        PreMediationProcess.DEPARTMENT, dossiers.get(dossierId).municipality())
                .filter(held -> held.organisation().id().equals(organisation))
                .isPresent();
    }

    /** Whoever replaced a pre-mediator was consented to last; what the former one may know stops nothing any more. */
    private boolean isCurrentPreMediator(String organisation, UUID dossierId) {
        return consents.of(dossierId).stream()
                .filter(Consent::given)
                .filter(consent -> consent.purpose().equals(PreMediationProcess.PURPOSE))
                .filter(consent -> !isMunicipality(consent.organisation(), dossierId))
                .max(Comparator.comparing(Consent::recordedAt))
                .map(Consent::organisation)
                .filter(organisation::equals)
                .isPresent();
    }
}
