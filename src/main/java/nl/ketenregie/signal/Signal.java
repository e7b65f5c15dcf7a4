package nl.ketenregie.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pattern without persons.
 *
 * @param theme what is seen again and again, as a short code
 * @param source what noticed it: the slug of a process
 * @param addressee role that is asked to answer, {@code uwv-beleid}
 * @param knownCount in how many cases it was seen, at least 1
 */
public record Signal(
        UUID id,
        String theme,
        String source,
        String addressee,
        String municipality,
        int knownCount,
        LocalDate raisedOn) {}
