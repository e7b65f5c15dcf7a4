package nl.ketenregie.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names of a model route the process. */
class RoutingFactsTest {

    @Test
    void aConditionUsesItsVariablesButNotItsTextsAndProperties() {
        assertThat(of("<conditionExpression>${keuze == 'besluit' and stand.naam == \"brief\"}</conditionExpression>"))
                .contains("keuze", "stand")
                .doesNotContain("besluit", "brief", "naam");
    }

    @Test
    void aMappingAndAnExpressionInAnAttributeCount() {
        assertThat(of("<camunda:in source=\"reden\" target=\"x\" />"
                        + "<userTask camunda:dueDate=\"${agenda.eindVan(toezeggingOp)}\" />"
                        + "<multiInstance camunda:collection=\"#{partners}\" />"))
                .contains("reden", "toezeggingOp", "partners")
                .doesNotContain("x", "eindVan");
    }

    @Test
    void anInputOfADecisionTableCountsAndItsRulesDoNot() {
        assertThat(RoutingFacts.of(
                        List.of(),
                        List.of("<inputExpression typeRef=\"string\">\n <text>fase</text></inputExpression>"
                                + "<inputEntry><text>\"bezwaar\"</text></inputEntry>")))
                .contains("fase")
                .doesNotContain("bezwaar");
    }

    @Test
    void namesInPlainTextDoNotCount() {
        assertThat(of("<documentation>De naam en het verhaal</documentation>")).containsExactly("gemeente");
    }

    private static java.util.Set<String> of(String bpmn) {
        return RoutingFacts.of(List.of(bpmn), List.of());
    }
}
