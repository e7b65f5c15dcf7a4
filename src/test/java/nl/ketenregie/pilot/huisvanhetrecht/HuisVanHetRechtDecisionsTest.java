package nl.ketenregie.pilot.huisvanhetrecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the four tables, and what is not known. */
class HuisVanHetRechtDecisionsTest {

    private static final String TABLES = "huis-van-het-recht/";

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "veiligheid, wijkteam",
        "dak, schuldhulpverlening",
        "inkomen, gemeente-uitvoering",
        "kind, wijkteam",
        "gezondheid, wijkteam",
        "schulden, schuldhulpverlening",
        "juridisch, juridisch-loket",
        ", sociaal-raadslieden",
        "onbekend, sociaal-raadslieden"
    })
    void theProblemThatComesFirstPointsToAHelper(String dominantProbleem, String helper) {
        assertThat(decide("decideHelper", "decide-helper.dmn", known("dominantProbleem", dominantProbleem)))
                .isEqualTo(helper);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        // rechterKanHelpen, inwonerAkkoord, informeelGeprobeerd, urgentie, weg
        "nee, ja, ja, ACUUT, rechter-helpt-niet",
        "nee, , , , rechter-helpt-niet",
        "ja, nee, ja, SPOED, inwoner-wil-niet",
        "ja, ja, ja, NORMAAL, naar-de-rechter",
        "ja, ja, ja, , naar-de-rechter",
        "ja, ja, nee, SPOED, naar-de-rechter",
        "ja, ja, nee, ACUUT, naar-de-rechter",
        "ja, ja, nee, HOOG, eerst-informeel",
        "ja, ja, nee, NORMAAL, eerst-informeel",
        "ja, , ja, ACUUT, eerst-informeel",
        ", , , , eerst-informeel"
    })
    void theWayToAJudgeIsNarrow(String canHelp, String agrees, String tried, String urgency, String way) {
        Map<String, String> known = known("rechterKanHelpen", canHelp);
        known.put("inwonerAkkoord", agrees);
        known.put("informeelGeprobeerd", tried);
        known.put("urgentie", urgency);
        assertThat(decide("decideCourtRoute", "decide-court-route.dmn", known)).isEqualTo(way);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "OPGELOST_VOOR_ZITTING, zonder-rechter",
        "SCHIKKING_PV, met-rechter",
        "BETALINGSREGELING, met-rechter",
        "PLAN_VAN_AANPAK_AANHOUDING, met-rechter",
        "BESLISSING_TOEGEWEZEN, met-rechter",
        "DEELS, met-rechter",
        "VOORLOPIGE_VOORZIENING, met-rechter",
        "BESLISSING_AFGEWEZEN, hulp",
        "VERWIJZING_MEDIATION, hulp",
        "VERWIJZING_REGULIER, hulp",
        "VERWIJZING_HULPVERLENING, hulp",
        "NIET_VERSCHENEN, hulp",
        "INGETROKKEN, hulp",
        "NIET_GESCHIKT, hulp",
        ", hulp"
    })
    void afterTheHearingItIsSolvedOrHelpIsStillNeeded(String hearing, String next) {
        assertThat(decide("decideAfterHearing", "decide-after-hearing.dmn", known("zittingsuitkomst", hearing)))
                .isEqualTo(next);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        // vervolgBalie, naZitting, volgendeStap, overdrachtUitkomst, nazorgOpgelost, uitkomst
        "advies-genoeg, , , , , advies-gegeven",
        "zelf, , , , , inwoner-gaat-zelf",
        "bespreken, met-rechter, rechter, , , opgelost-met-rechter",
        ", zonder-rechter, rechter, , , opgelost-met-hulp",
        ", hulp, zelf, , , inwoner-gaat-zelf",
        ", , zelf, terug, , inwoner-gaat-zelf",
        ", , geen, terug, , geen-passende-hulp",
        ", , hulp, niet-verschenen, , geen-contact",
        "overdragen, , hulp, aanvaard, ja, opgelost-met-hulp",
        ", , andere-helper, aanvaard, deels, hulp-loopt-door",
        ", , hulp, aanvaard, nee, hulp-loopt-door",
        ", , hulp, aanvaard, , hulp-loopt-door"
    })
    void everyStoryHasOneOutcome(
            String desk, String hearing, String step, String handover, String solved, String outcome) {
        Map<String, String> known = known("vervolgBalie", desk);
        known.put("naZitting", hearing);
        known.put("volgendeStap", step);
        known.put("overdrachtUitkomst", handover);
        known.put("nazorgOpgelost", solved);
        assertThat(decide("decideOutcome", "decide-outcome.dmn", known)).isEqualTo(outcome);
    }

    private static String decide(String decision, String file, Map<String, String> known) {
        return DecisionTables.decide(
                decision, TABLES + file, known, known.keySet().toArray(String[]::new));
    }

    private static Map<String, String> known(String name, String value) {
        Map<String, String> known = new HashMap<>();
        known.put(name, value);
        return known;
    }
}
