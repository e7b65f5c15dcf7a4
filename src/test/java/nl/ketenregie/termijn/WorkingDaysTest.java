package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays(new HolidayCalendar(Set.of()));

    @ParameterizedTest
    @CsvSource({
        "2021-09-06, 3, 2021-09-09, within a week",
        "2021-09-10, 3, 2021-09-15, over a weekend",
        "2021-09-17, 1, 2021-09-20, from Friday to Monday",
        "2021-09-18, 1, 2021-09-20, from a Saturday",
        "2021-09-18, 0, 2021-09-18, no days leave a Saturday alone",
        "2026-04-02, 1, 2026-04-07, over Easter",
        "2026-12-24, 1, 2026-12-28, over Christmas",
        "2026-12-31, 1, 2027-01-04, over New Year",
        "2024-02-28, 1, 2024-02-29, into a leap day"
    })
    void countingForwardSkipsWeekendsAndHolidays(LocalDate from, int n, LocalDate expected, String because) {
        assertThat(workingDays.plus(from, n)).as(because).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-13, 3, 2021-09-08, over a weekend",
        "2021-09-12, 1, 2021-09-10, from a Sunday",
        "2026-04-07, 1, 2026-04-02, over Easter",
        "2027-01-04, 1, 2026-12-31, over New Year",
        "2024-03-01, 1, 2024-02-29, into a leap day",
        "2021-09-12, 0, 2021-09-12, no days leave a Sunday alone"
    })
    void countingBackSkipsWeekendsAndHolidays(LocalDate from, int n, LocalDate expected, String because) {
        assertThat(workingDays.minus(from, n)).as(because).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-07, 2021-09-13, 4",
        "2021-09-08, 2021-09-13, 3",
        "2021-09-17, 2021-09-20, 1",
        "2021-09-18, 2021-09-19, 0",
        "2021-09-13, 2021-09-13, 0",
        "2021-09-14, 2021-09-13, 0",
        "2026-04-02, 2026-04-07, 1",
        "2026-12-23, 2027-01-04, 6"
    })
    void theDaysBetweenLeaveOutTheFirstAndCountTheLast(LocalDate from, LocalDate to, int expected) {
        assertThat(workingDays.between(from, to)).isEqualTo(expected);
    }

    @Test
    void aDecreedDayDoesNotCount() {
        var withDecree = new WorkingDays(new HolidayCalendar(Set.of(LocalDate.of(2026, 5, 15))));

        assertThat(withDecree.plus(LocalDate.of(2026, 5, 13), 1)).isEqualTo("2026-05-18");
    }

    @Test
    void thereAndBackAgainIsTheSameWorkingDay() {
        LocalDate.of(2020, 1, 2).datesUntil(LocalDate.of(2033, 1, 1)).forEach(day -> {
            LocalDate later = workingDays.plus(day, 7);
            assertThat(workingDays.between(day, later)).as("from %s", day).isEqualTo(7);
            assertThat(workingDays.plus(workingDays.minus(later, 7), 7)).isEqualTo(later);
        });
    }

    @Test
    void aDayWithDaysLeftHasExactlyThatManyLeftAlsoWhenTheTermEndsInAWeekend() {
        LocalDate.of(2020, 1, 2).datesUntil(LocalDate.of(2033, 1, 1)).forEach(end -> assertThat(
                        workingDays.between(workingDays.withDaysLeft(end, 3), end))
                .as("end %s", end)
                .isEqualTo(3));
    }

    @Test
    void aNegativeNumberOfDaysIsRefused() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.plus(day, -1))
                .withMessage("Het aantal werkdagen mag niet onder de nul zijn: -1.");
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.minus(day, -1));
    }
}
