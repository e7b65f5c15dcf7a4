package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.3.2, what each way to the judge needs. */
class VehicleFitDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # rechtsgang, zaak, procedure, dreiging, schuldhulp, weigert, wsnp, wil ook, antwoord, advocaat, proef, toets
                    verzoek-96, huur, geen, geen, geen, false, false, true, , false, false, past
                    verzoek-96, huur, geen, geen, geen, false, false, true, ja, false, false, past
                    verzoek-96, huur, geen, geen, geen, false, false, true, nee, false, false, instemming-geweigerd
                    verzoek-96, huur, geen, geen, geen, false, false, false, , false, false, instemming-ontbreekt
                    verzoek-96, huur, geen, geen, geen, false, false, , , false, false, instemming-ontbreekt
                    dagvaarding-87, huur, dagvaarding, geen, geen, false, false, false, , false, false, past
                    dagvaarding-87, huur, geen, geen, geen, false, false, false, , false, false, geen-dagvaarding
                    dagvaarding-87, huur, vonnis-ontruiming, geen, geen, false, false, false, , false, false, geen-dagvaarding
                    voorziening-287b, huur, geen, ontruiming, aangevraagd, false, false, false, , false, false, past
                    voorziening-287b, huur, geen, afsluiting, loopt, false, false, false, , false, false, past
                    voorziening-287b, huur, geen, geen, loopt, false, false, false, , false, false, geen-dreiging
                    voorziening-287b, huur, geen, ontruiming, geen, false, false, false, , false, false, geen-schuldhulp
                    dwangakkoord-287a, schulden, geen, geen, loopt, true, true, false, , false, false, past
                    dwangakkoord-287a, schulden, geen, geen, loopt, false, false, false, , false, false, geen-weigering
                    dwangakkoord-287a, schulden, geen, geen, loopt, true, false, false, , false, false, geen-wsnp
                    executiegeschil-438, huur, vonnis-ontruiming, ontruiming, geen, false, false, false, , false, false, past
                    executiegeschil-438, huur, dagvaarding, ontruiming, geen, false, false, false, , false, false, geen-vonnis
                    verzoekschrift-bewind, bewind, geen, geen, geen, false, false, false, , false, false, past
                    verzoekschrift-bewind, huur, geen, geen, geen, false, false, false, , false, false, geen-bewind
                    familierechter, familie, geen, geen, geen, false, false, false, , true, false, past
                    familierechter, huur, geen, geen, geen, false, false, false, , true, false, geen-familiezaak
                    familierechter, familie, geen, geen, geen, false, false, false, , false, false, geen-advocaat
                    regelrechter, anders, geen, geen, geen, false, false, false, , false, true, past
                    regelrechter, anders, geen, geen, geen, false, false, false, , false, false, geen-regelrechter
                    geen, anders, geen, geen, geen, false, false, false, , false, false, past
                    """)
    void aWayThatDoesNotFitIsNamed(
            String rechtsgang,
            String soortZaak,
            String procedure,
            String dreiging,
            String schuldhulp,
            Boolean schuldeiserWeigert,
            Boolean wsnpVerzoek,
            Boolean wederpartijWil,
            String wederpartijInstemt,
            Boolean heeftAdvocaat,
            Boolean regelrechterMogelijk,
            String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("rechtsgang", rechtsgang);
        known.put("soortZaak", soortZaak);
        known.put("procedure", procedure);
        known.put("dreiging", dreiging);
        known.put("schuldhulp", schuldhulp);
        known.put("schuldeiserWeigert", schuldeiserWeigert);
        known.put("wsnpVerzoek", wsnpVerzoek);
        known.put("wederpartijWil", wederpartijWil);
        known.put("wederpartijInstemt", wederpartijInstemt);
        known.put("heeftAdvocaat", heeftAdvocaat);
        known.put("regelrechterMogelijk", regelrechterMogelijk);
        assertThat(DecisionTables.<String>decide(
                        "decideVehicleFit",
                        "regiezitting/decide-vehicle-fit.dmn",
                        known,
                        "rechtsgang",
                        "soortZaak",
                        "procedure",
                        "dreiging",
                        "schuldhulp",
                        "schuldeiserWeigert",
                        "wsnpVerzoek",
                        "wederpartijWil",
                        "wederpartijInstemt",
                        "heeftAdvocaat",
                        "regelrechterMogelijk"))
                .isEqualTo(answer);
    }
}
