package nl.ketenregie.termijn;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a term as it is kept: what happened, on whose word and when. It is never altered; a pause that ended
 * earlier than was set is a record of its own.
 *
 * @param day on which repair was asked for, or the decision was deferred
 * @param until day on which the term runs again, or its new last day
 * @param reason why two people set the last day by hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedChange(
        Kind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate day,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate until,
        @Nullable Integer weeks,
        @Nullable String article,
        @Nullable String reason,
        Author author,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recordedAt) {

    /** As they stand in the table. */
    public enum Kind {
        OPSCHORTING,
        EINDE_OPSCHORTING,
        VERDAGING,
        UITSTEL,
        AFWIJKING
    }

    static RecordedChange of(TermChange change, Author author, Instant at) {
        if (change instanceof TermChange.Suspension pause) {
            return new RecordedChange(
                    Kind.OPSCHORTING, pause.askedOn(), pause.until(), null, pause.article(), null, author, at);
        }
        if (change instanceof TermChange.Deferral deferral) {
            return new RecordedChange(
                    Kind.VERDAGING, deferral.decidedOn(), null, deferral.weeks(), deferral.article(), null, author, at);
        }
        if (change instanceof TermChange.Postponement postponement) {
            return new RecordedChange(
                    Kind.UITSTEL, null, postponement.lastDay(), null, postponement.article(), null, author, at);
        }
        TermChange.Override override = (TermChange.Override) change;
        return new RecordedChange(Kind.AFWIJKING, null, override.lastDay(), null, null, override.reason(), author, at);
    }

    static RecordedChange endOfSuspension(LocalDate until, Author author, Instant at) {
        return new RecordedChange(Kind.EINDE_OPSCHORTING, null, until, null, null, null, author, at);
    }
}
