package nl.ketenregie.cockpit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the page.
 *
 * @param bijgewerktOp until when everything that happened is in it; absent when nothing was added up yet
 * @param rijen records of one kind
 * @param rijen2 of a second version, where that was asked for
 * @param totaal a record; absent where rows cannot be added up
 */
record Answer(
        @Nullable OffsetDateTime bijgewerktOp,
        List<? extends Record> rijen,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<? extends Record> rijen2,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Record totaal) {

    static Answer of(List<? extends Record> rows) {
        return new Answer(null, rows, null, null);
    }

    static Answer of(List<? extends Record> rows, Record total) {
        return new Answer(null, rows, null, total);
    }

    Answer upTo(@Nullable OffsetDateTime moment) {
        return new Answer(moment, rijen, rijen2, totaal);
    }
}
