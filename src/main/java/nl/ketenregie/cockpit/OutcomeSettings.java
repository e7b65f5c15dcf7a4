package nl.ketenregie.cockpit;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param uitkomsten by process and group, the codes of the outcomes: the one place that says what counts as solved
 *     informally. A process owner who adds an end event adds its code here
 */
@ConfigurationProperties("ketenregie")
record OutcomeSettings(@DefaultValue Map<String, Map<OutcomeGroup, Set<String>>> uitkomsten) {

    /** @param outcome code; empty when the case was broken off by an administrator */
    OutcomeGroup groupOf(String process, String outcome) {
        if (outcome.isEmpty()) {
            return OutcomeGroup.ZONDER_RESULTAAT;
        }
        return uitkomsten.getOrDefault(process, Map.of()).entrySet().stream()
                .filter(group -> group.getValue().contains(outcome))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OutcomeGroup.NIET_INGEDEELD);
    }
}
