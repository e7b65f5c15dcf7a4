package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a statutory term, and why they are those days.
 *
 * @param start first day of the term (Awb 6:8)
 * @param unshiftedEnd last day by the length of the term alone
 * @param end last day that is still in time; later than {@code unshiftedEnd} when that is a weekend day or holiday
 * @param explanation the reasoning in plain Dutch (B1), step by step, one or a few whole sentences per step
 */
public record TermCalculation(LocalDate start, LocalDate unshiftedEnd, LocalDate end, List<String> explanation) {

    public TermCalculation {
        explanation = List.copyOf(explanation);
    }

    /** Whether a weekend or holiday moved the last day. */
    public boolean isShifted() {
        return end.isAfter(unshiftedEnd);
    }
}
