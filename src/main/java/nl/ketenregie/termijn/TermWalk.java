package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Override;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.TermChange.Suspension;
import org.jspecify.annotations.Nullable;

/** Walks through what happened to a term, in the order of the days, and keeps the last day. */
final class TermWalk {

    private final TermCourse course;
    private final HolidayCalendar holidays;
    private final List<TermEffect> effects = new ArrayList<>();
    private LocalDate end;
    private LocalDate notYetPaused;

    private TermWalk(TermCourse course, HolidayCalendar holidays) {
        this.course = course;
        this.holidays = holidays;
        this.end = course.basis().plus(course.term().length().period());
        this.notYetPaused = course.basis().plusDays(1);
    }

    /** What became of a term with these changes; {@code end} is not shifted yet unless {@code fixed}. */
    record Outcome(LocalDate end, boolean fixed, boolean extendable, List<TermEffect> effects) {}

    static Outcome of(TermCourse course, HolidayCalendar holidays) {
        TermWalk walk = new TermWalk(course, holidays);
        course.changes().stream()
                .filter(change -> moment(change) != null)
                .sorted(Comparator.comparing(TermWalk::moment))
                .forEach(walk::pass);
        boolean extendable = course.term().isExtendable() && walk.isShortEnough();
        boolean fixed = walk.setLastDay();
        return new Outcome(walk.end, fixed, extendable, walk.effects);
    }

    private static @Nullable LocalDate moment(TermChange change) {
        if (change instanceof Suspension suspension) {
            return suspension.askedOn();
        }
        return change instanceof Deferral deferral ? deferral.decidedOn() : null;
    }

    private void pass(TermChange change) {
        if (change instanceof Suspension suspension) {
            pause(suspension);
        } else if (change instanceof Deferral deferral) {
            defer(deferral);
        }
    }

    private void pause(Suspension pause) {
        LocalDate first = later(pause.askedOn().plusDays(1), notYetPaused);
        boolean counts = !first.isAfter(end) && first.isBefore(pause.until());
        int days = counts ? (int) (pause.until().toEpochDay() - first.toEpochDay()) : 0;
        if (counts) {
            end = end.plusDays(days);
            notYetPaused = pause.until();
        }
        effects.add(new TermEffect(pause, days, end));
    }

    private void defer(Deferral deferral) {
        boolean counts = !deferral.decidedOn().isAfter(holidays.firstWorkingDayFrom(end));
        if (counts) {
            end = end.plusWeeks(deferral.weeks());
        }
        effects.add(new TermEffect(deferral, counts ? 7 * deferral.weeks() : 0, end));
    }

    /** A term that became longer than twelve weeks by deferral is not moved (Algemene termijnenwet art. 4). */
    private boolean isShortEnough() {
        int deferred = effects.stream()
                .filter(effect -> effect.change() instanceof Deferral)
                .mapToInt(TermEffect::days)
                .sum();
        return TermLength.isExtendable(course.term().length().period().plusDays(deferred));
    }

    /** @return whether somebody set the last day, so that nothing moves it any more */
    private boolean setLastDay() {
        boolean fixed = false;
        for (TermChange change : course.changes()) {
            if (change instanceof Postponement postponement) {
                end = later(end, postponement.lastDay());
                effects.add(new TermEffect(change, 0, end));
                fixed = true;
            }
        }
        for (TermChange change : course.changes()) {
            if (change instanceof Override override) {
                end = override.lastDay();
                effects.add(new TermEffect(change, 0, end));
                fixed = true;
            }
        }
        return fixed;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
