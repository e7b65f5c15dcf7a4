package nl.ketenregie.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pattern without persons.
 *
 * @param number public number, {@code SIG-2026-7K3F9QXA}
 * @param theme what is seen again and again, as a short code
 * @param pattern the theme as its source counts it, which stays when the secretariat chooses a better theme; only when a
 *     count raised it
 * @param title short, as the agenda shows it; absent until the secretariat wrote one
 * @param body code of the government body, {@code uwv}
 * @param source what noticed it: {@link #FORM}, or the slug of a process
 * @param addressee role outside the table that is asked to answer, {@code uwv-beleid}
 * @param municipality CBS code
 * @param organisation id of the organisation that reported it and hears what became of it
 * @param reporterRole role of that organisation, as models name it
 * @param knownCount in how many cases it was seen, 1 to 9999
 * @param linkedTo the signal that leads when this one says the same
 * @param priority spoed, agenda or wachtlijst
 * @param score weight behind the priority
 * @param aboutRole role of the partner at the table that it is about
 * @param outcome code from the closed list of outcomes
 * @param effect bereikt, deels, geen or onbekend
 */
public record Signal(
        UUID id,
        String number,
        String theme,
        @Nullable String pattern,
        @Nullable String title,
        String body,
        String source,
        @Nullable String addressee,
        String municipality,
        String organisation,
        String reporterRole,
        int knownCount,
        LocalDate raisedOn,
        Status status,
        @Nullable UUID linkedTo,
        @Nullable String priority,
        @Nullable Integer score,
        @Nullable String aboutRole,
        @Nullable String outcome,
        @Nullable String effect,
        @Nullable LocalDate discussedOn,
        @Nullable Instant closedAt) {

    /** Source of a signal that a person submitted. */
    public static final String FORM = "formulier";

    /** Where a signal is on its way to the table and back. */
    public enum Status {
        NIEUW,
        WACHT,
        GEAGENDEERD,
        BESPROKEN,
        GESLOTEN
    }

    public boolean isClosed() {
        return status == Status.GESLOTEN;
    }
}
