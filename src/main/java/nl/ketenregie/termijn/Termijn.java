package nl.ketenregie.termijn;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A term that runs in a case: until when, why that day, and whether the resident's rights were secured. */
@Entity
public class Termijn implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID dossierId;
    private String kind;
    private LocalDate startedOn;
    private LocalDate endsOn;
    private String explanation;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean proFormaAsked;
    private @Nullable LocalDate proFormaOfferedOn;

    @Transient
    private boolean stored;

    /** A term runs until its last day has passed, or until the case it belongs to ends. */
    public enum Status {
        LOPEND,
        VERSTREKEN,
        VERVALLEN
    }

    @SuppressWarnings("NullAway.Init")
    protected Termijn() {}

    Termijn(UUID dossierId, StatutoryTerm term, TermCalculation calculation) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.kind = term.code();
        this.startedOn = calculation.start();
        this.endsOn = calculation.end();
        this.explanation = String.join("\n", calculation.explanation());
        this.status = Status.LOPEND;
    }

    /** What has to happen next to guard this term, and when. */
    Guard next(LocalDate today, GuardMoments moments) {
        if (status != Status.LOPEND) {
            return new Guard(Guard.Moment.GEEN, today);
        }
        if (proFormaOfferedOn == null && (proFormaAsked || !today.isBefore(moments.threeWorkingDaysBefore()))) {
            return new Guard(Guard.Moment.DRIE_WERKDAGEN, today);
        }
        if (proFormaOfferedOn != null) {
            return new Guard(Guard.Moment.EINDE, endsOn.plusDays(1));
        }
        if (today.isBefore(moments.fourteenDaysBefore())) {
            return new Guard(Guard.Moment.VEERTIEN_DAGEN, moments.fourteenDaysBefore());
        }
        boolean sevenComesFirst = moments.sevenDaysBefore().isBefore(moments.threeWorkingDaysBefore());
        if (today.isBefore(moments.sevenDaysBefore()) && sevenComesFirst) {
            return new Guard(Guard.Moment.ZEVEN_DAGEN, moments.sevenDaysBefore());
        }
        return new Guard(Guard.Moment.DRIE_WERKDAGEN, moments.threeWorkingDaysBefore());
    }

    void askProForma() {
        proFormaAsked = true;
    }

    void markProFormaOffered(LocalDate day) {
        proFormaOfferedOn = day;
    }

    void end(Status with) {
        if (status == Status.LOPEND) {
            status = with;
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

    public UUID dossierId() {
        return dossierId;
    }

    public String kind() {
        return kind;
    }

    /** What a professional calls it: "Bezwaartermijn". */
    public String name() {
        return StatutoryTerms.ofTheLaw().label(kind);
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
}
