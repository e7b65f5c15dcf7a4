package nl.ketenregie.pilot.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 6:5, 6:6 and 6:11: what the table advises about an objection. */
class AdmissibilityDecisionTest {

    private static final String[] INPUTS = {
        "bezwaarMogelijk",
        "belanghebbende",
        "tijdigheid",
        "redenTeLaat",
        "herstel",
        "gronden",
        "ondertekend",
        "gegevensCompleet",
        "machtiging"
    };

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # besluit, belanghebbende, tijdigheid, reden, herstel, gronden, ondertekend, compleet, machtiging, advies
                    ja, ja, op-tijd,          , , aanwezig, true, true, niet-nodig, ontvankelijk
                    ja, ja, op-tijd,          , , aanwezig, true, true, advocaat,   ontvankelijk
                    ja, ja, op-tijd,          , , aanwezig, true, true, aanwezig,   ontvankelijk
                    ja, ja, op-tijd-per-post, , , aanwezig, true, true, niet-nodig, ontvankelijk
                    ja, ja, onbekend,         , , aanwezig, true, true, niet-nodig, ontvankelijk
                    nee, ja, op-tijd, , , aanwezig, true, true, niet-nodig, niet-ontvankelijk-geen-besluit
                    nee, nee, te-laat, , , ontbreken, false, false, ontbreekt, niet-ontvankelijk-geen-besluit
                    ja, nee, op-tijd, , , aanwezig, true, true, niet-nodig, niet-ontvankelijk-geen-belanghebbende
                    ja, nee, te-laat, , , pro-forma, true, true, niet-nodig, niet-ontvankelijk-geen-belanghebbende
                    ja, ja, te-laat, , , aanwezig, true, true, niet-nodig, reden-vragen
                    ja, ja, te-laat, , , pro-forma, false, false, ontbreekt, reden-vragen
                    ja, ja, te-laat, geen-reactie, , aanwezig, true, true, niet-nodig, niet-ontvankelijk-te-laat
                    ja, ja, te-laat, niet-verschoonbaar, hersteld, aanwezig, true, true, niet-nodig, niet-ontvankelijk-te-laat
                    ja, ja, te-laat, verschoonbaar, , aanwezig, true, true, niet-nodig, ontvankelijk
                    ja, ja, te-laat, verschoonbaar, , pro-forma, true, true, niet-nodig, herstel-vragen
                    ja, ja, op-tijd, , , pro-forma, true, true, niet-nodig, herstel-vragen
                    ja, ja, op-tijd, , , ontbreken, true, true, niet-nodig, herstel-vragen
                    ja, ja, op-tijd, , , aanwezig, false, true, niet-nodig, herstel-vragen
                    ja, ja, op-tijd, , , aanwezig, true, false, niet-nodig, herstel-vragen
                    ja, ja, op-tijd, , , aanwezig, true, true, ontbreekt, herstel-vragen
                    ja, ja, op-tijd, , hersteld, pro-forma, false, false, ontbreekt, ontvankelijk
                    ja, ja, op-tijd, , niet-hersteld, pro-forma, true, true, niet-nodig, niet-ontvankelijk-verzuim
                    """)
    void theTableAdvises(
            String besluit,
            String belanghebbende,
            String tijdigheid,
            String reden,
            String herstel,
            String gronden,
            Boolean ondertekend,
            Boolean compleet,
            String machtiging,
            String advice) {
        Map<String, Object> known = new HashMap<>();
        known.put("bezwaarMogelijk", besluit);
        known.put("belanghebbende", belanghebbende);
        known.put("tijdigheid", tijdigheid);
        known.put("redenTeLaat", reden);
        known.put("herstel", herstel);
        known.put("gronden", gronden);
        known.put("ondertekend", ondertekend);
        known.put("gegevensCompleet", compleet);
        known.put("machtiging", machtiging);
        assertThat(DecisionTables.<String>decide(
                        "decideAdmissibility", "bezwaar/decide-admissibility.dmn", known, INPUTS))
                .isEqualTo(advice);
    }
}
