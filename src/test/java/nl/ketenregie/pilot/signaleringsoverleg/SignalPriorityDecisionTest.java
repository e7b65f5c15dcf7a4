package nl.ketenregie.pilot.signaleringsoverleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.7: how urgent a signal is. Points add up; the sum gives the advice. */
class SignalPriorityDecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(
            textBlock =
                    """
                    # ernst, zaken, kwetsbaar, onrechtmatig, geld, kinderen, punten
                    1, 1, false, false, false, false, 2
                    1, 2, false, false, false, false, 2
                    1, 3, false, false, false, false, 3
                    2, 9, false, false, false, false, 4
                    2, 10, false, false, false, false, 5
                    3, 9999, true, true, true, true, 11
                    1, 1, true, false, false, false, 3
                    1, 1, false, true, false, false, 4
                    1, 1, false, false, true, false, 3
                    1, 1, false, false, false, true, 3
                    2, 4, false, true, true, false, 7
                    2, , , , , , 2
                    """)
    void everyReasonAddsItsPoints(
            String ernst,
            Integer vergelijkbareZaken,
            Boolean kwetsbareGroep,
            Boolean mogelijkOnrechtmatig,
            Boolean geldOfInkomen,
            Boolean kinderen,
            Integer points) {
        Map<String, Object> known = new HashMap<>();
        known.put("ernst", ernst);
        known.put("vergelijkbareZaken", vergelijkbareZaken);
        known.put("kwetsbareGroep", kwetsbareGroep);
        known.put("mogelijkOnrechtmatig", mogelijkOnrechtmatig);
        known.put("geldOfInkomen", geldOfInkomen);
        known.put("kinderen", kinderen);
        assertThat(DecisionTables.<Integer>decide(
                        "sumSignalWeight",
                        "signaleringsoverleg/sum-signal-weight.dmn",
                        known,
                        "ernst",
                        "vergelijkbareZaken",
                        "kwetsbareGroep",
                        "mogelijkOnrechtmatig",
                        "geldOfInkomen",
                        "kinderen"))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({"2, wachtlijst", "3, wachtlijst", "4, agenda", "6, agenda", "7, spoed", "11, spoed", ", wachtlijst"})
    void theSumGivesTheAdvice(Integer gewicht, String advice) {
        Map<String, Object> known = new HashMap<>();
        known.put("gewicht", gewicht);
        assertThat(DecisionTables.<String>decide(
                        "decideSignalPriority", "signaleringsoverleg/decide-signal-priority.dmn", known, "gewicht"))
                .isEqualTo(advice);
    }
}
