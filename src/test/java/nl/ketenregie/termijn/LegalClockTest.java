package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalClockTest {

    private final HolidayCalendar holidays = new HolidayCalendar(Set.of());
    private final LegalClock clock = new LegalClock(holidays);

    @Test
    void aTermStartsTheDayAfterTheDecisionWasSentAndIncludesItsLastDay() {
        TermCalculation objection = calculate("bezwaar", LocalDate.of(2026, 3, 2));

        assertThat(objection.start()).isEqualTo("2026-03-03");
        assertThat(objection.unshiftedEnd()).isEqualTo("2026-04-13");
        assertThat(objection.end()).isEqualTo("2026-04-13");
        assertThat(objection.isShifted()).isFalse();
    }

    @Test
    void aDecisionOnFitnessForWorkLeavesTwoWeeks() {
        assertThat(calculate("bezwaar-zw", LocalDate.of(2026, 3, 2)).end()).isEqualTo("2026-03-16");
    }

    /** The 18 cases with a decision in the first two months of the UWV directe lijn. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UWV-01, 2021-08-24, bezwaar, 2021-10-05",
        "UWV-02, 2021-08-02, bezwaar, 2021-09-13",
        "UWV-03, 2021-08-30, bezwaar-zw, 2021-09-13",
        "UWV-05, 2021-08-16, bezwaar, 2021-09-27",
        "UWV-07, 2021-08-31, bezwaar, 2021-10-12",
        "UWV-08, 2021-09-01, bezwaar, 2021-10-13",
        "UWV-09, 2021-09-02, bezwaar, 2021-10-14",
        "UWV-10, 2021-08-09, bezwaar, 2021-09-20",
        "UWV-12, 2021-09-06, bezwaar, 2021-10-18",
        "UWV-13, 2021-09-10, bezwaar, 2021-10-22",
        "UWV-14, 2021-09-13, bezwaar, 2021-10-25",
        "UWV-16, 2021-09-14, bezwaar, 2021-10-26",
        "UWV-17, 2021-09-15, bezwaar, 2021-10-27",
        "UWV-19, 2021-09-01, bezwaar, 2021-10-13",
        "UWV-24, 2021-09-27, bezwaar, 2021-11-08",
        "UWV-25, 2021-09-29, bezwaar, 2021-11-10",
        "UWV-26, 2021-09-23, bezwaar, 2021-11-04",
        "UWV-28, 2021-10-13, bezwaar, 2021-11-24"
    })
    void theCasesOfThePilotEndOnTheirExpectedDay(String caseId, LocalDate sentOn, String kind, LocalDate end) {
        assertThat(calculate(kind, sentOn).end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-02-28, 2026-04-11, 2026-04-13, a Saturday moves to Monday",
        "2026-03-01, 2026-04-12, 2026-04-13, a Sunday moves to Monday",
        "2026-02-20, 2026-04-03, 2026-04-07, Good Friday moves to Tuesday after Easter",
        "2026-02-22, 2026-04-05, 2026-04-07, Easter Sunday moves to Tuesday",
        "2025-03-15, 2025-04-26, 2025-04-28, King's Day on Saturday moves to Monday",
        "2026-03-16, 2026-04-27, 2026-04-28, King's Day moves to Tuesday",
        "2026-03-24, 2026-05-05, 2026-05-06, 5 May moves a day every year",
        "2025-03-24, 2025-05-05, 2025-05-06, 5 May is a holiday also outside lustrum years",
        "2026-04-02, 2026-05-14, 2026-05-15, Ascension Day moves to Friday",
        "2026-04-12, 2026-05-24, 2026-05-26, Whit Sunday moves to Tuesday",
        "2026-11-13, 2026-12-25, 2026-12-28, Christmas and the weekend after it move to Monday",
        "2027-11-13, 2027-12-25, 2027-12-27, Christmas in a weekend moves to Monday",
        "2025-11-20, 2026-01-01, 2026-01-02, New Year's Day moves to 2 January",
        "2022-11-19, 2022-12-31, 2023-01-02, a weekend over the year end moves into the new year",
        "2026-12-01, 2027-01-12, 2027-01-12, a term over the year end",
        "2028-01-18, 2028-02-29, 2028-02-29, a leap day can be the last day",
        "2028-02-29, 2028-04-11, 2028-04-11, a decision can be sent on a leap day",
        "2027-02-24, 2027-04-07, 2027-04-07, a February without leap day"
    })
    void aTermNeverEndsOnAWeekendDayOrHoliday(LocalDate sentOn, LocalDate unshifted, LocalDate end, String story) {
        TermCalculation objection = calculate("bezwaar", sentOn);

        assertThat(objection.unshiftedEnd()).isEqualTo(unshifted);
        assertThat(objection.end()).as(story).isEqualTo(end);
    }

    @Test
    void aTermThatEndsOnEasterMondayEndsOnTuesday() {
        TermCalculation objection = calculate("bezwaar", LocalDate.of(2026, 2, 23));

        assertThat(objection.unshiftedEnd()).isEqualTo("2026-04-06");
        assertThat(objection.end()).isEqualTo("2026-04-07");
        assertThat(objection.isShifted()).isTrue();
    }

    @Test
    void aTermThatEndsOnADecreedDayEndsAfterTheWeekend() {
        var withDecree = new LegalClock(new HolidayCalendar(Set.of(LocalDate.of(2026, 5, 15))));

        assertThat(withDecree
                        .calculate(TermCourse.unchanged(term("bezwaar"), LocalDate.of(2026, 4, 2)))
                        .end())
                .isEqualTo("2026-05-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bezwaar", "bezwaar-zw"})
    void fromEveryDayATermEndsOnTheFirstDayThatCounts(String kind) {
        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2033, 1, 1)).forEach(sentOn -> {
            TermCalculation term = calculate(kind, sentOn);

            assertThat(holidays.isWorkingDay(term.end()))
                    .as("sent on %s", sentOn)
                    .isTrue();
            assertThat(term.end()).isAfterOrEqualTo(term.unshiftedEnd());
            assertThat(term.unshiftedEnd().datesUntil(term.end())).noneMatch(holidays::isWorkingDay);
            assertThat(term.start().plus(term(kind).length().period()))
                    .isEqualTo(term.unshiftedEnd().plusDays(1));
            assertThat(term.explanation()).hasSize(term.isShifted() ? 4 : 3);
        });
    }

    @ParameterizedTest
    @CsvSource({"0202-03-02", "1993-12-31", "2200-01-01", "20226-03-02"})
    void aMistypedYearIsRefusedInDutch(String sentOn) {
        LocalDate mistyped = LocalDate.parse(sentOn.length() > 10 ? "+" + sentOn : sentOn);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.calculate(TermCourse.unchanged(term("bezwaar"), mistyped)))
                .withMessage("De dag waarop het besluit is verzonden klopt niet."
                        + " Kies een dag tussen 1 januari 1994 en 31 december 2199.");
    }

    @Test
    void theFirstAndLastYearAreAccepted() {
        assertThat(calculate("bezwaar", LocalDate.of(1994, 1, 1)).end()).isEqualTo("1994-02-14");
        assertThat(calculate("bezwaar-zw", LocalDate.of(2199, 12, 31)).end()).isEqualTo("2200-01-14");
    }

    private TermCalculation calculate(String code, LocalDate basis) {
        return clock.calculate(TermCourse.unchanged(term(code), basis));
    }

    private static StatutoryTerm term(String code) {
        return StatutoryTerms.ofTheLaw().get(code, LocalDate.of(2026, 3, 2));
    }
}
