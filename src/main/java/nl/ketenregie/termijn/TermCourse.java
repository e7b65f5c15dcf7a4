package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;

/**
 * A term in one case: what the clock has to know, and nothing of the case.
 *
 * @param basis the day it counts from ({@link StatutoryTerm#basis()})
 * @param changes what happened to it, in any order
 */
public record TermCourse(StatutoryTerm term, LocalDate basis, List<TermChange> changes) {

    public TermCourse {
        changes = List.copyOf(changes);
    }

    public static TermCourse unchanged(StatutoryTerm term, LocalDate basis) {
        return new TermCourse(term, basis, List.of());
    }
}
