package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time at which an organisation or a room cannot take part in a meeting; what occupies it is nobody's business.
 *
 * @param organisation id, or null when it is a room
 * @param room id, or null when it is an organisation
 */
record Busy(@Nullable String organisation, @Nullable String room, LocalDateTime from, LocalDateTime until) {

    boolean overlaps(LocalDateTime begin, LocalDateTime end) {
        return from.isBefore(end) && until.isAfter(begin);
    }
}
