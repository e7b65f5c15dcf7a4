package nl.ketenregie.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final String ANSWER = "uwv-directe-lijn-answer-question";
    private static final String PROMISE = "uwv-directe-lijn-check-promise";
    private static final String MISSING = "uwv-directe-lijn-resolve-missing-answer";

    private final Schedule schedule = new Schedule();

    @Test
    void uwvAnswersAfterWorkingDaysThatSkipTheWeekend() {
        CaseRun run = Cases.run(Cases.FIRST_MONTHS, "UWV-10");

        assertThat(schedule.isDue(ANSWER, run, LocalDate.of(2021, 9, 20))).isFalse();
        assertThat(schedule.isDue(ANSWER, run, LocalDate.of(2021, 9, 21))).isTrue();
    }

    @Test
    void theChristmasHolidaysAreNoWorkingDays() {
        CaseRun run = Cases.run(Cases.EXCEPTIONS, "UWV-E45");

        assertThat(schedule.isDue(ANSWER, run, LocalDate.of(2023, 12, 26))).isFalse();
        assertThat(schedule.isDue(ANSWER, run, LocalDate.of(2023, 12, 27))).isTrue();
        assertThat(schedule.isWorkingDay(LocalDate.of(2024, 4, 1))).isFalse();
    }

    @Test
    void whoNeverAnswersHasNoDayToAnswer() {
        CaseRun run = Cases.run(Cases.EXCEPTIONS, "UWV-E13");

        assertThat(schedule.isDue(ANSWER, run, LocalDate.of(2099, 1, 4))).isFalse();
    }

    @Test
    void aPromiseForASaturdayIsCheckedOnMonday() {
        CaseRun run = Cases.run(Cases.EXCEPTIONS, "UWV-E24");

        assertThat(schedule.isDue(PROMISE, run, LocalDate.of(2023, 11, 24))).isFalse();
        assertThat(schedule.isDue(PROMISE, run, LocalDate.of(2023, 11, 27))).isTrue();
    }

    @Test
    void theCoordinatorWaitsForASilentUwvUntilTheObjectionMustBeSecured() {
        CaseRun run = Cases.run(Cases.EXCEPTIONS, "UWV-E14");
        run.objectionEndsOn(LocalDate.of(2023, 11, 23));

        assertThat(schedule.isDue(MISSING, run, LocalDate.of(2023, 11, 17))).isFalse();
        assertThat(schedule.isDue(MISSING, run, LocalDate.of(2023, 11, 20))).isTrue();
    }

    @Test
    void withoutATermTheCoordinatorWaitsThreeWorkingDays() {
        CaseRun run = Cases.run(Cases.EXCEPTIONS, "UWV-E15");

        assertThat(schedule.isDue(MISSING, run, LocalDate.of(2023, 11, 16))).isFalse();
        assertThat(schedule.isDue(MISSING, run, LocalDate.of(2023, 11, 20))).isFalse();
        assertThat(schedule.isDue(MISSING, run, LocalDate.of(2023, 11, 21))).isTrue();
    }

    @Test
    void anAnswerThatIsOnlyLateIsAnnouncedAtOnce() {
        CaseRun run = Cases.run(Cases.EXCEPTIONS, "UWV-E19");

        assertThat(schedule.isDue(MISSING, run, LocalDate.of(2023, 11, 20))).isTrue();
    }
}
