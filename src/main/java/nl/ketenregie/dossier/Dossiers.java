package nl.ketenregie.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, fills and closes dossiers. */
@Service
@Transactional
public class Dossiers implements CaseContent {

    private static final String OUTSIDE = "systeem";

    private final DossierRepository dossiers;
    private final ContributionRepository contributions;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dossiers(
            DossierRepository dossiers,
            ContributionRepository contributions,
            Partners partners,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.contributions = contributions;
        this.partners = partners;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public OpenedCase open(String processKey, String processName, String municipality, Optional<String> reference) {
        Organisation lead = partners.findByGroups(currentUser.groups())
                .orElseThrow(() -> new InvalidInput(
                        "organisatie", "Alleen een medewerker van een partnerorganisatie kan een zaak starten."));
        String municipalityName = partners.municipalityName(municipality)
                .orElseThrow(() ->
                        new InvalidInput("gemeente", "De gemeente doet niet mee; kies een gemeente uit de lijst."));
        if (reference.isPresent() && dossiers.existsByOrganisationAndReference(lead.id(), reference.get())) {
            throw new InvalidInput(
                    "kenmerk", "Er is al een zaak met dit kenmerk. Open die zaak, of geef een ander kenmerk op.");
        }
        Dossier dossier = dossiers.save(new Dossier(
                new Dossier.Opening(
                        CaseNumber.next(LocalDate.now(clock)),
                        processKey,
                        processName,
                        municipality,
                        lead.id(),
                        reference.orElse(null)),
                clock.instant()));
        return new OpenedCase(dossier.getId().toString(), dossier.caseNumber(), municipalityName);
    }

    @Override
    public void receive(SubmittedContent content) {
        contributions.save(new Contribution(
                content,
                partners.findByGroups(currentUser.groups())
                        .map(Organisation::id)
                        .orElse(OUTSIDE),
                currentUser.id().orElse(OUTSIDE),
                clock.instant()));
    }

    @Override
    public void close(String dossierId, String outcome) {
        Dossier dossier = get(UUID.fromString(dossierId));
        dossier.close(outcome.toUpperCase(Locale.ROOT).replace(' ', '_'), clock.instant());
        events.publishEvent(new DossierClosed(dossier.getId(), String.valueOf(dossier.outcome())));
    }

    public Dossier get(UUID dossierId) {
        return dossiers.findById(dossierId)
                .orElseThrow(() -> new IllegalStateException("Er is geen dossier " + dossierId));
    }

    public Optional<Dossier> find(UUID dossierId) {
        return dossiers.findById(dossierId);
    }

    public Optional<Dossier> findByCaseNumber(String caseNumber) {
        return dossiers.findByCaseNumber(caseNumber);
    }

    public List<Contribution> contributions(UUID dossierId) {
        return contributions.findBySubjectIdOrderByContributedAt(dossierId);
    }

    /** The newest answer that anybody gave under this form key. */
    public Optional<String> findLatest(UUID dossierId, String key) {
        return contributions(dossierId).stream()
                .flatMap(contribution -> contribution.fields().stream())
                .filter(field -> field.key().equals(key))
                .map(Field::value)
                .reduce((earlier, later) -> later);
    }
}
