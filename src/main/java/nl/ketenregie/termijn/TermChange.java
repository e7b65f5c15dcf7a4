package nl.ketenregie.termijn;

import java.time.LocalDate;

/** What happened to a term after it began. */
public sealed interface TermChange {

    /**
     * The term stands still from the day after {@code askedOn} up to, and not including, {@code until} (Awb 7:10 lid 2,
     * 4:15).
     *
     * @param until day on which the defect was repaired or the set term for it had passed
     */
    record Suspension(LocalDate askedOn, LocalDate until, String article) implements TermChange {}

    /** The decision is deferred (verdaging): once, one to six weeks (Awb 7:10 lid 3). */
    record Deferral(LocalDate decidedOn, int weeks, String article) implements TermChange {}

    /** Further postponement to a last day that was agreed on or announced (Awb 7:10 lid 4, 4:14). */
    record Postponement(LocalDate lastDay, String article) implements TermChange {}

    /** A last day that two people set by hand, with their reason. */
    record Override(LocalDate lastDay, String reason) implements TermChange {}
}
