package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {

    private final HolidayCalendar holidays = new HolidayCalendar(Set.of());

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "2000-04-23", "2008-03-23", "2011-04-24", "2020-04-12", "2021-04-04", "2022-04-17",
        "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
        "2030-04-21", "2031-04-13", "2032-03-28", "2038-04-25", "2049-04-18", "2076-04-19"
    })
    void easterFallsWhereTheChurchesSay(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, nieuwjaarsdag",
        "2026-04-03, Goede Vrijdag",
        "2026-04-06, tweede paasdag",
        "2026-04-27, Koningsdag",
        "2026-05-05, Bevrijdingsdag",
        "2026-05-14, Hemelvaartsdag",
        "2026-05-25, tweede pinksterdag",
        "2026-12-25, eerste kerstdag",
        "2026-12-26, tweede kerstdag",
        "2020-04-10, Goede Vrijdag",
        "2021-05-24, tweede pinksterdag",
        "2024-02-29,",
        "2024-04-01, tweede paasdag",
        "2024-05-09, Hemelvaartsdag",
        "2028-04-17, tweede paasdag",
        "2029-05-10, Hemelvaartsdag",
        "2032-05-17, tweede pinksterdag"
    })
    void theHolidaysOfTheLawAreKnownByName(LocalDate day, String name) {
        assertThat(holidays.nameOf(day).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-30, Koninginnedag",
        "2006-04-29, Koninginnedag",
        "2013-04-30, Koninginnedag",
        "2014-04-26, Koningsdag",
        "2020-04-27, Koningsdag",
        "2025-04-26, Koningsdag",
        "2031-04-26, Koningsdag",
        "2032-04-27, Koningsdag"
    })
    void theRoyalBirthdayIsNeverOnASunday(LocalDate day, String name) {
        assertThat(holidays.nameOf(day)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-04-30", "2012-04-27", "2014-04-27", "2014-04-30", "2025-04-27", "2031-04-27"})
    void theDayThatTheRoyalBirthdayMovedFromIsNoHoliday(LocalDate day) {
        assertThat(holidays.nameOf(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-05", "2026-05-24", "2026-12-24", "2026-12-31", "2026-05-15", "2026-05-04"})
    void daysThatOnlyFeelLikeHolidaysAreNone(LocalDate day) {
        assertThat(holidays.nameOf(day)).isEmpty();
    }

    @Test
    void everyYearHasNineHolidaysUnlessTwoFallTogether() {
        for (int year = 2020; year <= 2032; year++) {
            Set<LocalDate> found = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> holidays.nameOf(day).isPresent())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).as("holidays of %d", year).hasSize(9);
        }
        assertThat(holidays.nameOf(LocalDate.of(2016, 5, 5)))
                .as("Ascension Day too")
                .contains("Bevrijdingsdag");
    }

    @Test
    void aDayDecreedByTheCrownIsAHolidayOnlyInThatYear() {
        HolidayCalendar withDecree = new HolidayCalendar(Set.of(LocalDate.of(2026, 5, 15)));

        assertThat(withDecree.nameOf(LocalDate.of(2026, 5, 15))).contains("aangewezen bij besluit");
        assertThat(withDecree.isWorkingDay(LocalDate.of(2026, 5, 15))).isFalse();
        assertThat(withDecree.isWorkingDay(LocalDate.of(2028, 5, 15))).isTrue();
    }

    @Test
    void aHolidayKeepsItsOwnNameWhenADecreeNamesItToo() {
        LocalDate ascension = LocalDate.of(2026, 5, 14);
        assertThat(new HolidayCalendar(Set.of(ascension)).nameOf(ascension)).contains("Hemelvaartsdag");
    }

    @Test
    void theCalendarDoesNotChangeWhenTheCallersSetDoes() {
        Set<LocalDate> decreed = new HashSet<>();
        HolidayCalendar calendar = new HolidayCalendar(decreed);
        decreed.add(LocalDate.of(2026, 5, 15));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 15))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true",
        "2026-03-06, true",
        "2026-03-07, false",
        "2026-03-08, false",
        "2026-04-03, false",
        "2026-04-07, true",
        "2024-02-29, true",
        "2026-12-31, true",
        "2027-01-01, false"
    })
    void workingDaysAreNoWeekendsAndNoHolidays(LocalDate day, boolean working) {
        assertThat(holidays.isWorkingDay(day)).isEqualTo(working);
    }
}
