package nl.ketenregie.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.Decisions.Outcome;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables with answers that the engine must not hold, on the building block that has such tables. */
@PlatformTest
class DeployedDecisionsTest {

    private static final double INCOME = 23_917.5;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private DeployedDecisions deployed;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private Cases cases;

    private Decisions decisions;

    @BeforeEach
    void aStepOfTheLegalAidCheck() {
        decisions = seenFrom("toevoegingscheck");
    }

    @Test
    void theTableThatWasDeployedWithTheProcessAnswers() {
        assertThat(decisions.get("decideIncomeBand", single(2024, INCOME)).text("trede"))
                .isEqualTo("3");
    }

    @Test
    void nothingOfItIsLeftInTheEngine() {
        decisions.get("decideIncomeBand", single(2024, INCOME));
        assertThat(engineTables.rowsHoldingNumber(INCOME)).isEmpty();
        assertThat(engineTables.rowsHolding("23917.5")).isEmpty();
        assertThat(engine.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("decideIncomeBand")
                        .count())
                .isZero();
    }

    @Test
    void whatIsLeftOutIsUnknown() {
        assertThat(decisions.decide("decideIncomeBand", Map.of("jaar", 2024))).isEmpty();
        Map<String, Object> unknown = new HashMap<>(single(2024, INCOME));
        unknown.put("inkomen", null);
        assertThat(decisions.decide("decideIncomeBand", unknown)).isEmpty();
    }

    @Test
    void aTableWithoutAFittingRuleIsAFaultForWhoNeedsAnAnswer() {
        assertThatThrownBy(() -> decisions.get("decideIncomeBand", single(2026, INCOME)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("past geen enkele regel");
    }

    @Test
    void ofATableThatIsNotItsOwnItSeesTheNewestVersion() {
        assertThat(seenFrom("overdracht")
                        .get("decideIncomeBand", single(2024, INCOME))
                        .text("trede"))
                .isEqualTo("3");
    }

    @Test
    void aTableThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> decisions.decide("decideTheWeather", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'decideTheWeather' is niet gedeployd");
    }

    @Test
    void aTableThatCannotBeComputedDoesNotRepeatWhatItWasGiven() {
        Map<String, Object> noNumber = new HashMap<>(single(2024, INCOME));
        noNumber.put("inkomen", "dertigduizend en nog wat");
        assertThatThrownBy(() -> decisions.decide("decideIncomeBand", noNumber))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'decideIncomeBand' is niet te berekenen")
                .hasNoCause()
                .message()
                .doesNotContain("dertigduizend");
    }

    @Test
    void anOutputThatIsNotThereOrNoNumberIsNamed() {
        Outcome outcome = new Outcome(Map.of("trede", "3"));
        assertThatThrownBy(() -> outcome.text("bijdrage")).hasMessageContaining("'bijdrage'");
        assertThatThrownBy(() -> outcome.number("trede")).hasMessageContaining("'trede'");
    }

    private Decisions seenFrom(String process) {
        return deployed.seenFrom(cases.definition(process));
    }

    private static Map<String, Object> single(int year, double income) {
        return Map.of("jaar", year, "huishouden", "alleenstaand", "inkomen", income, "wsnp", false);
    }
}
