package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.ketenregie.termijn.Guard.Moment;

/**
 * What a running term still asks for. An objection term ends in an offer: with three working days left, or as soon as
 * somebody asks for it; the coordinator is then warned from beside that offer. Any other term is looked at once more on
 * its last working day.
 *
 * @param objection the resident loses the right to object when the term passes
 * @param asked somebody asked for the pro forma objection now
 * @param offered the resident has chosen; only the end is left
 */
record GuardPlan(LocalDate end, boolean objection, boolean asked, boolean offered) {

    /**
     * What comes next. Of several that are due the last one counts: nobody needs two reminders at once.
     *
     * @param handled the moment that was dealt with last; empty when the guard starts anew, and then early reminders that
     *     were missed stay missed
     */
    Guard next(LocalDate today, GuardMoments moments, Optional<Moment> handled) {
        List<Guard> ahead = inOrder(moments).stream()
                .filter(guard -> guard.moment() == Moment.EINDE
                        || handled.map(last -> guard.moment().compareTo(last) > 0)
                                .orElseGet(() ->
                                        !guard.moment().isEarly() || guard.on().isAfter(today)))
                .toList();
        Guard first = ahead.stream()
                .filter(guard -> !guard.on().isAfter(today))
                .filter(guard -> guard.moment() != Moment.EINDE || !isOfferedLate(handled))
                .reduce((earlier, later) -> later)
                .orElse(ahead.get(0));
        return first.on().isBefore(today) ? new Guard(first.moment(), today, first.replacedOn()) : first;
    }

    /** A resident who comes in after the last day is still offered to object: the delay may be excusable (Awb 6:11). */
    private boolean isOfferedLate(Optional<Moment> handled) {
        return objection && !offered && handled.isEmpty();
    }

    private List<Guard> inOrder(GuardMoments moments) {
        List<Guard> backwards = new ArrayList<>();
        LocalDate over = end.plusDays(1);
        backwards.add(new Guard(Moment.EINDE, over, over));
        if (!objection) {
            backwards.add(before(backwards, Moment.EEN_WERKDAG, moments.oneWorkingDayBefore()));
        }
        if (!offered) {
            LocalDate due = moments.threeWorkingDaysBefore();
            backwards.add(before(backwards, Moment.DRIE_WERKDAGEN, asked ? LocalDate.MIN : due));
            if (moments.sevenDaysBefore().isBefore(due)) {
                backwards.add(before(backwards, Moment.ZEVEN_DAGEN, moments.sevenDaysBefore()));
            }
            backwards.add(before(backwards, Moment.VEERTIEN_DAGEN, moments.fourteenDaysBefore()));
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private static Guard before(List<Guard> later, Moment moment, LocalDate on) {
        return new Guard(moment, on, later.get(later.size() - 1).on());
    }
}
