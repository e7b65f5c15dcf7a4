package nl.ketenregie.termijn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a body owes because it decides too late (Awb 4:17).
 *
 * @param validity whether the notice of default counts
 * @param lastDayToDecide last day of the two weeks after the notice; null when the notice does not count
 * @param run the days of the penalty; null when the notice does not count
 * @param explanation in plain Dutch (B1), step by step
 * @param warnings what to look at before anybody relies on this
 */
public record Penalty(
        Validity validity,
        @Nullable LocalDate lastDayToDecide,
        @Nullable Run run,
        List<String> explanation,
        List<String> warnings) {

    public Penalty {
        explanation = List.copyOf(explanation);
        warnings = List.copyOf(warnings);
    }

    /** Whether a notice of default counts. */
    public enum Validity {
        GELDIG,
        /** Too early in one reading of the law, in time in another. */
        TWIJFEL,
        TE_VROEG
    }

    /**
     * The days for which a penalty runs.
     *
     * @param firstDay also the first day on which an appeal against not deciding is possible (Awb 6:12)
     * @param lastDay the 42nd day; weekends and holidays count
     * @param decidedOn day on which the decision was sent; null while there is none
     */
    public record Run(LocalDate firstDay, LocalDate lastDay, @Nullable LocalDate decidedOn, PenaltyRate rate) {

        static Run from(LocalDate firstDay, @Nullable LocalDate decidedOn, PenaltyRate rate) {
            return new Run(firstDay, firstDay.plusDays(PenaltyRate.LONGEST_IN_DAYS - 1L), decidedOn, rate);
        }

        /**
         * One day of the penalty.
         *
         * @param number 1 to 42
         * @param total owed up to and including this day
         */
        public record Day(int number, LocalDate date, BigDecimal amount, BigDecimal total) {}

        /** Days owed up to and including a day. The day on which the decision was sent is not owed. */
        public int daysOwed(LocalDate until) {
            LocalDate last = decidedOn == null || until.isBefore(decidedOn) ? until : decidedOn.minusDays(1);
            long days = last.toEpochDay() - firstDay.toEpochDay() + 1;
            return (int) Math.max(0, Math.min(PenaltyRate.LONGEST_IN_DAYS, days));
        }

        /** In euro, up to and including a day. */
        public BigDecimal totalOn(LocalDate until) {
            return rate.totalAfter(daysOwed(until));
        }

        /** In euro, when no decision comes. */
        public BigDecimal maximum() {
            return rate.maximum();
        }

        /** Every day of the penalty until the decision, or all 42. */
        public List<Day> days() {
            return IntStream.rangeClosed(1, daysOwed(lastDay))
                    .mapToObj(number -> new Day(
                            number, firstDay.plusDays(number - 1L), rate.amountOn(number), rate.totalAfter(number)))
                    .toList();
        }
    }
}
