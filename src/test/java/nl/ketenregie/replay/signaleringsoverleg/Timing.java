package nl.ketenregie.replay.signaleringsoverleg;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.ketenregie.termijn.HolidayCalendar;
import nl.ketenregie.termijn.WorkingDays;

/** On which day people do what is in their list. */
final class Timing {

    private static final int WORKING_DAYS_FOR_A_REVIEW = 5;
    private static final int WORKING_DAYS_FOR_AN_OWNER = 3;
    private static final int WORKING_DAYS_FOR_FEEDBACK = 2;
    private static final int WORKING_DAYS_FOR_A_REACTION = 1;

    /** An owner reports a little before the agreed day. */
    private static final int DAYS_BEFORE = 2;

    private final HolidayCalendar holidays = new HolidayCalendar(Set.of());
    private final WorkingDays workingDays = new WorkingDays(holidays);

    boolean isWorkingDay(LocalDate day) {
        return holidays.isWorkingDay(day);
    }

    /** @return empty when the file says that they never do it */
    Optional<LocalDate> dayOf(OpenForm form, SignalRun run) {
        LocalDate seen = run.firstSeen(form.task().id(), form.today());
        ReplaySignal.Verloop course = run.facts().verloop();
        return switch (form.id()) {
            case Forms.ANSWER_QUESTION ->
                Optional.ofNullable(course.antwoordNaWerkdagen()).map(days -> workingDays.plus(seen, days));
            case Forms.ANSWER_SIGNAL ->
                Optional.ofNullable(course.externAntwoordNaDagen()).map(days -> working(seen.plusDays(days)));
            case Forms.FULFIL_AGREEMENT -> dayOfReport(form, run, seen);
            case Forms.REVIEW_LAWFULNESS -> Optional.of(workingDays.plus(seen, WORKING_DAYS_FOR_A_REVIEW));
            case Forms.ASSIGN_OWNER -> Optional.of(workingDays.plus(seen, WORKING_DAYS_FOR_AN_OWNER));
            case Forms.REPORT_BACK -> Optional.of(workingDays.plus(seen, WORKING_DAYS_FOR_FEEDBACK));
            case Forms.READ_FEEDBACK -> course.leestNiet() ? Optional.empty() : Optional.of(seen);
            default -> Optional.of(seen);
        };
    }

    Optional<LocalDate> dayOf(OpenForm form, MeetingRun run) {
        LocalDate seen = run.firstSeen(form.task().id(), form.today());
        return switch (form.id()) {
            case Forms.GIVE_OPINION ->
                run.facts().meningen().contains(form.role()) ? Optional.of(seen) : Optional.empty();
            case Forms.REACT_TO_MINUTES ->
                run.facts().reacties().containsKey(form.role())
                        ? Optional.of(workingDays.plus(seen, WORKING_DAYS_FOR_A_REACTION))
                        : Optional.empty();
            default -> Optional.of(seen);
        };
    }

    /** Whoever is late waits until the chair has set another day. */
    private Optional<LocalDate> dayOfReport(OpenForm form, SignalRun run, LocalDate seen) {
        if (AgreementAnswers.LATE.equals(run.facts().verloop().afspraak())
                && run.times(AgreementAnswers.RESOLVE) == 0) {
            return Optional.empty();
        }
        LocalDate day = form.task()
                .due()
                .map(due -> due.toLocalDate().minusDays(DAYS_BEFORE))
                .orElse(seen);
        return Optional.of(working(day.isBefore(seen) ? seen : day));
    }

    /** This day, or the first working day after it. */
    private LocalDate working(LocalDate day) {
        return workingDays.plus(day.minusDays(1), 1);
    }
}
