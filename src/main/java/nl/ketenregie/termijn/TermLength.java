package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/**
 * How long a term is.
 *
 * @param period in one unit, as the law puts it: days or weeks, months, or years
 * @param words the same in Dutch, lower case, as it reads in an explanation: "zes weken"
 * @param kind how firm it is
 * @param inWorkingDays whether its days are working days; then it ends on one by itself
 */
public record TermLength(Period period, String words, Kind kind, boolean inWorkingDays) {

    /** Longest Atw term in days; thirteen weeks are 91, so a period that no longer knows its weeks stays on its side. */
    private static final int LONGEST_DAYS = 90;

    private static final int LONGEST_MONTHS = 3;

    /** How firm a length is. */
    public enum Kind {
        /** The law says exactly this. */
        VAST,
        /** At most this, when no other law says otherwise (Awb 4:13). */
        TEN_HOOGSTE,
        /** At least this (Awb 7:4). */
        TEN_MINSTE,
        /** The law leaves it to a letter or a judge; this is usual (Awb 6:6). */
        GEBRUIKELIJK
    }

    TermLength(Period period, String words, Kind kind) {
        this(period, words, kind, false);
    }

    static TermLength ofWeeks(int weeks, Kind kind) {
        return new TermLength(Period.ofWeeks(weeks), DutchNumbers.weeks(weeks), kind);
    }

    /** The last day of this length, counted from a day and not moved yet. */
    LocalDate after(LocalDate basis, HolidayCalendar holidays) {
        return inWorkingDays ? new WorkingDays(holidays).plus(basis, period.getDays()) : basis.plus(period);
    }

    boolean isExtendable() {
        return !inWorkingDays && isExtendable(period);
    }

    /**
     * Whether a term that ends on a weekend day or holiday ends later. Not so for terms in hours (a {@code Duration}),
     * in more than 90 days, twelve weeks or three months, or in years (Algemene termijnenwet, article 4).
     */
    static boolean isExtendable(TemporalAmount length) {
        return length instanceof Period period
                && period.getDays() <= LONGEST_DAYS
                && period.toTotalMonths() <= LONGEST_MONTHS;
    }
}
