package nl.ketenregie.termijn;

import java.time.Period;
import java.time.temporal.TemporalAmount;

/**
 * How long a term is.
 *
 * @param period in one unit, as the law puts it: days or weeks, months, or years
 * @param words the same in Dutch, lower case, as it reads in an explanation: "zes weken"
 * @param kind whether the law sets this length, or the body may choose another
 */
public record TermLength(Period period, String words, Kind kind) {

    /** How firm a length is. */
    public enum Kind {
        /** The law says exactly this. */
        VAST,
        /** At most this, when no other law says otherwise (Awb 4:13). */
        TEN_HOOGSTE,
        /** At least this (Awb 7:4). */
        TEN_MINSTE,
        /** The law names no length; this is usual, the letter decides (Awb 6:6). */
        GEBRUIKELIJK
    }

    /** Whether a letter or another law can set another length. */
    public boolean isTunable() {
        return kind == Kind.TEN_HOOGSTE || kind == Kind.GEBRUIKELIJK;
    }

    boolean isExtendable() {
        return isExtendable(period);
    }

    /**
     * Whether a term that ends on a weekend day or holiday ends later. Not so for terms in hours (a {@code Duration}),
     * in more than 90 days, twelve weeks or three months, or in years (Algemene termijnenwet, article 4).
     */
    static boolean isExtendable(TemporalAmount length) {
        // Thirteen weeks are 91 days: a Period that no longer knows its weeks still falls on the right side.
        return length instanceof Period period && period.getDays() <= 90 && period.toTotalMonths() <= 3;
    }
}
