package nl.ketenregie.termijn;

import java.time.Period;
import java.time.temporal.TemporalAmount;

/**
 * How long a term is, and which law says so.
 *
 * @param length in one unit, as the law puts it: days or weeks, months, or years
 * @param lengthInWords the same in Dutch, lower case, as it reads in an explanation: "zes weken"
 * @param source Dutch name of the rule that sets the length
 */
record TermRule(Period length, String lengthInWords, String source) {

    boolean isExtendable() {
        return isExtendable(length);
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
