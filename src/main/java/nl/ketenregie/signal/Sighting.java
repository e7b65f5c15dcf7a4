package nl.ketenregie.signal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process saw something in one case that may turn out to be a pattern: short codes, no text about anybody.
 *
 * @param source slug of the process
 * @param theme what it saw, as a short code
 * @param body code of the government body that it is about, {@code uwv}
 * @param addressee role outside the table that could answer
 * @param municipality CBS code
 * @param organisation id of the organisation that handles the case
 * @param reporterRole role of that organisation: hears what becomes of the signal
 * @param subjectId the case; it counts once for a theme
 * @param threshold how often makes a pattern
 */
public record Sighting(
        String source,
        String theme,
        String body,
        @Nullable String addressee,
        String municipality,
        String organisation,
        String reporterRole,
        LocalDate seenOn,
        UUID subjectId,
        Threshold threshold) {

    /**
     * @param count how often, at least 2
     * @param days within how many days, the day itself not counted
     */
    public record Threshold(int count, int days) {

        /** A design choice of main workflow B.1.3 step 1; no source names another number. */
        public static final Threshold USUAL = new Threshold(3, 30);
    }
}
