package nl.ketenregie.pilot.premediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.2.2 step 5: three attempts over five working days, or what an installation makes of it. */
class PreMediationSettingsTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({"3, 5, 3 2", "2, 5, 5", "4, 5, 2 1 2", "3, 1, 1 0", "6, 5, 1 1 1 1 1"})
    void theAttemptsAreSpreadOverTheDays(int attempts, int within, String gaps) {
        PreMediationSettings settings = new PreMediationSettings(attempts, within, 10, 4);
        assertThat(IntStream.range(1, attempts).mapToObj(attempt -> String.valueOf(settings.daysAfter(attempt))))
                .containsExactly(gaps.split(" "));
    }
}
