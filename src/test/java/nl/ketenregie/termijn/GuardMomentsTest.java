package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardMomentsTest {

    private final HolidayCalendar holidays = new HolidayCalendar(Set.of());
    private final WorkingDays workingDays = new WorkingDays(holidays);

    @ParameterizedTest
    @CsvSource({
        "2021-09-13, 2021-08-30, 2021-09-06, 2021-09-08, 2021-09-10",
        "2021-09-27, 2021-09-13, 2021-09-20, 2021-09-22, 2021-09-24",
        "2021-09-20, 2021-09-06, 2021-09-13, 2021-09-15, 2021-09-17",
        "2021-10-22, 2021-10-08, 2021-10-15, 2021-10-19, 2021-10-21",
        "2026-04-07, 2026-03-24, 2026-03-31, 2026-03-31, 2026-04-02",
        "2027-01-04, 2026-12-21, 2026-12-28, 2026-12-29, 2026-12-31",
        "2028-03-01, 2028-02-16, 2028-02-23, 2028-02-25, 2028-02-29"
    })
    void aTermAsksForAttentionFourTimes(
            LocalDate end, LocalDate fourteen, LocalDate seven, LocalDate threeWorking, LocalDate oneWorking) {
        assertThat(GuardMoments.before(end, workingDays))
                .isEqualTo(new GuardMoments(fourteen, seven, threeWorking, oneWorking));
    }

    @Test
    void aTermThatEndsOnASundayCountsItsLastWorkingDays() {
        GuardMoments moments = GuardMoments.before(LocalDate.of(2026, 5, 31), workingDays);

        assertThat(moments.threeWorkingDaysBefore()).isEqualTo("2026-05-26");
        assertThat(moments.oneWorkingDayBefore()).isEqualTo("2026-05-28");
    }

    @Test
    void betweenEasterAndKingsDayThreeWorkingDaysAreMoreThanAWeek() {
        GuardMoments moments = GuardMoments.before(LocalDate.of(2038, 4, 28), workingDays);

        assertThat(moments.threeWorkingDaysBefore()).isEqualTo("2038-04-20").isBefore(moments.sevenDaysBefore());
    }

    @Test
    void theLastTwoWarningsComeOnWorkingDaysBeforeTheEnd() {
        LocalDate.of(2020, 1, 2).datesUntil(LocalDate.of(2033, 1, 1)).forEach(end -> {
            GuardMoments moments = GuardMoments.before(end, workingDays);

            assertThat(holidays.isWorkingDay(moments.threeWorkingDaysBefore())).isTrue();
            assertThat(holidays.isWorkingDay(moments.oneWorkingDayBefore())).isTrue();
            assertThat(moments.threeWorkingDaysBefore()).isBefore(moments.oneWorkingDayBefore());
            assertThat(moments.oneWorkingDayBefore()).isBefore(end);
            assertThat(moments.fourteenDaysBefore()).isBefore(moments.threeWorkingDaysBefore());
        });
    }
}
