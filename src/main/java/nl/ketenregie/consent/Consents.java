package nl.ketenregie.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place that answers "may this organisation see that?". Default is no. */
@Service
@Transactional
public class Consents {

    private final ConsentRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(ConsentRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    public Consent record(UUID dossierId, Consent.Answer answer, String recordedBy) {
        return repository.save(new Consent(dossierId, answer, clock.instant(), recordedBy));
    }

    /** Keeps a ground that stands in for consent. */
    public Consent record(UUID dossierId, Consent.Ground ground, String recordedBy) {
        return repository.save(new Consent(dossierId, ground, clock.instant(), recordedBy));
    }

    /** The consent or other ground under which this organisation may receive something for this purpose today. */
    public Optional<Consent> findHolding(UUID dossierId, String organisation, String purpose) {
        return holding(dossierId, organisation).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst();
    }

    public List<Consent> of(UUID dossierId) {
        return repository.findByDossierIdOrderByRecordedAt(dossierId);
    }

    /** @param leads whether the organisation leads the case */
    public Sight sightOf(UUID dossierId, String organisation, boolean leads) {
        Set<String> categories = new TreeSet<>();
        holding(dossierId, organisation).forEach(consent -> categories.addAll(consent.categories()));
        return new Sight(organisation, leads, categories);
    }

    /**
     * Takes a consent back, at once and for good; taking it back twice changes nothing.
     *
     * @return false when the dossier has no such consent
     * @throws InvalidInput when it is no consent but a ground from the law, which is not the resident's to take back
     */
    public boolean withdraw(UUID dossierId, UUID consentId) {
        Optional<Consent> found = repository.findById(consentId).filter(consent -> consent.dossierId()
                .equals(dossierId));
        if (found.filter(consent -> consent.basis() != Consent.Basis.TOESTEMMING)
                .isPresent()) {
            throw new InvalidInput(
                    "toestemming",
                    "Dit is geen toestemming maar een grond uit de wet; die kan niet worden ingetrokken. De inwoner kan"
                            + " wel bezwaar maken tegen het delen (AVG artikel 21).");
        }
        found.filter(consent -> consent.withdrawnAt() == null && consent.given())
                .ifPresent(consent -> {
                    consent.withdraw(clock.instant());
                    repository.saveAndFlush(consent);
                    events.publishEvent(new ConsentWithdrawn(dossierId, consent.organisation(), consent.purpose()));
                });
        return found.isPresent();
    }

    private List<Consent> holding(UUID dossierId, String organisation) {
        LocalDate today = LocalDate.now(clock);
        return of(dossierId).stream()
                .filter(consent -> consent.organisation().equals(organisation) && consent.holdsOn(today))
                .toList();
    }
}
