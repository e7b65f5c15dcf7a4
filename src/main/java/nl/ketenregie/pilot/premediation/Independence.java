package nl.ketenregie.pilot.premediation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Partners;
import org.springframework.stereotype.Component;

/** Finds a pre-mediator whose organisation was not involved before in another role (B.2.2 step 4). */
@Component
class Independence {

    /** What an organisation writes as a pre-mediator, or when it is handed a case, does not make it a party. */
    private static final Set<String> NEUTRAL_FORMS = Set.of("pre-mediation-", "overdracht-");

    private final Dossiers dossiers;
    private final Partners partners;

    Independence(Dossiers dossiers, Partners partners) {
        this.dossiers = dossiers;
        this.partners = partners;
    }

    /**
     * @param role of who handles the case
     * @param leads its organisation leads the case, and so knows the dossier without asking the resident again
     */
    record Assigned(String role, boolean leads) {}

    /** @param municipality CBS code */
    Assigned assign(UUID dossierId, String municipality) {
        String role = wasInvolved(organisationOf(PreMediationProcess.PRE_MEDIATOR, municipality), dossierId)
                ? PreMediationProcess.SUBSTITUTE
                : PreMediationProcess.PRE_MEDIATOR;
        return new Assigned(role, dossiers.get(dossierId).organisation().equals(organisationOf(role, municipality)));
    }

    private String organisationOf(String role, String municipality) {
        return partners.getFulfilment(role, municipality).organisation().id();
    }

    private boolean wasInvolved(String organisation, UUID dossierId) {
        Set<UUID> seen = new HashSet<>();
        for (Optional<Dossier> origin = dossiers.findOrigin(dossierId);
                origin.isPresent() && seen.add(origin.get().getId());
                origin = dossiers.findOrigin(origin.get().getId())) {
            if (dossiers.contributions(origin.get().getId()).stream()
                    .filter(contribution -> contribution.organisation().equals(organisation))
                    .anyMatch(Independence::asParty)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asParty(Contribution contribution) {
        return NEUTRAL_FORMS.stream().noneMatch(contribution.form()::startsWith);
    }
}
