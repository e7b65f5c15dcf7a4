package nl.ketenregie.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.process.CaseContent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/**
 * What one person wrote in one step, on behalf of an organisation. It is never changed afterwards; only an answer that
 * should not have been written can be struck.
 */
@Entity
public class Contribution implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID subjectId;
    private String organisation;
    private String author;
    private String step;
    private String stepName;
    private String form;
    private Instant contributedAt;

    /** Given by the database: of two contributions in one instant, the later one has the higher. */
    @Column(insertable = false, updatable = false)
    private long position;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CaseContent.Field> fields;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(CaseContent.SubmittedContent content, String organisation, String author, Instant at) {
        this.id = UUID.randomUUID();
        this.subjectId = UUID.fromString(content.subjectId());
        this.organisation = organisation;
        this.author = author;
        this.step = content.step();
        this.stepName = content.stepName();
        this.form = content.form();
        this.contributedAt = at;
        this.fields = content.fields();
    }

    /** The same contribution in another case, with only those answers that may be known there. */
    Contribution carriedTo(UUID otherSubjectId, List<CaseContent.Field> answers) {
        return new Contribution(
                new CaseContent.SubmittedContent(otherSubjectId.toString(), step, stepName, form, answers),
                organisation,
                author,
                contributedAt);
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

    public String organisation() {
        return organisation;
    }

    public String step() {
        return step;
    }

    public String stepName() {
        return stepName;
    }

    /** Id of the form that was filled in. */
    public String form() {
        return form;
    }

    public Instant contributedAt() {
        return contributedAt;
    }

    public List<CaseContent.Field> fields() {
        return fields;
    }

    void strike(String key, String remark) {
        fields = fields.stream()
                .map(field -> field.key().equals(key)
                        ? new CaseContent.Field(field.key(), field.label(), field.category(), remark)
                        : field)
                .toList();
    }

    /** By question, in the order of the form. */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        fields.forEach(field -> answers.put(field.key(), field.value()));
        return answers;
    }

    Optional<String> find(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(CaseContent.Field::value)
                .findFirst();
    }
}
