package nl.ketenregie.termijn;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another last day that somebody proposed, and what a second person made of it. Nothing changes until that second person
 * confirms.
 *
 * @param decidedBy the second person, absent while the proposal is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposedOverride(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate lastDay,
        String reason,
        Author proposedBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant proposedAt,
        State state,
        @Nullable Author decidedBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant decidedAt) {

    /** As they stand in the table. */
    public enum State {
        VOORGESTELD,
        BEVESTIGD,
        AFGEWEZEN
    }

    static ProposedOverride of(LocalDate lastDay, String reason, Author author, Instant at) {
        return new ProposedOverride(lastDay, reason, author, at, State.VOORGESTELD, null, null);
    }

    ProposedOverride decided(State how, Author by, Instant at) {
        return new ProposedOverride(lastDay, reason, proposedBy, proposedAt, how, by, at);
    }

    @JsonIgnore
    public boolean isOpen() {
        return state == State.VOORGESTELD;
    }

    /** Whether this person made the proposal, and so cannot be the second pair of eyes. */
    public boolean isBy(String person) {
        return proposedBy.person().equals(person);
    }
}
