package nl.ketenregie.termijn;

import java.time.LocalDate;

/**
 * The days on which a term that is still open asks for attention (sub-process SP-7). They are reminders, so they do not
 * move for weekends and holidays. A moment may lie before the start of a short term, and around Easter and King's Day
 * the one at three working days may fall on or before the one at seven days.
 *
 * @param fourteenDaysBefore the same weekday, two weeks before the end
 * @param sevenDaysBefore the same weekday, a week before the end
 * @param threeWorkingDaysBefore the working day with three working days left, the last day of the term included
 * @param oneWorkingDayBefore the working day with one working day left, the last day of the term included
 */
public record GuardMoments(
        LocalDate fourteenDaysBefore,
        LocalDate sevenDaysBefore,
        LocalDate threeWorkingDaysBefore,
        LocalDate oneWorkingDayBefore) {

    /** The moments for a term with this last day. */
    public static GuardMoments before(LocalDate end, WorkingDays workingDays) {
        return new GuardMoments(
                end.minusDays(14),
                end.minusDays(7),
                workingDays.withDaysLeft(end, 3),
                workingDays.withDaysLeft(end, 1));
    }
}
