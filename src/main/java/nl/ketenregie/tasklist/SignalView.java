package nl.ketenregie.tasklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal as those who work on it see it: a pattern, no person.
 *
 * @param thema what was seen again and again, in words
 * @param aantalZaken in how many cases, with those of the linked signals
 * @param aantalOrganisaties how many organisations saw it
 * @param status code: NIEUW, WACHT, GEAGENDEERD, BESPROKEN or GESLOTEN
 * @param leidend number of the signal that this one was added to
 * @param gekoppeld the signals that say the same
 */
record SignalView(
        String nummer,
        @Nullable String titel,
        String thema,
        String bestuursorgaan,
        String bron,
        String gemeente,
        String organisatie,
        int aantalZaken,
        int aantalOrganisaties,
        LocalDate gemeldOp,
        String status,
        @Nullable String prioriteit,
        @Nullable String uitkomst,
        @Nullable String leidend,
        List<Linked> gekoppeld,
        List<CaseView.ContributionView> bijdragen) {

    record Linked(String nummer, String organisatie, int aantalZaken, LocalDate gemeldOp) {}
}
