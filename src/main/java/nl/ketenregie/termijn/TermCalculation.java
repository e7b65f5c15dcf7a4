package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The days of a statutory term, and why they are those days. A term that is counted back from a day has that one day: the
 * last on which it can be done. The reasoning is written when it is asked for.
 */
public final class TermCalculation {

    private final LocalDate start;
    private final LocalDate unshiftedEnd;
    private final LocalDate end;
    private final Supplier<LocalDate> lastInLongestReading;
    private final Supplier<List<String>> told;

    TermCalculation(
            LocalDate start,
            LocalDate unshiftedEnd,
            LocalDate end,
            Supplier<LocalDate> lastInLongestReading,
            Supplier<List<String>> told) {
        this.start = start;
        this.unshiftedEnd = unshiftedEnd;
        this.end = end;
        this.lastInLongestReading = lastInLongestReading;
        this.told = told;
    }

    /** First day of the term (Awb 6:8). */
    public LocalDate start() {
        return start;
    }

    /** Last day by length and changes alone. */
    public LocalDate unshiftedEnd() {
        return unshiftedEnd;
    }

    /** Last day that is still in time; later than {@code unshiftedEnd} when that is a weekend day or holiday. */
    public LocalDate end() {
        return end;
    }

    /**
     * Last day in the reading of the law that gives most time. Until it has passed, a notice of default may be too early.
     * Never before {@code end}.
     */
    public LocalDate latestEnd() {
        LocalDate latest = lastInLongestReading.get();
        return latest.isAfter(end) ? latest : end;
    }

    /** The reasoning in plain Dutch (B1), step by step, one or a few whole sentences per step. */
    public List<String> explanation() {
        return told.get();
    }

    /** The same days, with what has to be told first. */
    TermCalculation after(List<String> earlier) {
        return new TermCalculation(start, unshiftedEnd, end, lastInLongestReading, () -> {
            List<String> all = new ArrayList<>(earlier);
            all.addAll(told.get());
            return all;
        });
    }

    /** Whether a weekend or holiday moved the last day. */
    public boolean isShifted() {
        return end.isAfter(unshiftedEnd);
    }
}
