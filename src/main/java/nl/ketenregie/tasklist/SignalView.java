package nl.ketenregie.tasklist;

import java.time.LocalDate;
import java.util.List;

/**
 * A signal as those who answer it see it: a pattern, no person.
 *
 * @param thema what was seen again and again
 * @param aantalZaken in how many cases, at least 1
 */
record SignalView(
        String thema,
        String bron,
        String gemeente,
        int aantalZaken,
        LocalDate gemeldOp,
        List<CaseView.ContributionView> bijdragen) {}
