package nl.ketenregie.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);

    @Test
    void whatACaseSaysGoesBeforeWhatIsUsual() {
        assertThat(Answering.merge(Map.of("bereikt", "ja", "toelichting", "Gebeld."), Map.of("bereikt", "nee"), TODAY))
                .isEqualTo(Map.of("bereikt", "nee", "toelichting", "Gebeld."));
    }

    @Test
    void anAnswerCanBeLeftOut() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("toelichting", null);

        assertThat(Answering.merge(Map.of("toelichting", "Gebeld."), nothing, TODAY))
                .isEmpty();
    }

    @Test
    void daysAreCountedFromTheDayOnWhichTheFormIsFilledIn() {
        assertThat(Answering.merge(
                        Map.of(
                                "op",
                                "{vandaag}",
                                "rijen",
                                List.of(Map.of("datum", "{vandaag+3}", "sinds", "{vandaag-27}"))),
                        Map.of(),
                        TODAY))
                .isEqualTo(Map.of(
                        "op", "2026-02-27", "rijen", List.of(Map.of("datum", "2026-03-02", "sinds", "2026-01-31"))));
    }
}
