package nl.ketenregie.pilot.uwvdirectelijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.3: whether legal aid is needed, in the order of the five tests. */
class NecessityDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # zelfredzaam, voorliggend, belang, grond, drie uur, advies
                    ja, ja, onder-500, nee, ja, eerste-lijn-zelfhulp
                    nee, ja, onder-500, nee, ja, voorliggende-voorziening
                    nee, nee, onder-500, nee, ja, eerste-lijn
                    nee, nee, vanaf-500, nee, ja, niet-juridische-hulp
                    nee, nee, vanaf-500, ja, ja, lat
                    nee, nee, vanaf-500, ja, nee, reguliere-toevoeging
                    ja, , , , , eerste-lijn-zelfhulp
                    nee, nee, vanaf-500, ja, ,
                    , , , , ,
                    """)
    void theFirstTestThatFailsDecides(
            String zelfredzaam,
            String voorliggendeVoorziening,
            String financieelBelang,
            String juridischeGrondslag,
            String binnenDrieUur,
            String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("zelfredzaam", zelfredzaam);
        known.put("voorliggendeVoorziening", voorliggendeVoorziening);
        known.put("financieelBelang", financieelBelang);
        known.put("juridischeGrondslag", juridischeGrondslag);
        known.put("binnenDrieUur", binnenDrieUur);
        assertThat(DecisionTables.<String>decide(
                        "decideNecessity",
                        "uwv-directe-lijn/decide-necessity.dmn",
                        known,
                        "zelfredzaam",
                        "voorliggendeVoorziening",
                        "financieelBelang",
                        "juridischeGrondslag",
                        "binnenDrieUur"))
                .isEqualTo(answer);
    }
}
