package nl.ketenregie.pilot.uwvdirectelijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.5: how urgent a case is; the first rule that fits wins. */
class UrgencyDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # gevaar, ontruiming, werkdagen over, geen inkomen, dagen over, urgentie
                    true, false, 30, false, 42, ACUUT
                    true, true, 1, true, 1, ACUUT
                    false, true, 30, false, 42, ACUUT
                    false, false, 3, false, 5, SPOED
                    false, false, 0, false, 0, SPOED
                    false, false, -4, false, -6, SPOED
                    false, false, 4, true, 42, SPOED
                    false, false, 10, false, 14, HOOG
                    false, false, 4, false, 6, HOOG
                    false, false, 11, false, 15, NORMAAL
                    false, false, , true, , SPOED
                    false, false, , false, , NORMAAL
                    , , , , , NORMAAL
                    """)
    void theGravestReasonWins(
            Boolean acuutGevaar,
            Boolean ontruimingDreigt,
            Integer werkdagenOver,
            Boolean geenInkomen,
            Integer dagenOver,
            String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("acuutGevaar", acuutGevaar);
        known.put("ontruimingDreigt", ontruimingDreigt);
        known.put("werkdagenOver", werkdagenOver);
        known.put("geenInkomen", geenInkomen);
        known.put("dagenOver", dagenOver);
        assertThat(DecisionTables.<String>decide(
                        "decideUrgency",
                        "uwv-directe-lijn/decide-urgency.dmn",
                        known,
                        "acuutGevaar",
                        "ontruimingDreigt",
                        "werkdagenOver",
                        "geenInkomen",
                        "dagenOver"))
                .isEqualTo(answer);
    }
}
