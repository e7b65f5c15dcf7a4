package nl.ketenregie.replay;

import java.time.LocalDate;
import java.util.Set;
import nl.ketenregie.termijn.HolidayCalendar;
import nl.ketenregie.termijn.WorkingDays;

/** When the people in a case do what. */
final class Schedule {

    /** Working days that the coordinator waits for an answer that will never come, when no term presses. */
    private static final int PATIENCE = 3;

    private static final int PRO_FORMA_DAYS_LEFT = 3;

    private final HolidayCalendar holidays = new HolidayCalendar(Set.of());
    private final WorkingDays workingDays = new WorkingDays(holidays);

    boolean isWorkingDay(LocalDate day) {
        return holidays.isWorkingDay(day);
    }

    /** What a task is part of; a day is worked through in this order. */
    enum Step {
        ANSWER,
        PROMISE,
        FOLLOW_UP;

        static Step of(String form) {
            return switch (form) {
                case "uwv-directe-lijn-answer-question", "uwv-directe-lijn-answer-general-question" -> ANSWER;
                case "uwv-directe-lijn-check-promise" -> PROMISE;
                default -> FOLLOW_UP;
            };
        }
    }

    boolean isDue(String form, CaseRun run, LocalDate today) {
        return switch (Step.of(form)) {
            case ANSWER -> answerIsDue(run.facts(), today);
            case PROMISE -> !today.isBefore(promiseDay(run.facts()));
            case FOLLOW_UP ->
                !form.equals("uwv-directe-lijn-resolve-missing-answer") || patienceIsOver(form, run, today);
        };
    }

    boolean answerIsDue(ReplayCase facts, LocalDate today) {
        Integer after = facts.verloop().antwoordNaWerkdagen();
        return after != null && !today.isBefore(workingDays.plus(facts.contactOp(), after));
    }

    private LocalDate promiseDay(ReplayCase facts) {
        return workingDays.plus(facts.verloop().toegezegdOp().minusDays(1), 1);
    }

    private boolean patienceIsOver(String form, CaseRun run, LocalDate today) {
        if (!run.facts().verloop().neverAnswered()) {
            return true;
        }
        LocalDate until = run.objectionEnds() != null
                ? workingDays.withDaysLeft(run.objectionEnds(), PRO_FORMA_DAYS_LEFT)
                : workingDays.plus(run.firstSeen(form, today), PATIENCE);
        return !today.isBefore(until);
    }
}
