package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLengthTest {

    @ParameterizedTest
    @CsvSource({
        "P3D, true",
        "P90D, true",
        "P91D, false",
        "P12W, true",
        "P13W, false",
        "P1M, true",
        "P3M, true",
        "P4M, false",
        "P6M, false",
        "P1Y, false"
    })
    void onlyTermsUpToNinetyDaysTwelveWeeksOrThreeMonthsShift(String length, boolean extendable) {
        assertThat(TermLength.isExtendable(Period.parse(length))).isEqualTo(extendable);
    }

    @Test
    void aTermInHoursDoesNotShift() {
        assertThat(TermLength.isExtendable(Duration.ofHours(72))).isFalse();
    }
}
