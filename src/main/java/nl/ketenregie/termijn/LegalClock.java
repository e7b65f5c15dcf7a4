package nl.ketenregie.termijn;

import java.time.LocalDate;

/** Computes the last day of a statutory term, and explains it. Pure: the same course always gives the same days. */
public final class LegalClock {

    private final HolidayCalendar holidays;
    private final TermExplanation explanation;

    public LegalClock(HolidayCalendar holidays) {
        this.holidays = holidays;
        this.explanation = new TermExplanation(holidays);
    }

    /**
     * The days of a term, with everything that happened to it.
     *
     * @param course its days are between 1994 and 2199; they are not checked against today
     * @throws IllegalArgumentException in Dutch, naming what is wrong and what to do, when the course cannot be
     */
    public TermCalculation calculate(TermCourse course) {
        CourseCheck.check(course);
        StatutoryTerm term = course.term();
        if (term.backwards()) {
            LocalDate day = course.basis().minus(term.length().period());
            return new TermCalculation(day, day, day, () -> explanation.ofBackwards(course, day));
        }
        TermWalk.Outcome outcome = TermWalk.of(course, holidays);
        LocalDate end =
                outcome.extendable() && !outcome.fixed() ? holidays.firstWorkingDayFrom(outcome.end()) : outcome.end();
        return new TermCalculation(
                course.basis().plusDays(1), outcome.end(), end, () -> explanation.of(course, outcome, end));
    }
}
