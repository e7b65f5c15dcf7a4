package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.3.3 step 5: how soon the hearing has to be. */
class HearingTermDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # dreiging, dagen, zitting
                    ontruiming, 7, drie-werkdagen
                    ontruiming, 0, drie-werkdagen
                    ontruiming, -1, drie-werkdagen
                    ontruiming, 8, spoed
                    ontruiming, , spoed
                    afsluiting, 3, drie-werkdagen
                    afsluiting, 4, spoed
                    afsluiting, , spoed
                    zorgverzekering, 1, spoed
                    zorgverzekering, , spoed
                    geen, , gewoon
                    geen, 3, gewoon
                    """)
    void theNearerTheDangerTheSoonerTheHearing(String dreiging, Integer dagenTotDreiging, String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("dreiging", dreiging);
        known.put("dagenTotDreiging", dagenTotDreiging);
        assertThat(DecisionTables.<String>decide(
                        "decideHearingTerm",
                        "regiezitting/decide-hearing-term.dmn",
                        known,
                        "dreiging",
                        "dagenTotDreiging"))
                .isEqualTo(answer);
    }
}
