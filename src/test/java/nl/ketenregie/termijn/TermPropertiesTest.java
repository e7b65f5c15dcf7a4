package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Suspension;
import org.junit.jupiter.api.Test;

/** What holds for every term, whatever happened to it: a million random courses, always the same ones. */
class TermPropertiesTest {

    private static final int COURSES = 1_000_000;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 365 * 60;

    private final Set<LocalDate> decreed = Set.of(LocalDate.of(2026, 5, 15), LocalDate.of(2031, 5, 23));
    private final HolidayCalendar holidays = new HolidayCalendar(decreed);
    private final LegalClock clock = new LegalClock(holidays);
    private final List<StatutoryTerm> terms = StatutoryTerms.ofTheLaw().on(FIRST);
    private final SplittableRandom random = new SplittableRandom(20260302);

    private int covered;
    private int moved;
    private int paused;

    @Test
    void aMillionRandomTermsKeepToTheLaw() {
        for (int i = 0; i < COURSES; i++) {
            TermCourse course = course();
            TermCalculation found = clock.calculate(course);
            aCoveredTermEndsOnAWorkingDay(course, found);
            noTermEndsBeforeItsLength(course, found);
            pausingNeverShortens(course, found);
        }
        assertThat(covered).as("terms that the Atw covers").isGreaterThan(COURSES / 3);
        assertThat(moved).as("terms that a free day moved").isGreaterThan(COURSES / 10);
        assertThat(paused).as("terms that stood still longer").isGreaterThan(COURSES / 10);
    }

    private void aCoveredTermEndsOnAWorkingDay(TermCourse course, TermCalculation found) {
        if (!isCovered(course)) {
            return;
        }
        covered++;
        LocalDate end = found.end();
        if (end.getDayOfWeek() == DayOfWeek.SATURDAY
                || end.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.nameOf(end).isPresent()) {
            fail("%s eindigt op een vrije dag: %s", course, end);
        }
    }

    private void noTermEndsBeforeItsLength(TermCourse course, TermCalculation found) {
        if (found.end().isBefore(found.unshiftedEnd())) {
            fail("%s eindigt op %s, voor %s", course, found.end(), found.unshiftedEnd());
        }
        for (LocalDate day = found.unshiftedEnd(); day.isBefore(found.end()); day = day.plusDays(1)) {
            if (holidays.isWorkingDay(day)) {
                fail("%s slaat een werkdag over: %s", course, day);
            }
        }
        if (found.isShifted()) {
            moved++;
        }
        if (found.latestEnd().isBefore(found.end())) {
            fail("%s eindigt in de langste uitleg eerder: %s", course, found.latestEnd());
        }
    }

    private void pausingNeverShortens(TermCourse course, TermCalculation found) {
        if (!course.term().isDecision()) {
            return;
        }
        LocalDate asked = course.basis().plusDays(random.nextInt(-30, 150));
        int days = random.nextInt(60);
        TermCalculation longer = clock.calculate(with(course, pause(asked, days)));
        TermCalculation longest = clock.calculate(with(course, pause(asked, days + 1)));
        if (longer.end().isBefore(found.end()) || longest.end().isBefore(longer.end())) {
            fail("%s wordt korter door een pauze van %d dagen vanaf %s", course, days, asked);
        }
        if (longer.end().isAfter(found.end())) {
            paused++;
        }
    }

    private static boolean isCovered(TermCourse course) {
        int deferred = course.changes().stream()
                .filter(Deferral.class::isInstance)
                .mapToInt(change -> 7 * ((Deferral) change).weeks())
                .sum();
        return course.term().isExtendable() && course.term().length().period().getDays() + deferred <= 84;
    }

    private TermCourse course() {
        StatutoryTerm term = terms.get(random.nextInt(terms.size()));
        LocalDate basis = FIRST.plusDays(random.nextInt(DAYS));
        List<TermChange> changes = new ArrayList<>();
        if (term.isDecision()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                changes.add(pause(basis.plusDays(random.nextInt(-40, 160)), random.nextInt(70)));
            }
        }
        if (term.isDecisionOnObjection() && random.nextBoolean()) {
            changes.add(new Deferral(basis.plusDays(random.nextInt(160)), random.nextInt(1, 7), "Awb 7:10 lid 3"));
        }
        return new TermCourse(term, basis, changes);
    }

    private static Suspension pause(LocalDate asked, int days) {
        return new Suspension(asked, asked.plusDays(days), "Awb 7:10 lid 2");
    }

    private static TermCourse with(TermCourse course, TermChange change) {
        List<TermChange> changes = new ArrayList<>(course.changes());
        changes.add(change);
        return new TermCourse(course.term(), course.basis(), changes);
    }
}
