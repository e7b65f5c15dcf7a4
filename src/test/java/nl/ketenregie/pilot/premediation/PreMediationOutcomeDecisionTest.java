package nl.ketenregie.pilot.premediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.pilot.premediation.PreMediationUitkomst.Groep;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.2.6: what a case led to; the first rule that fits wins. */
class PreMediationOutcomeDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # stand, resultaat, nagekomen, intrekking, uitkomst
                    ongeschikt, maatwerk, ja, ja, ONGESCHIKT
                    geen-contact, , , , GEEN_CONTACT
                    inwoner-stopt, besluit, ja, , INWONER_WIL_NIET
                    gemeente-weigert, , , , GEMEENTE_WIL_NIET
                    geen-belang, , , , GEEN_BELANG_MEER
                    uitleg, , , , UITLEG_VOLDOENDE
                    praktisch, , , , PRAKTISCHE_HULP
                    mediation, maatwerk, nee, , NAAR_MEDIATION
                    bezwaar, besluit, nee, , NAAR_BEZWAAR
                    klacht, , , , NAAR_KLACHT
                    andere-hulp, , , , NAAR_ANDERE_HULP
                    geen-overeenstemming, maatwerk, ja, ja, GEEN_OVEREENSTEMMING
                    afspraken, besluit, nee, ja, GEEN_OVEREENSTEMMING
                    afspraken, besluit, deels, ja, GEDEELTELIJK
                    afspraken, besluit, ja, ja, INTREKKING_NA_NAKOMING
                    afspraken, gedeeltelijk, ja, ja, INTREKKING_NA_NAKOMING
                    afspraken, gedeeltelijk, ja, nee, GEDEELTELIJK
                    afspraken, besluit, ja, nee, BESLUIT_HERSTELD
                    afspraken, maatwerk, ja, , MAATWERK_AFSPRAAK
                    afspraken, bejegening, ja, , BEJEGENING_HERSTELD
                    afspraken, praktisch, ja, , PRAKTISCHE_HULP
                    afspraken, , ja, , GEEN_OVEREENSTEMMING
                    , , , , GEEN_OVEREENSTEMMING
                    """)
    void everyEndHasOneOutcome(String stand, String resultaat, String nagekomen, String intrekking, String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("stand", stand);
        known.put("resultaat", resultaat);
        known.put("nagekomen", nagekomen);
        known.put("intrekking", intrekking);
        assertThat(DecisionTables.<String>decide(
                        "decidePreMediationOutcome",
                        "pre-mediation/decide-pre-mediation-outcome.dmn",
                        known,
                        "stand",
                        "resultaat",
                        "nagekomen",
                        "intrekking"))
                .isEqualTo(answer);
        assertThat(PreMediationUitkomst.valueOf(answer)).isNotNull();
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "UITLEG_VOLDOENDE, A",
        "GEEN_BELANG_MEER, A",
        "BESLUIT_HERSTELD, B",
        "MAATWERK_AFSPRAAK, B",
        "INTREKKING_NA_NAKOMING, B",
        "BEJEGENING_HERSTELD, C",
        "PRAKTISCHE_HULP, C",
        "NAAR_MEDIATION, D",
        "NAAR_BEZWAAR, D",
        "NAAR_KLACHT, D",
        "NAAR_ANDERE_HULP, D",
        "GEDEELTELIJK, E",
        "GEEN_OVEREENSTEMMING, E",
        "INWONER_WIL_NIET, E",
        "GEMEENTE_WIL_NIET, E",
        "GEEN_CONTACT, E",
        "ONGESCHIKT, E"
    })
    void reportsCountEveryOutcomeInOneGroup(PreMediationUitkomst outcome, Groep group) {
        assertThat(outcome.groep()).isEqualTo(group);
    }

    @Test
    void theListIsThatOfTheLawyersInItsOrder() {
        assertThat(PreMediationUitkomst.values()).hasSize(17).startsWith(PreMediationUitkomst.UITLEG_VOLDOENDE);
        assertThat(PreMediationUitkomst.values()[7]).isEqualTo(PreMediationUitkomst.NAAR_MEDIATION);
        assertThat(Groep.values()).extracting(Groep::naam).doesNotHaveDuplicates();
    }
}
