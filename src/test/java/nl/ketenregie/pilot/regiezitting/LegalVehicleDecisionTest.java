package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.3.2: which way to the judge fits; the first rule that fits wins. */
class LegalVehicleDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # zaak, procedure, dreiging, schuldhulp, weigert, wil ook, antwoord, proef, advies
                    familie, dagvaarding, ontruiming, loopt, true, true, , false, familierechter
                    familie, geen, geen, geen, false, false, , false, familierechter
                    bewind, dagvaarding, ontruiming, loopt, true, true, , true, verzoekschrift-bewind
                    huur, vonnis-ontruiming, ontruiming, loopt, false, false, , false, voorziening-287b
                    huur, geen, ontruiming, aangevraagd, false, false, , false, voorziening-287b
                    schulden, geen, afsluiting, loopt, true, false, , false, voorziening-287b
                    schulden, geen, zorgverzekering, aangevraagd, false, true, , false, voorziening-287b
                    huur, vonnis-ontruiming, ontruiming, geen, false, false, , false, executiegeschil-438
                    huur, vonnis-ontruiming, geen, loopt, true, true, , false, executiegeschil-438
                    schulden, geen, geen, loopt, true, true, , false, dwangakkoord-287a
                    schulden, dagvaarding, afsluiting, geen, true, false, , false, dwangakkoord-287a
                    huur, dagvaarding, geen, loopt, false, true, , true, dagvaarding-87
                    huur, dagvaarding, ontruiming, geen, false, false, nee, false, dagvaarding-87
                    anders, geen, geen, geen, false, true, nee, true, regelrechter
                    anders, geen, geen, geen, false, true, nee, false, geen
                    anders, geen, geen, geen, false, true, , false, verzoek-96
                    huur, geen, geen, geen, false, true, ja, true, verzoek-96
                    anders, geen, geen, geen, false, false, , true, regelrechter
                    anders, geen, geen, geen, false, false, , false, geen
                    huur, geen, ontruiming, geen, false, false, , false, geen
                    , , , , , , , , geen
                    """)
    void theFactsPointToAWayToTheJudge(
            String soortZaak,
            String procedure,
            String dreiging,
            String schuldhulp,
            Boolean schuldeiserWeigert,
            Boolean wederpartijWil,
            String wederpartijInstemt,
            Boolean regelrechterMogelijk,
            String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("soortZaak", soortZaak);
        known.put("procedure", procedure);
        known.put("dreiging", dreiging);
        known.put("schuldhulp", schuldhulp);
        known.put("schuldeiserWeigert", schuldeiserWeigert);
        known.put("wederpartijWil", wederpartijWil);
        known.put("wederpartijInstemt", wederpartijInstemt);
        known.put("regelrechterMogelijk", regelrechterMogelijk);
        assertThat(DecisionTables.<String>decide(
                        "decideLegalVehicle",
                        "regiezitting/decide-legal-vehicle.dmn",
                        known,
                        "soortZaak",
                        "procedure",
                        "dreiging",
                        "schuldhulp",
                        "schuldeiserWeigert",
                        "wederpartijWil",
                        "wederpartijInstemt",
                        "regelrechterMogelijk"))
                .isEqualTo(answer);
    }
}
