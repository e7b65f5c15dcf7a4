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
import nl.ketenregie.process.CaseNumber;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, fills and closes dossiers; keeps what people contribute, also about other subjects. */
@Service
@Transactional
public class Dossiers implements CaseSubject, CaseContent {

    private static final String OUTSIDE = "systeem";

    private final DossierRepository dossiers;
    private final NewDossiers newDossiers;
    private final ContributionRepository contributions;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dossiers(
            DossierRepository dossiers,
            NewDossiers newDossiers,
            ContributionRepository contributions,
            Partners partners,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.newDossiers = newDossiers;
        this.contributions = contributions;
        this.partners = partners;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return DOSSIER;
    }

    @Override
    public String numberPrefix() {
        return "RH";
    }

    @Override
    public boolean isWithoutPersons() {
        return false;
    }

    @Override
    public OpenedCase open(Opening opening) {
        Partners.Fulfilment lead = partners.findFulfilmentByGroups(currentUser.groups())
                .orElseThrow(() -> new InvalidInput(
                        "organisatie", "Alleen een medewerker van een partnerorganisatie kan een zaak starten."));
        String municipality = opening.find(CaseVariables.MUNICIPALITY.name())
                .orElseThrow(() -> new InvalidInput("gemeente", "Het veld 'Gemeente' is verplicht; vul het in."));
        String municipalityName = partners.municipalityName(municipality)
                .orElseThrow(() ->
                        new InvalidInput("gemeente", "De gemeente doet niet mee; kies een gemeente uit de lijst."));
        Dossier dossier = new Dossier(
                new Dossier.Opening(
                        CaseNumber.next(numberPrefix(), LocalDate.now(clock)),
                        opening.processKey(),
                        opening.processName(),
                        municipality,
                        lead.organisation().id(),
                        opening.reference().orElse(null)),
                clock.instant());
        if (!newDossiers.add(dossier)) {
            throw new InvalidInput(
                    "kenmerk", "Er is al een zaak met dit kenmerk. Open die zaak, of geef een ander kenmerk op.");
        }
        return new OpenedCase(
                dossier.getId().toString(),
                dossier.caseNumber(),
                municipalityName,
                lead.role().name());
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
        if (closed.isAbout(DOSSIER)) {
            Dossier dossier = get(UUID.fromString(closed.subjectId()));
            dossier.close(closed.outcome(), clock.instant());
            dossier.closedFollowUp().ifPresent(events::publishEvent);
        }
    }

    public Dossier get(UUID dossierId) {
        return dossiers.findById(dossierId)
                .orElseThrow(() -> new IllegalStateException("Er is geen dossier " + dossierId));
    }

    public Optional<Dossier> find(UUID dossierId) {
        return dossiers.findById(dossierId);
    }

    /** The case that this one follows from; empty when it began by itself. */
    public Optional<Dossier> findOrigin(UUID dossierId) {
        return Optional.ofNullable(get(dossierId).origin()).map(this::get);
    }

    /** The cases in which this one went on, oldest first. */
    public List<Dossier> followUpsOf(UUID dossierId) {
        return dossiers.findByOriginOrderByOpenedAt(dossierId);
    }

    public Optional<Dossier> findByCaseNumber(String caseNumber) {
        return dossiers.findByCaseNumber(caseNumber);
    }

    public List<Contribution> contributions(UUID dossierId) {
        return contributions.findBySubjectIdOrderByPosition(dossierId);
    }

    /** Takes away everything that was contributed about a subject: it should not have been written. */
    public void eraseContributions(UUID subjectId) {
        contributions.deleteBySubjectId(subjectId);
    }

    /** Replaces the answer to one question of a form by a remark that says why it is gone. Nothing else changes. */
    public void strike(UUID subjectId, String form, String key, String remark) {
        contributions.findBySubjectIdAndForm(subjectId, form).forEach(contribution -> contribution.strike(key, remark));
    }

    /** What was filled in last in this form; it must have been, or the model is wrong. */
    Contribution latestOf(UUID dossierId, String form) {
        return findLatest(dossierId, form)
                .orElseThrow(
                        () -> new IllegalStateException("Het formulier " + form + " is in deze zaak niet ingevuld"));
    }

    /** What was filled in last in this form; empty when nobody filled it in. */
    public Optional<Contribution> findLatest(UUID dossierId, String form) {
        return contributions.findFirstBySubjectIdAndFormOrderByPositionDesc(dossierId, form);
    }

    /** The answer to one question of the form, as it was filled in last. */
    public Optional<String> findAnswer(UUID dossierId, String form, String key) {
        return latestOf(dossierId, form).find(key);
    }
}
