package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ByteArrayResource;

/** New amounts of the penalty payment are a setting, not a release. */
class PenaltySettingsTest {

    @Test
    void amountsInTheSettingsAreUsedFromTheirDayOn() throws Exception {
        PenaltySettings settings = read(
                """
                ketenregie.dwangsom.rates:
                  - received-from: 2026-01-01
                    tiers:
                      - {days: 14, per-day: 26}
                      - {days: 14, per-day: 39}
                      - {days: 14, per-day: 52.50}
                """);
        PenaltyRates rates = PenaltyRates.ofTheLaw(settings.rates());

        assertThat(rates.find(LocalDate.of(2025, 12, 31)).orElseThrow().maximum())
                .isEqualByComparingTo("1442");
        PenaltyRate later = rates.find(LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(later.maximum()).isEqualByComparingTo("1645");
        assertThat(later.isCertainFor(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(rates.find(LocalDate.of(2009, 9, 30))).isEmpty();
    }

    private static PenaltySettings read(String yaml) throws Exception {
        return new Binder(ConfigurationPropertySources.from(new YamlPropertySourceLoader()
                        .load("test", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))))
                .bind("ketenregie.dwangsom", PenaltySettings.class)
                .get();
    }
}
