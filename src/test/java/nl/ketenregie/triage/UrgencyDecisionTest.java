package nl.ketenregie.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.Decisions.Outcome;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.5 for any help request: how urgent it is and what has to be done first, at every limit. */
class UrgencyDecisionTest {

    @ParameterizedTest(name = "{0}={1}: {2}, {3}")
    @CsvSource(
            textBlock =
                    """
                    acuutGevaar,          true,  ACUUT,   veiligheid
                    verhoorVandaag,       true,  ACUUT,   straf
                    deurwaarder,          true,  ACUUT,   wonen
                    geenInkomen,          true,  SPOED,   inkomen
                    medewerkerVindtSpoed, true,  SPOED,   medewerker
                    acuutGevaar,          false, NORMAAL, geen
                    dagenTotOntruiming,   0,     ACUUT,   wonen
                    dagenTotOntruiming,   7,     ACUUT,   wonen
                    dagenTotOntruiming,   8,     NORMAAL, geen
                    dagenTotAfsluiting,   0,     ACUUT,   wonen
                    dagenTotAfsluiting,   3,     ACUUT,   wonen
                    dagenTotAfsluiting,   4,     NORMAAL, geen
                    werkdagenTotTermijn,  -1,    SPOED,   termijn
                    werkdagenTotTermijn,  3,     SPOED,   termijn
                    werkdagenTotTermijn,  4,     NORMAAL, geen
                    dagenTotTermijn,      14,    HOOG,    termijn
                    dagenTotTermijn,      15,    NORMAAL, geen
                    dagenTotZitting,      14,    HOOG,    zitting
                    dagenTotZitting,      15,    NORMAAL, geen
                    """)
    void eachReasonHasItsLimit(String reason, String value, Urgency urgency, String route) {
        Outcome advice =
                advice(Map.of(reason, value.matches("-?\\d+") ? Integer.valueOf(value) : Boolean.valueOf(value)));
        assertThat(advice.text("urgentie")).isEqualTo(urgency.name());
        assertThat(advice.text("spoedroute")).isEqualTo(route);
    }

    @Test
    void theGravestReasonWins() {
        Map<String, Object> everything = new HashMap<>(Map.of(
                "dagenTotZitting", 1,
                "dagenTotTermijn", 1,
                "werkdagenTotTermijn", 1,
                "geenInkomen", true,
                "dagenTotAfsluiting", 1,
                "verhoorVandaag", true,
                "acuutGevaar", true));
        assertThat(advice(everything).text("spoedroute")).isEqualTo("veiligheid");
        everything.remove("acuutGevaar");
        assertThat(advice(everything).text("spoedroute")).isEqualTo("straf");
        everything.remove("verhoorVandaag");
        assertThat(advice(everything).text("spoedroute")).isEqualTo("wonen");
        everything.remove("dagenTotAfsluiting");
        assertThat(advice(everything).text("spoedroute")).isEqualTo("termijn");
        everything.remove("werkdagenTotTermijn");
        assertThat(advice(everything).text("spoedroute")).isEqualTo("inkomen");
        everything.remove("geenInkomen");
        assertThat(advice(everything).text("urgentie")).isEqualTo("HOOG");
    }

    @Test
    void withoutAReasonItIsOrdinary() {
        assertThat(advice(Map.of()).text("urgentie")).isEqualTo("NORMAAL");
    }

    @Test
    void theCodesAreInOrderOfDanger() {
        assertThat(Urgency.ACUUT.isMoreUrgentThan(Urgency.SPOED)).isTrue();
        assertThat(Urgency.SPOED.isMoreUrgentThan(Urgency.SPOED)).isFalse();
        assertThat(Urgency.NORMAAL.isMoreUrgentThan(Urgency.HOOG)).isFalse();
    }

    private static Outcome advice(Map<String, Object> known) {
        return DecisionTables.in("shared/intake").get("decideHelpUrgency", known);
    }
}
