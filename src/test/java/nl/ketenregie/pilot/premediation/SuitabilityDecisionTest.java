package nl.ketenregie.pilot.premediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.6: whether pre-mediation fits; the gravest reason against it wins, and without a reason a call decides. */
class SuitabilityDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # gevaar, wil, fraude, derden, instantie, kern, geen ruimte, advies
                    true, nee, true, doet-niet-mee, UWV, regeluitleg, true, nee-onveilig
                    false, nee, true, doet-niet-mee, UWV, regeluitleg, true, nee-inwoner
                    false, ja, true, doet-niet-mee, UWV, regeluitleg, true, nee-fraude
                    false, ja, false, doet-niet-mee, UWV, regeluitleg, true, nee-derden
                    false, ja, false, geen, UWV, regeluitleg, true, nee-instantie
                    false, ja, false, geen, overig, bejegening, false, nee-instantie
                    false, ja, false, geen, gemeente, regeluitleg, true, nee-regel
                    false, ja, false, geen, gemeente, geld, true, nee-geld
                    false, ja, false, geen, gemeente, geld, false, onzeker
                    false, ja, false, doet-mee, gemeente, bejegening, false, ja
                    false, weet-niet, false, geen, gemeente, bejegening, false, ja
                    false, ja, false, geen, gemeente, onbegrip, false, ja
                    false, ja, false, geen, gemeente, feiten, false, ja
                    false, ja, false, geen, gemeente, uitvoering, false, ja
                    false, ja, false, geen, gemeente, herhaling, false, ja
                    false, ja, false, geen, gemeente, duurrelatie, true, ja
                    false, ja, false, geen, gemeente, anders, false, onzeker
                    , , , , gemeente, , , onzeker
                    """)
    void theGravestReasonAgainstItWins(
            Boolean acuutGevaar,
            String inwonerWil,
            Boolean fraudeonderzoek,
            String derden,
            String instantie,
            String kern,
            Boolean geenRuimte,
            String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("acuutGevaar", acuutGevaar);
        known.put("inwonerWil", inwonerWil);
        known.put("fraudeonderzoek", fraudeonderzoek);
        known.put("derden", derden);
        known.put("instantie", instantie);
        known.put("kern", kern);
        known.put("geenRuimte", geenRuimte);
        assertThat(DecisionTables.<String>decide(
                        "decidePreMediationSuitability",
                        "pre-mediation/decide-pre-mediation-suitability.dmn",
                        known,
                        "acuutGevaar",
                        "inwonerWil",
                        "fraudeonderzoek",
                        "derden",
                        "instantie",
                        "kern",
                        "geenRuimte"))
                .isEqualTo(answer);
    }
}
