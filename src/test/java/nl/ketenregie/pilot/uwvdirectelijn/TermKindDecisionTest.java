package nl.ketenregie.pilot.uwvdirectelijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 6:7 and 6:8: which term to object runs, if any. */
class TermKindDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # fase, soort besluit, regeling, arbeidsgeschiktheid, termijn
                    voorgenomen, terugvordering, ZW, true, geen
                    geen-besluit, terugvordering, WW, false, geen
                    besluit, voornemen, ZW, true, geen
                    besluit, geen-besluit, WW, false, geen
                    besluit, beeindiging, ZW, true, bezwaar-zw
                    bezwaar, beeindiging, ZW, true, bezwaar-zw
                    besluit, beeindiging, ZW, false, bezwaar
                    besluit, beeindiging, WIA, true, bezwaar
                    invordering, terugvordering, WW, false, bezwaar
                    besluit, beeindiging, ZW, , bezwaar
                    , , , , bezwaar
                    """)
    void onlyADecisionThatWasMadeKnownStartsATerm(
            String fase, String soortBesluit, String regeling, Boolean arbeidsgeschiktheid, String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("fase", fase);
        known.put("soortBesluit", soortBesluit);
        known.put("regeling", regeling);
        known.put("arbeidsgeschiktheid", arbeidsgeschiktheid);
        assertThat(DecisionTables.<String>decide(
                        "decideTermKind",
                        "uwv-directe-lijn/decide-term-kind.dmn",
                        known,
                        "fase",
                        "soortBesluit",
                        "regeling",
                        "arbeidsgeschiktheid"))
                .isEqualTo(answer);
    }
}
