package nl.ketenregie.pilot.uwvdirectelijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.4.4: what a case led to; the first rule that fits wins. */
class OutcomeDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # reactie, antwoord, toezegging nagekomen, uitkomst
                    advocaat, fraudevermoeden, , NAAR_ADVOCAAT
                    bezwaar, niet-mogelijk, , BEZWAAR_ONDERSTEUND
                    betalingsregeling, maatwerkplaats, , BETALINGSREGELING_INVORDERING
                    begrepen, maatwerkplaats, , MAATWERKPLAATS
                    geen, maatwerkplaats, , GEEN_OPLOSSING
                    geen, fraudevermoeden, , AFGEBROKEN
                    opgelost, fout-erkend, nee, GEEN_OPLOSSING
                    geen, uitleg, , GEEN_OPLOSSING
                    opgelost, fout-erkend, ja, INFORMELE_OPLOSSING_CORRECTIE
                    opgelost, bereid-te-herzien, ja, INFORMELE_OPLOSSING_CORRECTIE
                    opgelost, besluit-komt-op, ja, INFORMELE_OPLOSSING_TIJDPAD
                    begrepen, uitleg, , BETERE_UITLEG
                    begrepen, achtergrondinformatie, , BETERE_UITLEG
                    ingebrekestelling, , , GEEN_OPLOSSING
                    begrepen, niet-mogelijk, , GEEN_OPLOSSING
                    , maatwerkplaats, , MAATWERKPLAATS
                    , , , GEEN_OPLOSSING
                    """)
    void everyEndHasOneOutcome(String reactie, String antwoordSoort, String toezeggingNagekomen, String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("reactie", reactie);
        known.put("antwoordSoort", antwoordSoort);
        known.put("toezeggingNagekomen", toezeggingNagekomen);
        assertThat(DecisionTables.<String>decide(
                        "decideOutcome",
                        "uwv-directe-lijn/decide-outcome.dmn",
                        known,
                        "reactie",
                        "antwoordSoort",
                        "toezeggingNagekomen"))
                .isEqualTo(answer);
    }
}
