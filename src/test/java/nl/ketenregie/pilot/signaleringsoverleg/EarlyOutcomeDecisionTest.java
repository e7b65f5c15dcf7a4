package nl.ketenregie.pilot.signaleringsoverleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.1.4 and B.1.5: what a signal that does not reach the table leads to. */
class EarlyOutcomeDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "direct-vraag, BEANTWOORD_UITLEG",
        "extern, DOORGEZET_EXTERN",
        "onvoldoende, ONVOLDOENDE_SIGNAAL",
        "persoonsgegevens, INGETROKKEN",
        "agenda, open",
        "spoed, open",
        "wachtlijst, open",
        "koppelen, open"
    })
    void everyWayHasOneOutcome(String weg, String outcome) {
        assertThat(DecisionTables.<String>decide(
                        "decideEarlyOutcome",
                        "signaleringsoverleg/decide-early-outcome.dmn",
                        Map.of("weg", weg),
                        "weg"))
                .isEqualTo(outcome);
    }
}
