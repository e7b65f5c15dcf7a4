package nl.ketenregie.pilot.signaleringsoverleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.1.3 step 13: whether a theme is reported less often than before. */
class EffectDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "0, 0, onbekend",
        "0, 4, onbekend",
        "1, 0, bereikt",
        "9, 0, bereikt",
        "9, 8, deels",
        "9, 9, geen",
        "9, 10, geen",
        "9, , onbekend",
        ", 3, onbekend"
    })
    void fewerReportsThanBeforeIsAnEffect(Integer before, Integer after, String advice) {
        Map<String, Object> known = new HashMap<>();
        known.put("tellingVoor", before);
        known.put("tellingNa", after);
        assertThat(DecisionTables.<String>decide(
                        "decideEffect", "signaleringsoverleg/decide-effect.dmn", known, "tellingVoor", "tellingNa"))
                .isEqualTo(advice);
    }
}
