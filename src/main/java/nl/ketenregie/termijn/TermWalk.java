package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Override;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.TermChange.Suspension;

/** Walks through what happened to a term, in the order of the days, and keeps the last day. */
final class TermWalk {

    private final TermCourse course;
    private final HolidayCalendar holidays;
    private final Reading reading;
    private final List<TermEffect> effects;

    private LocalDate end;
    private LocalDate firstThatCanPause;
    private int weeksDeferred;
    private boolean setByPeople;

    private TermWalk(TermCourse course, HolidayCalendar holidays, Reading reading) {
        this.course = course;
        this.holidays = holidays;
        this.reading = reading;
        this.effects = course.changes().isEmpty() ? List.of() : new ArrayList<>();
        this.end = endOfLength();
        this.firstThatCanPause = course.basis().plusDays(1);
    }

    /**
     * Where a term ends.
     *
     * @param unshiftedEnd last day by length and changes
     * @param end last day that is still in time
     * @param setByPeople whether an agreement or a decision sets the last day, so that nothing moves it
     * @param tooLongToShift whether a deferral made the term longer than the Algemene termijnenwet reaches
     * @param effects what each change did, in the order of the days
     */
    record Outcome(
            LocalDate unshiftedEnd,
            LocalDate end,
            boolean setByPeople,
            boolean tooLongToShift,
            List<TermEffect> effects) {}

    static Outcome of(TermCourse course, HolidayCalendar holidays, Reading reading) {
        TermWalk walk = new TermWalk(course, holidays, reading);
        if (!course.changes().isEmpty()) {
            walk.passThrough();
        }
        return new Outcome(
                walk.end,
                walk.shiftedEnd(),
                walk.setByPeople,
                walk.weeksDeferred > 0 && course.term().isExtendable() && !walk.isExtendable(),
                walk.effects);
    }

    private void passThrough() {
        Optional<Deferral> deferral = changes(Deferral.class).findFirst();
        for (Suspension pause : changes(Suspension.class)
                .sorted(Comparator.comparing(Suspension::askedOn))
                .toList()) {
            if (deferral.isPresent() && isTimeFor(deferral.get(), pause)) {
                defer(deferral.get());
                deferral = Optional.empty();
            }
            pause(pause);
        }
        deferral.ifPresent(this::defer);
        changes(Postponement.class).forEach(this::postpone);
        changes(Override.class).forEach(this::override);
    }

    private <T extends TermChange> Stream<T> changes(Class<T> kind) {
        return course.changes().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** In the order of the days; as a term of its own, a deferral starts when everything that came before it is over. */
    private boolean isTimeFor(Deferral deferral, Suspension pause) {
        return reading == Reading.LONGEST
                ? pause.askedOn().plusDays(1).isAfter(shiftedEnd())
                : !deferral.decidedOn().isAfter(pause.askedOn());
    }

    private void pause(Suspension pause) {
        LocalDate from = later(pause.askedOn().plusDays(1), firstThatCanPause);
        LocalDate runsAgain = reading == Reading.LONGEST ? pause.until().plusDays(1) : pause.until();
        LocalDate lastToPause = reading == Reading.LONGEST ? shiftedEnd() : end;
        boolean counts = !from.isAfter(lastToPause) && from.isBefore(runsAgain);
        int days = counts ? (int) (runsAgain.toEpochDay() - from.toEpochDay()) : 0;
        if (counts) {
            firstThatCanPause = runsAgain;
        }
        moveTo(end.plusDays(days), pause, from, days);
    }

    private void defer(Deferral deferral) {
        boolean counts = !deferral.decidedOn().isAfter(shiftedEnd());
        LocalDate start = reading == Reading.LONGEST ? shiftedEnd() : end;
        weeksDeferred = counts ? deferral.weeks() : 0;
        moveTo(
                counts ? start.plusWeeks(deferral.weeks()) : end,
                deferral,
                deferral.decidedOn(),
                counts ? 7 * deferral.weeks() : 0);
    }

    private void postpone(Postponement postponement) {
        boolean counts = postponement.lastDay().isAfter(setByPeople ? end : shiftedEnd());
        setByPeople = setByPeople || counts;
        setTo(counts ? postponement.lastDay() : end, postponement, postponement.lastDay());
    }

    private void override(Override override) {
        setByPeople = true;
        setTo(override.lastDay(), override, override.lastDay());
    }

    private void setTo(LocalDate day, TermChange change, LocalDate from) {
        moveTo(day, change, from, (int) (day.toEpochDay() - end.toEpochDay()));
    }

    private void moveTo(LocalDate day, TermChange change, LocalDate from, int days) {
        effects.add(new TermEffect(change, from, days, end, day));
        end = day;
    }

    private LocalDate shiftedEnd() {
        return !setByPeople && isExtendable() ? holidays.firstWorkingDayFrom(end) : end;
    }

    /** Algemene termijnenwet art. 4, read as {@link Reading} says for a term that was deferred. */
    private boolean isExtendable() {
        StatutoryTerm term = course.term();
        if (weeksDeferred == 0) {
            return term.isExtendable();
        }
        return reading == Reading.LONGEST
                || (term.isExtendable() && TermLength.isExtendable(length().plusDays(7L * weeksDeferred)));
    }

    private LocalDate endOfLength() {
        return course.term().length().inWorkingDays()
                ? course.term().length().after(course.basis(), holidays)
                : course.basis().plus(length());
    }

    private Period length() {
        TermDoubt doubt = course.term().doubt();
        return reading == Reading.LONGEST && doubt != null
                ? doubt.period()
                : course.term().length().period();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
