package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of partners.
 *
 * @param number {@code OV-2026-7K3F9QXA}: the only thing a mail says about it
 * @param subjectId business key of its process: the meeting itself, or for example a dossier
 * @param begin in the Netherlands; null until a moment was chosen
 * @param sequence of iCalendar: rises with every change that participants must know of
 * @param timesMoved how often it was put off for lack of a quorum
 * @param announced whether participants were invited
 */
public record Overleg(
        UUID id,
        String number,
        UUID subjectId,
        String processKey,
        String municipality,
        String organiser,
        int minutes,
        String place,
        @Nullable String room,
        boolean urgent,
        Status status,
        @Nullable LocalDateTime begin,
        int sequence,
        int timesMoved,
        List<Participant> participants,
        boolean announced) {

    public enum Status {
        GEVRAAGD,
        GEPLAND,
        GEANNULEERD,
        AFGESLOTEN
    }

    /**
     * A role at the table, and the organisation that fulfils it.
     *
     * @param invited false for somebody who was there without having been invited, such as a deputy
     * @param left no longer takes part
     * @param attended null until attendance was recorded
     */
    public record Participant(
            String role,
            String organisation,
            boolean invited,
            boolean left,
            @Nullable Reply reply,
            @Nullable Boolean attended) {

        boolean isExpected() {
            return invited && !left;
        }
    }

    /** Business key of the process of this meeting. */
    public String businessKey() {
        return subjectId.toString();
    }

    public Optional<LocalDateTime> end() {
        return Optional.ofNullable(begin).map(moment -> moment.plusMinutes(minutes));
    }

    /** Whoever organises it, and whoever takes part and has not left. */
    public boolean isFor(String organisationId) {
        return organiser.equals(organisationId)
                || participants.stream()
                        .anyMatch(one -> !one.left() && one.organisation().equals(organisationId));
    }

    public boolean isCancelled() {
        return status == Status.GEANNULEERD;
    }

    /** The organisations that are expected, each once, also when it fulfils more than one role. */
    public List<String> expectedOrganisations() {
        return participants.stream()
                .filter(Participant::isExpected)
                .map(Participant::organisation)
                .distinct()
                .toList();
    }
}
