package nl.ketenregie.tasklist;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.consent.Sight;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import org.springframework.stereotype.Component;

/** Which case a user means, and what the user's organisation is to it. */
@Component
class CaseAccess {

    private static final String COORDINATOR = "coordinator";

    private final Dossiers dossiers;
    private final Consents consents;
    private final Partners partners;
    private final CurrentUser currentUser;

    CaseAccess(Dossiers dossiers, Consents consents, Partners partners, CurrentUser currentUser) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.partners = partners;
        this.currentUser = currentUser;
    }

    Optional<Organisation> viewer() {
        return partners.findByGroups(currentUser.groups());
    }

    /** @param zaak case number or dossier id */
    Optional<Dossier> find(String zaak) {
        return zaak.startsWith("RH-")
                ? dossiers.findByCaseNumber(zaak)
                : asId(zaak).flatMap(dossiers::find);
    }

    /** A case that the user's organisation leads. */
    Optional<Dossier> findLed(String zaak) {
        return find(zaak).filter(this::leads);
    }

    boolean leads(Dossier dossier) {
        return viewer().filter(viewer -> viewer.id().equals(dossier.organisation()))
                .isPresent();
    }

    /** Whether the user may take part in a decision that takes two people: of the organisation that leads, or coordinator. */
    boolean maySecond(Dossier dossier) {
        return leads(dossier)
                || partners.findFulfilment(COORDINATOR, dossier.municipality())
                        .filter(found ->
                                currentUser.groups().contains(found.role().group()))
                        .isPresent();
    }

    Sight sight(Dossier dossier, Organisation viewer) {
        return consents.sightOf(dossier.getId(), viewer.id(), viewer.id().equals(dossier.organisation()));
    }

    private static Optional<UUID> asId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
