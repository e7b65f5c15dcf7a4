package nl.ketenregie.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One case: which process, for which municipality, led by whom, and how it ended. */
@Entity
public class Dossier implements Persistable<UUID> {

    @Id
    private UUID id;

    private String caseNumber;
    private String processKey;
    private String processName;
    private String municipality;
    private String organisation;
    private @Nullable String reference;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String outcome;
    private @Nullable UUID origin;
    private @Nullable String originRole;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    Dossier(Opening opening, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.caseNumber = opening.caseNumber();
        this.processKey = opening.processKey();
        this.processName = opening.processName();
        this.municipality = opening.municipality();
        this.organisation = opening.organisation();
        this.reference = opening.reference();
        this.openedAt = openedAt;
    }

    /** A case in which this one goes on (vervolgzaak). */
    Dossier followedUpBy(Opening opening, String roleOfLead, Instant openedAt) {
        Dossier followUp = new Dossier(opening, openedAt);
        followUp.origin = id;
        followUp.originRole = roleOfLead;
        return followUp;
    }

    /**
     * @param organisation id of the organisation that leads the case
     * @param reference that organisation's own reference, unique within it
     */
    record Opening(
            String caseNumber,
            String processKey,
            String processName,
            String municipality,
            String organisation,
            @Nullable String reference) {}

    void close(String withOutcome, Instant at) {
        outcome = withOutcome;
        closedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String processKey() {
        return processKey;
    }

    public String processName() {
        return processName;
    }

    public String municipality() {
        return municipality;
    }

    /** The organisation that leads the case and speaks for the resident. */
    public String organisation() {
        return organisation;
    }

    @Nullable
    String reference() {
        return reference;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Code of the outcome, {@code BETERE_UITLEG}; absent while the case runs. */
    public @Nullable String outcome() {
        return outcome;
    }

    /** The case that this one follows from (vervolgzaak); absent when it began by itself. */
    public @Nullable UUID origin() {
        return origin;
    }

    /** What to tell the case that this one follows from; empty while it runs, or when it began by itself. */
    Optional<FollowUpClosed> closedFollowUp() {
        return origin == null || originRole == null || outcome == null
                ? Optional.empty()
                : Optional.of(new FollowUpClosed(origin, originRole, processKey, outcome));
    }
}
