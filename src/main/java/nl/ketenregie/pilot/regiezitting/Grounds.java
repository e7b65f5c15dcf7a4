package nl.ketenregie.pilot.regiezitting;

import java.util.Set;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.partner.Partners;
import org.springframework.stereotype.Component;

/** Whether a role may hear of a case for the purpose of a hearing, and what. */
@Component
class Grounds {

    private final Consents consents;
    private final Partners partners;

    Grounds(Consents consents, Partners partners) {
        this.consents = consents;
        this.partners = partners;
    }

    boolean has(UUID dossier, String role, String municipality) {
        return partners.findFulfilment(role, municipality)
                .flatMap(fulfilment ->
                        consents.findHolding(dossier, fulfilment.organisation().id(), RegiezittingProcess.PURPOSE))
                .isPresent();
    }

    /** The data categories that this role may have; none without a ground. */
    Set<String> categories(UUID dossier, String role, String municipality) {
        return partners.findFulfilment(role, municipality)
                .flatMap(fulfilment ->
                        consents.findHolding(dossier, fulfilment.organisation().id(), RegiezittingProcess.PURPOSE))
                .map(Consent::categories)
                .orElse(Set.of());
    }
}
