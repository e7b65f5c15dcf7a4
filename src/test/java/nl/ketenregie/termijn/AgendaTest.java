package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import nl.ketenregie.process.PlatformClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Informal terms, as expressions in models ask for them. */
class AgendaTest {

    private final PlatformClock clock = new PlatformClock();

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void threeWorkingDaysPassOverEasterAndTheWeekend() {
        itIs("2021-04-01T10:00:00+02:00");
        assertThat(agenda("3 werkdagen").uiterlijk("proef.stap")).isEqualTo("2021-04-08T23:59:00+02:00");
    }

    @Test
    void oneWorkingDayAfterFridayIsMonday() {
        itIs("2021-09-10T10:00:00+02:00");
        assertThat(agenda("1 werkdag").uiterlijk("proef.stap")).isEqualTo("2021-09-13T23:59:00+02:00");
    }

    @Test
    void aPossibleBreachIsReportedWithin72HoursAlsoOverAWeekend() {
        itIs("2026-04-03T16:30:00+02:00");
        assertThat(agenda("1 werkdag").meldingDatalek()).isEqualTo("2026-04-06T16:30:00+02:00");
    }

    @Test
    void aPeriodCountsCalendarDaysAndKeepsItsLocalHourWhenTheClockGoesBack() {
        itIs("2021-10-04T10:00:00+02:00");
        assertThat(agenda("P4W").uiterlijk("proef.stap")).isEqualTo("2021-11-01T23:59:00+01:00");
    }

    @Test
    void aPromiseRunsUntilTheEndOfItsDay() {
        assertThat(agenda("1 werkdag").eindVan("2021-09-15")).isEqualTo("2021-09-15T23:59:00+02:00");
    }

    @Test
    void onAverageFiveWorkingDaysAreAWeek() {
        assertThat(agenda("5 werkdagen").averageLength("proef.stap")).contains(Duration.ofDays(7));
        assertThat(agenda("1 werkdag").averageLength("proef.stap")).contains(Duration.ofMinutes(2016));
        assertThat(agenda("0 werkdagen").averageLength("proef.stap")).contains(Duration.ofDays(1));
        assertThat(agenda("P6W").averageLength("proef.stap")).contains(Duration.ofDays(42));
        assertThat(agenda("P3M").averageLength("proef.stap")).contains(Duration.ofDays(91));
        assertThat(agenda("P6W").averageLength("proef.vergeten")).isEmpty();
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda("1 werkdag").uiterlijk("proef.vergeten"))
                .withMessage("De instelling ketenregie.agenda heeft geen termijn 'proef.vergeten'");
    }

    @Test
    void aLengthThatNobodyUnderstandsStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda("een paar dagen"))
                .withMessage(
                        "De instelling ketenregie.agenda.proef.stap moet '3 werkdagen' of een periode als 'P6W' zijn");
    }

    private Agenda agenda(String length) {
        return new Agenda(
                new TermSettings(Map.of("proef.stap", length), Set.of()),
                new WorkingDays(new HolidayCalendar(Set.<LocalDate>of())),
                clock);
    }

    private void itIs(String moment) {
        clock.setTo(OffsetDateTime.parse(moment).toInstant());
    }
}
