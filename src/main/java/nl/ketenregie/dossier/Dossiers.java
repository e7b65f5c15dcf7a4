package nl.ketenregie.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseClosed;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, fills and closes dossiers. */
@Service
@Transactional
public class Dossiers implements CaseContent {

    private static final String OUTSIDE = "systeem";

    private final DossierRepository dossiers;
    private final NewDossiers newDossiers;
    private final ContributionRepository contributions;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final Clock clock;

    Dossiers(
            DossierRepository dossiers,
            NewDossiers newDossiers,
            ContributionRepository contributions,
            Partners partners,
            CurrentUser currentUser,
            Clock clock) {
        this.dossiers = dossiers;
        this.newDossiers = newDossiers;
        this.contributions = contributions;
        this.partners = partners;
        this.currentUser = currentUser;
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
        Dossier dossier = new Dossier(
                new Dossier.Opening(
                        CaseNumber.next(LocalDate.now(clock)),
                        processKey,
                        processName,
                        municipality,
                        lead.id(),
                        reference.orElse(null)),
                clock.instant());
        if (!newDossiers.add(dossier)) {
            throw new InvalidInput(
                    "kenmerk", "Er is al een zaak met dit kenmerk. Open die zaak, of geef een ander kenmerk op.");
        }
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

    @EventListener
    void close(CaseClosed closed) {
        get(UUID.fromString(closed.dossierId())).close(closed.outcome(), clock.instant());
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

    /** What was filled in last in this form; it must have been, or the model is wrong. */
    Contribution latestOf(UUID dossierId, String form) {
        return contributions
                .findFirstBySubjectIdAndFormOrderByContributedAtDesc(dossierId, form)
                .orElseThrow(
                        () -> new IllegalStateException("Het formulier " + form + " is in deze zaak niet ingevuld"));
    }

    /** The answer to one question of the form, as it was filled in last. */
    public Optional<String> findAnswer(UUID dossierId, String form, String key) {
        return latestOf(dossierId, form).find(key);
    }
}
