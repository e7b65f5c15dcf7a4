package nl.ketenregie.pilot.signaleringsoverleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.1.3 step 7: who must be there before the table may decide. */
class QuorumDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "true, 1, 1, ja",
        "true, 2, 3, ja",
        "false, 1, 1, nee",
        "true, 0, 1, nee",
        "true, 1, 0, nee",
        "false, 0, 0, nee",
        ", , , nee"
    })
    void aLeaderTheMunicipalityAndALegalPartnerAreEnough(
            Boolean leader, Integer municipal, Integer legal, String enough) {
        Map<String, Object> known = new HashMap<>();
        known.put("leidingAanwezig", leader);
        known.put("aantalGemeente", municipal);
        known.put("aantalJuridisch", legal);
        assertThat(DecisionTables.<String>decide(
                        "decideQuorum",
                        "signaleringsoverleg/decide-quorum.dmn",
                        known,
                        "leidingAanwezig",
                        "aantalGemeente",
                        "aantalJuridisch"))
                .isEqualTo(enough);
    }
}
