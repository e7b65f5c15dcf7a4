package nl.ketenregie.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What a resident said when asked: may this organisation receive these categories for this purpose? A refusal is kept
 * too, so that nobody asks twice. Source: privacy file E.2.
 */
@Entity
public class Consent implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID dossierId;
    private String organisation;
    private String purpose;
    private boolean given;
    private String[] categories;
    private @Nullable String evidence;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable LocalDate expiresOn;
    private @Nullable Instant withdrawnAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(UUID dossierId, Answer answer, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.organisation = answer.organisation();
        this.purpose = answer.purpose();
        this.given = answer.given();
        this.categories = new TreeSet<>(answer.categories()).toArray(String[]::new);
        this.evidence = answer.evidence();
        this.expiresOn = answer.expiresOn();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /**
     * @param organisation id of the partner that may receive
     * @param purpose one purpose, {@code uwv-vraag}
     * @param categories data categories (contact, probleem, document, financieel, gezondheid, straf); empty when refused
     * @param evidence handtekening, DigiD or mondeling-vastgelegd
     * @param expiresOn last day on which it holds
     */
    public record Answer(
            String organisation,
            String purpose,
            boolean given,
            Set<String> categories,
            @Nullable String evidence,
            @Nullable LocalDate expiresOn) {}

    boolean holdsOn(LocalDate day) {
        return given && withdrawnAt == null && (expiresOn == null || !day.isAfter(expiresOn));
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
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

    public UUID id() {
        return id;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public String organisation() {
        return organisation;
    }

    public String purpose() {
        return purpose;
    }

    public boolean given() {
        return given;
    }

    public Set<String> categories() {
        return new TreeSet<>(Set.of(categories));
    }

    public @Nullable String evidence() {
        return evidence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
