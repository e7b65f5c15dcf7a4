package nl.ketenregie.pilot.uwvdirectelijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.8: when UWV may be asked along the line; the first rule that fits wins. */
class LineSuitabilityDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # instantie, fraude, advocaat, aanleiding, advies
                    SVB, true, true, medische-inhoud, andere-instantie
                    gemeente, false, false, besluit-onduidelijk, andere-instantie
                    UWV, true, true, medische-inhoud, fraudeonderzoek
                    UWV, false, true, medische-inhoud, advocaat
                    UWV, false, false, medische-inhoud, medisch
                    UWV, false, false, besluit-onduidelijk, geschikt
                    UWV, false, false, informatie-ontbreekt, geschikt
                    UWV, false, false, besluit-blijft-uit, geschikt
                    UWV, false, false, feitelijke-fout, geschikt
                    UWV, false, false, samenloop, geschikt
                    UWV, false, false, anders, geen-aanleiding
                    UWV, , , feitelijke-fout, geschikt
                    UWV, , , , geen-aanleiding
                    """)
    void theFirstReasonAgainstTheLineWins(
            String instantie, Boolean fraudeonderzoek, Boolean advocaatBetrokken, String aanleiding, String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("instantie", instantie);
        known.put("fraudeonderzoek", fraudeonderzoek);
        known.put("advocaatBetrokken", advocaatBetrokken);
        known.put("aanleiding", aanleiding);
        assertThat(DecisionTables.<String>decide(
                        "decideLineSuitability",
                        "uwv-directe-lijn/decide-line-suitability.dmn",
                        known,
                        "instantie",
                        "fraudeonderzoek",
                        "advocaatBetrokken",
                        "aanleiding"))
                .isEqualTo(answer);
    }
}
