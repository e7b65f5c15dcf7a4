package nl.ketenregie.termijn;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A term that runs in a case: until when, why that day, what happened to it, and whether it was met. */
@Entity
public class Termijn implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID dossierId;
    private String kind;
    private LocalDate basis;
    private LocalDate startedOn;
    private LocalDate endsOn;
    private String explanation;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean proFormaAsked;
    private @Nullable LocalDate proFormaOfferedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ProFormaChoice proFormaChoice;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RecordedChange> changes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProposedOverride> overrides;

    @Version
    private int version;

    @Transient
    private boolean stored;

    /** A term runs until it is met, until its last day has passed, or until the case it belongs to ends. */
    public enum Status {
        LOPEND,
        GEHAALD,
        VERSTREKEN,
        VERVALLEN
    }

    @SuppressWarnings("NullAway.Init")
    protected Termijn() {}

    Termijn(UUID dossierId, StatutoryTerm term, LocalDate basis, TermCalculation calculation) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.kind = term.code();
        this.basis = basis;
        this.changes = List.of();
        this.overrides = List.of();
        this.startedOn = calculation.start();
        this.status = Status.LOPEND;
        become(calculation);
    }

    private void become(TermCalculation calculation) {
        endsOn = calculation.end();
        explanation = Stream.concat(calculation.explanation().stream(), term().caveat().stream())
                .collect(Collectors.joining("\n"));
    }

    TermCourse course() {
        return new TermCourse(term(), basis, Course.changes(changes));
    }

    /** What happened to it, with one thing more that may happen. */
    TermCourse courseWith(RecordedChange change) {
        return new TermCourse(term(), basis, Course.changes(with(change)));
    }

    void record(RecordedChange change, TermCalculation calculation) {
        changes = with(change);
        become(calculation);
    }

    private List<RecordedChange> with(RecordedChange change) {
        return Stream.concat(changes.stream(), Stream.of(change)).toList();
    }

    GuardPlan plan() {
        return new GuardPlan(endsOn, isObjection(), proFormaAsked, proFormaOfferedOn != null);
    }

    void askProForma() {
        proFormaAsked = true;
    }

    void markProFormaOffered(LocalDate day, ProFormaChoice choice) {
        proFormaOfferedOn = day;
        proFormaChoice = choice;
    }

    void propose(ProposedOverride proposal) {
        overrides = Stream.concat(overrides.stream(), Stream.of(proposal)).toList();
    }

    /** Replaces the open proposal by what was made of it. */
    void decide(ProposedOverride decided) {
        overrides = overrides.stream()
                .map(proposal -> proposal.isOpen() ? decided : proposal)
                .toList();
    }

    void end(Status with) {
        if (status == Status.LOPEND) {
            status = with;
        }
    }

    void moveTo(UUID otherDossier) {
        dossierId = otherDossier;
    }

    /** Whether its last day may still change, and it can still be met. */
    boolean runsOn(LocalDate day) {
        return status == Status.LOPEND && !day.isAfter(endsOn);
    }

    private StatutoryTerm term() {
        return StatutoryTerms.ofTheLaw().get(kind, basis);
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

    public UUID dossierId() {
        return dossierId;
    }

    /** Code in the catalogue of statutory terms: {@code bezwaar}. */
    public String kind() {
        return kind;
    }

    /** What a professional calls it: "Bezwaartermijn". */
    public String name() {
        return StatutoryTerms.ofTheLaw().label(kind);
    }

    /** Whether the resident loses the right to object when it passes. */
    public boolean isObjection() {
        return term().isObjection();
    }

    /** The day it counts from; for an objection the day on which the decision was sent. */
    public LocalDate basis() {
        return basis;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Last day that is still in time. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Why that day, step by step, in plain Dutch. */
    public List<String> explanation() {
        return explanation.lines().toList();
    }

    public Status status() {
        return status;
    }

    /** What the resident chose when a pro forma objection was offered; absent before, and for other terms. */
    public @Nullable ProFormaChoice proFormaChoice() {
        return proFormaChoice;
    }

    /** What happened to it, in order. */
    public List<RecordedChange> changes() {
        return changes;
    }

    /** Other last days that were proposed, in order, with what became of them. */
    public List<ProposedOverride> overrides() {
        return overrides;
    }

    /** The proposal that waits for a second person. */
    public Optional<ProposedOverride> openOverride() {
        return overrides.stream().filter(ProposedOverride::isOpen).findFirst();
    }
}
