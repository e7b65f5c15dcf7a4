package nl.ketenregie.termijn;

import java.time.LocalDate;

/** What happened to a term after it began. */
public sealed interface TermChange {

    /**
     * The term stands still from the day after {@code askedOn} up to, and not including, {@code until} (Awb 7:10 lid 2,
     * 4:15).
     *
     * @param until day on which the defect was repaired, or last day of the term that was set for it
     */
    record Suspension(LocalDate askedOn, LocalDate until, String article) implements TermChange {

        /** A pause that nobody ended yet: its days up to and including today count. */
        public static Suspension stillOpen(LocalDate askedOn, LocalDate today, String article) {
            return new Suspension(askedOn, today.plusDays(1), article);
        }
    }

    /** The decision is deferred (verdaging): once, one to six weeks (Awb 7:10 lid 3). */
    record Deferral(LocalDate decidedOn, int weeks, String article) implements TermChange {}

    /**
     * Further postponement to a last day that was agreed on or announced (Awb 7:10 lid 4, 4:14 lid 3). That day stands as
     * it is: it is no term of the law, so no weekend moves it, and a pause after it was agreed on does not either.
     */
    record Postponement(LocalDate lastDay, String article) implements TermChange {}

    /** A last day that two people set by hand, with their reason. The last of several counts. */
    record Override(LocalDate lastDay, String reason) implements TermChange {}
}
