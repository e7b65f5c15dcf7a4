package nl.ketenregie.termijn;

import java.time.LocalDate;

/**
 * What a change did to a term.
 *
 * @param from first day that stands still; the day of the decision, the agreement or the setting for other changes
 * @param days how many days it added; 0 when it came too late, or when its days counted already
 * @param endBefore the last day before it, weekends and holidays not looked at
 * @param endAfter the last day after it, weekends and holidays not looked at
 */
record TermEffect(TermChange change, LocalDate from, int days, LocalDate endBefore, LocalDate endAfter) {

    boolean counts() {
        return days != 0;
    }
}
