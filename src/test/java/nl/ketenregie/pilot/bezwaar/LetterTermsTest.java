package nl.ketenregie.pilot.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.HolidayCalendar;
import nl.ketenregie.termijn.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time that a municipality gives in a letter. */
class LetterTermsTest {

    private final PlatformClock clock = new PlatformClock();
    private final LetterTerms twoToFour =
            new LetterTerms(new BezwaarSettings(2, 4, 14), new WorkingDays(new HolidayCalendar(Set.of())), clock);

    @BeforeEach
    void itIsTheFirstOfMay() {
        clock.setTo(Instant.parse("2026-05-01T08:00:00Z"));
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # letter, weeks, last day
                    2026-04-20, 2, 2026-05-04
                    2026-04-21, 2, 2026-05-06
                    2026-04-25, 2, 2026-05-11
                    2026-04-30, 2, 2026-05-15
                    """)
    void itNeverEndsOnADayOnWhichNobodyWorks(LocalDate letter, int weeks, LocalDate lastDay) {
        assertThat(twoToFour.lastDay(sent(letter), "herstelWeken", "Hoeveel weken?", weeks))
                .isEqualTo(lastDay);
    }

    @Test
    void whatTheMunicipalityAgreedOnHoldsForEverybody() {
        for (int weeks : new int[] {1, 5}) {
            assertThatThrownBy(() ->
                            twoToFour.lastDay(sent(LocalDate.of(2026, 4, 20)), "herstelWeken", "Hoeveel weken?", weeks))
                    .hasMessageContainingAll("Hoeveel weken?", "van 2 tot en met 4");
        }
    }

    @Test
    void aDayIsOverWhenTheNextBegins() {
        assertThat(LetterTerms.endOf(LocalDate.of(2026, 4, 30))).isEqualTo("2026-05-01T00:00:00");
    }

    private static FilledInDay sent(LocalDate day) {
        return new FilledInDay("herstelbriefOp", "Brief verzonden op", day);
    }
}
