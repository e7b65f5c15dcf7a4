package nl.ketenregie.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The ground on which an organisation may, or may not, receive these categories for this purpose. Mostly what the
 * resident said when asked; a refusal is kept too, so that nobody asks twice (privacy file E.2). Where the law stands in
 * for consent, the law and the reasons are kept instead (E.1).
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
    private String basis;
    private @Nullable String article;
    private @Nullable String explanation;
    private @Nullable String dutyConflict;

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
        this.basis = Basis.TOESTEMMING.code();
    }

    Consent(UUID dossierId, Ground ground, Instant recordedAt, String recordedBy) {
        this(
                dossierId,
                new Answer(
                        ground.organisation(), ground.purpose(), true, ground.categories(), null, ground.expiresOn()),
                recordedAt,
                recordedBy);
        this.basis = ground.basis().code();
        this.article = ground.article();
        this.explanation = ground.explanation();
        this.dutyConflict = ground.dutyConflict();
    }

    /**
     * Why an organisation may see something. The Wams is not among them: it is a bill, not a law (privacy file, status
     * note).
     */
    public enum Basis {
        TOESTEMMING,
        WETTELIJKE_TAAK,
        ACUTE_VEILIGHEID;

        /** As models and forms write it: {@code wettelijke-taak}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException when there is no such basis */
        public static Basis of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * A ground that stands in for consent: somebody must explain it, and it can be checked afterwards.
     *
     * @param organisation id of the partner that may receive
     * @param basis any but consent
     * @param article of the law, {@code wmo-5.1.1}
     * @param explanation why it cannot wait for consent, or do without this partner
     * @param dutyConflict how the duty of secrecy was weighed against the duty to act (conflict van plichten)
     * @param categories data categories that this ground covers
     * @param expiresOn last day on which it holds
     */
    public record Ground(
            String organisation,
            String purpose,
            Basis basis,
            String article,
            String explanation,
            String dutyConflict,
            Set<String> categories,
            LocalDate expiresOn) {

        /** @throws IllegalArgumentException for consent: only the resident gives that, when asked */
        public Ground {
            if (basis == Basis.TOESTEMMING) {
                throw new IllegalArgumentException("Toestemming geeft de inwoner zelf; leg haar vast als antwoord");
            }
        }
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

    public Basis basis() {
        return Basis.of(basis);
    }

    /** Article of the law; absent for consent. */
    public @Nullable String article() {
        return article;
    }

    /** Why the law had to stand in for consent; absent for consent. */
    public @Nullable String explanation() {
        return explanation;
    }

    /** How secrecy was weighed against the duty to act; absent for consent. */
    public @Nullable String dutyConflict() {
        return dutyConflict;
    }
}
