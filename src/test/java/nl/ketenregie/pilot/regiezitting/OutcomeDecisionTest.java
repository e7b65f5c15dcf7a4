package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.3.5: what the result of a hearing comes to. */
class OutcomeDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # resultaat, beslissing, plan, al eerder weg, opnieuw, uitkomst
                    schikking, , , false, , schikking-pv
                    betalingsregeling, , , , , betalingsregeling
                    aanhouding, , nagekomen, , , plan-van-aanpak-aanhouding
                    aanhouding, , vervolgzitting, , , nieuwe-zitting
                    aanhouding, , , , , nieuwe-zitting
                    mondelinge-uitspraak, toegewezen, , , , beslissing-toegewezen
                    schriftelijke-uitspraak, toegewezen, , , , beslissing-toegewezen
                    mondelinge-uitspraak, afgewezen, , , , beslissing-afgewezen
                    schriftelijke-uitspraak, deels, , , , deels
                    mondelinge-uitspraak, voorlopige-voorziening, , , , voorlopige-voorziening
                    inwoner-afwezig, , , false, ja, nieuwe-zitting
                    inwoner-afwezig, , , false, nee, niet-verschenen
                    inwoner-afwezig, , , true, ja, niet-verschenen
                    inwoner-afwezig, , , true, , niet-verschenen
                    inwoner-afwezig, , , , ja, nieuwe-zitting
                    wraking, , , , , nieuwe-zitting
                    vervolgzitting, , , , , nieuwe-zitting
                    verwijzing-mediation, , , , , verwijzing-mediation
                    verwijzing-hulpverlening, , , , , verwijzing-hulpverlening
                    verwijzing-regulier, toegewezen, , , , verwijzing-regulier
                    """)
    void everyResultHasItsOutcome(
            String zittingsresultaat,
            String dictum,
            String planResultaat,
            Boolean alEerderNietVerschenen,
            String opnieuwPlannen,
            String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("zittingsresultaat", zittingsresultaat);
        known.put("dictum", dictum);
        known.put("planResultaat", planResultaat);
        known.put("alEerderNietVerschenen", alEerderNietVerschenen);
        known.put("opnieuwPlannen", opnieuwPlannen);
        assertThat(DecisionTables.<String>decide(
                        "decideOutcome",
                        "regiezitting/decide-outcome.dmn",
                        known,
                        "zittingsresultaat",
                        "dictum",
                        "planResultaat",
                        "alEerderNietVerschenen",
                        "opnieuwPlannen"))
                .isEqualTo(answer);
    }
}
