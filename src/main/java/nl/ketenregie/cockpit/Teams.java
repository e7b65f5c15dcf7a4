package nl.ketenregie.cockpit;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import org.springframework.stereotype.Component;

/** Which organisation and role a team is, for the numbers: facts only know the team. */
@Component
class Teams {

    /** A team of an organisation that does not take part (any more). */
    static final String UNKNOWN = "";

    /** All organisations together. */
    static final String ALL = "*";

    private static final String UNKNOWN_NAME = "Onbekend";

    private final Partners partners;

    Teams(Partners partners) {
        this.partners = partners;
    }

    Optional<Partners.Fulfilment> find(String team) {
        return partners.findFulfilmentByGroups(List.of(team));
    }

    String organisation(String team) {
        return find(team).map(found -> found.organisation().id()).orElse(UNKNOWN);
    }

    String role(String team) {
        return find(team).map(found -> found.role().name()).orElse(UNKNOWN);
    }

    /** The organisation that fulfils a role in a municipality. */
    String organisation(String role, String municipality) {
        return partners.findFulfilment(role, municipality)
                .map(Partners.Fulfilment::organisation)
                .map(Organisation::id)
                .orElse(UNKNOWN);
    }

    /** The teams of these organisations. */
    Set<String> of(Collection<String> organisations) {
        return organisations.stream()
                .flatMap(organisation -> partners.find(organisation).stream())
                .flatMap(found -> found.roles().stream())
                .map(Organisation.Role::group)
                .collect(toSet());
    }

    String nameOf(String organisation) {
        return switch (organisation) {
            case UNKNOWN -> UNKNOWN_NAME;
            case ALL -> "Alle organisaties";
            default -> partners.nameOf(organisation);
        };
    }
}
