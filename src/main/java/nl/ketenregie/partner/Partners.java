package nl.ketenregie.partner;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenregie.process.CandidateGroups;
import org.springframework.stereotype.Service;

/** The partners of this installation: which organisation fulfils a role for a municipality, and who belongs to which. */
@Service
public class Partners implements CandidateGroups {

    private final Map<String, String> municipalities;
    private final List<Organisation> organisations;

    Partners(PartnerSettings settings) {
        this.municipalities = settings.municipalities();
        this.organisations = settings.organisations();
    }

    public List<Organisation> all() {
        return organisations;
    }

    public Optional<String> municipalityName(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /** What people read for a municipality; its code when it does not take part (any more). */
    public String nameOfMunicipality(String code) {
        return municipalityName(code).orElse(code);
    }

    public Map<String, String> municipalities() {
        return municipalities;
    }

    /** An organisation that serves this municipality in particular goes before one that serves the whole country. */
    public Optional<Fulfilment> findFulfilment(String role, String municipality) {
        return organisations.stream()
                .flatMap(organisation -> organisation.roles().stream().map(held -> new Fulfilment(organisation, held)))
                .filter(fulfilment -> fulfilment.role().name().equals(role))
                .filter(fulfilment -> fulfilment.role().serves(municipality))
                .min(Comparator.comparing(
                        fulfilment -> fulfilment.role().municipalities().isEmpty()));
    }

    /** @throws IllegalStateException when no organisation fulfils the role there: an omission in the partner file */
    public Fulfilment getFulfilment(String role, String municipality) {
        return findFulfilment(role, municipality)
                .orElseThrow(() -> new IllegalStateException("Geen organisatie vervult de rol '" + role
                        + "' voor gemeente " + municipality + "; vul het partnerbestand aan"));
    }

    @Override
    public String groupFor(String role, Optional<String> municipality) {
        return getFulfilment(role, municipality.orElse("")).role().group();
    }

    /** The organisation of somebody who is in these groups. */
    public Optional<Organisation> findByGroups(Collection<String> groups) {
        return organisations.stream()
                .filter(organisation -> organisation.roles().stream().anyMatch(role -> groups.contains(role.group())))
                .findFirst();
    }

    /** The organisation of somebody who is in these groups, in the first of its roles that one of the groups fulfils. */
    public Optional<Fulfilment> findFulfilmentByGroups(Collection<String> groups) {
        return organisations.stream()
                .flatMap(organisation -> organisation.roles().stream().map(role -> new Fulfilment(organisation, role)))
                .filter(fulfilment -> groups.contains(fulfilment.role().group()))
                .findFirst();
    }

    public Optional<Organisation> find(String organisationId) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(organisationId))
                .findFirst();
    }

    /** What people read for an organisation; its id when it does not take part (any more). */
    public String nameOf(String organisationId) {
        return find(organisationId).map(Organisation::name).orElse(organisationId);
    }

    /** An organisation in one of its roles. */
    public record Fulfilment(Organisation organisation, Organisation.Role role) {}
}
