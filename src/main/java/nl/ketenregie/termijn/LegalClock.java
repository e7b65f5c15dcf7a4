package nl.ketenregie.termijn;

import java.time.LocalDate;

/**
 * Computes the last day of a statutory term, and explains it. Pure: the same course always gives the same days. Where the
 * law leaves room it takes the reading that ends a term first, and tells how much later another reading ends it (ADR 8).
 */
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
     * @throws InvalidCourse in Dutch, naming what is wrong and what to do, when the course cannot be
     */
    public TermCalculation calculate(TermCourse course) {
        CourseCheck.check(course);
        if (course.term().backwards()) {
            LocalDate day = course.basis().minus(course.term().length().period());
            return new TermCalculation(day, day, day, () -> day, () -> explanation.ofBackwards(course, day));
        }
        TermWalk.Outcome outcome = TermWalk.of(course, holidays, Reading.SHORTEST);
        return new TermCalculation(
                course.basis().plusDays(1),
                outcome.unshiftedEnd(),
                outcome.end(),
                () -> TermWalk.of(course, holidays, Reading.LONGEST).end(),
                () -> explanation.of(course, outcome));
    }
}
