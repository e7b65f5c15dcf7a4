package nl.ketenregie.afspraak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One agreement on a subject.
 *
 * @param subject id of the signal or dossier that it is about
 * @param number counts from 1 within the subject, in the order in which agreements were made
 * @param owner role that does it
 * @param what at most 500 characters
 * @param due day on which it is done
 */
public record Afspraak(UUID subject, int number, String owner, String what, LocalDate due, Status status) {

    /** Where it stands. The last three are final. */
    public enum Status {
        /** Written down, and not handed to its owner yet. */
        GEMAAKT,
        /** With its owner, or with the chair. */
        LOPEND,
        NAGEKOMEN,
        VERVALLEN,
        /** Nobody wanted to be its owner. */
        NIET_OPGEPAKT
    }

    /** What people agree on, before it has a number. */
    public record NewAfspraak(String owner, String what, LocalDate due) {}

    /** @param source what they come from, a contribution for example: the same source is taken up once */
    public record AgreedList(UUID source, List<NewAfspraak> rows) {}
}
