package nl.ketenregie.pilot.huisvanhetrecht;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenregie.consent.ConsentWithdrawn;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A hand-over stops at once when the resident takes back the consent for that helper. Other helpers are not touched by it. */
@Component
class HandoverConsentListener {

    private final Partners partners;
    private final Workflow workflow;

    HandoverConsentListener(Partners partners, Workflow workflow) {
        this.partners = partners;
        this.workflow = workflow;
    }

    @EventListener
    void stopTheHandover(ConsentWithdrawn withdrawn) {
        rolesOf(withdrawn.organisation())
                .forEach(role -> workflow.correlate(
                        HuisVanHetRechtProcess.CONSENT_WITHDRAWN,
                        withdrawn.dossierId().toString(),
                        Map.of(HuisVanHetRechtProcess.OFFERED_TO.name(), role),
                        Map.of()));
    }

    private List<String> rolesOf(String organisation) {
        return Optional.of(organisation).flatMap(partners::find).map(Organisation::roles).stream()
                .flatMap(List::stream)
                .map(Organisation.Role::name)
                .distinct()
                .toList();
    }
}
