package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.3.3 step 12: whether there is an appeal, and which term; what is not certain is for a person. */
class AppealTermDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # uitkomst, rechtsgang, vordering, voorbehouden, rechtsmiddel
                    schikking-pv, dagvaarding-87, boven-1750, false, geen
                    opgelost-voor-zitting, , , , geen
                    plan-van-aanpak-aanhouding, dagvaarding-87, boven-1750, false, geen
                    voorlopige-voorziening, voorziening-287b, geen-geldvordering, false, uitzoeken
                    beslissing-afgewezen, voorziening-287b, geen-geldvordering, false, uitzoeken
                    beslissing-toegewezen, executiegeschil-438, boven-1750, false, hoger-beroep-kort-geding
                    voorlopige-voorziening, executiegeschil-438, geen-geldvordering, false, hoger-beroep-kort-geding
                    voorlopige-voorziening, dagvaarding-87, boven-1750, false, uitzoeken
                    beslissing-toegewezen, dwangakkoord-287a, boven-1750, false, hoger-beroep-dwangakkoord
                    beslissing-afgewezen, dwangakkoord-287a, boven-1750, false, uitzoeken
                    deels, verzoek-96, boven-1750, false, geen
                    deels, verzoek-96, boven-1750, , geen
                    deels, verzoek-96, boven-1750, true, hoger-beroep
                    deels, verzoek-96, tot-en-met-1750, true, geen
                    beslissing-toegewezen, verzoekschrift-bewind, geen-geldvordering, false, hoger-beroep-beschikking
                    beslissing-afgewezen, familierechter, tot-en-met-1750, false, hoger-beroep-beschikking
                    beslissing-toegewezen, dagvaarding-87, tot-en-met-1750, false, geen
                    beslissing-toegewezen, dagvaarding-87, boven-1750, false, hoger-beroep
                    beslissing-afgewezen, dagvaarding-87, geen-geldvordering, false, hoger-beroep
                    deels, regelrechter, tot-en-met-1750, false, geen
                    deels, regelrechter, boven-1750, false, uitzoeken
                    deels, geen, boven-1750, false, uitzoeken
                    """)
    void onlyWhatIsCertainIsCounted(
            String uitkomst, String rechtsgang, String vordering, Boolean beroepVoorbehouden, String answer) {
        Map<String, Object> known = new HashMap<>();
        known.put("uitkomst", uitkomst);
        known.put("rechtsgang", rechtsgang);
        known.put("vordering", vordering);
        known.put("beroepVoorbehouden", beroepVoorbehouden);
        assertThat(DecisionTables.<String>decide(
                        "decideAppealTerm",
                        "regiezitting/decide-appeal-term.dmn",
                        known,
                        "uitkomst",
                        "rechtsgang",
                        "vordering",
                        "beroepVoorbehouden"))
                .isEqualTo(answer);
    }
}
