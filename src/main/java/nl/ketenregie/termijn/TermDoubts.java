package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells in plain Dutch where a judge may read the law otherwise than the clock does (ADR 8). */
final class TermDoubts {

    static final String TO_CONFIRM = "Dit is nog te bevestigen door een jurist.";

    private TermDoubts() {}

    /** What is in doubt about the last day, and what is safe to do; empty when nothing is. */
    static List<String> about(TermCourse course, TermCalculation calculation) {
        LocalDate latest = calculation.latestEnd();
        if (!latest.isAfter(calculation.end())) {
            return List.of();
        }
        List<String> doubts = new ArrayList<>();
        TermDoubt doubt = course.term().doubt();
        if (doubt != null) {
            doubts.add(doubt.text());
        }
        if (course.changes().stream().anyMatch(TermChange.Suspension.class::isInstance)) {
            doubts.add("De wet laat de termijn stilstaan tot de dag van herstel. Wij tellen die dag niet mee als pauze."
                    + " De circulaire over de Wet dwangsom (BWBR0035667) telt haar wel mee.");
        }
        if (course.changes().stream().anyMatch(TermChange.Deferral.class::isInstance)) {
            doubts.add(
                    "Een verdaging kan ook gelezen worden als een nieuwe termijn. Dan kan de laatste dag later zijn door"
                            + " een weekend of feestdag.");
        }
        doubts.add("Een rechter kan daarom ook %s als laatste dag aanhouden. %s"
                .formatted(DutchDates.full(latest), TO_CONFIRM));
        doubts.add("Stel de instantie pas in gebreke op %s of later. Dan is het zeker niet te vroeg."
                .formatted(DutchDates.full(latest.plusDays(1))));
        return doubts;
    }
}
