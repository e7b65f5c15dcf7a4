package nl.ketenregie.process.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules together: the whole answer to "may this be deployed?", without an engine. */
final class DeploymentRules {

    private static final List<Rule> RULES = Stream.of(
                    ProcessRules.all(),
                    NameRules.all(),
                    StepRules.all(),
                    CodeRules.all(),
                    ExpressionRules.all(),
                    ReferenceRules.all(),
                    FormRules.all(),
                    PrivacyRules.all(),
                    DecisionRules.all())
            .flatMap(List::stream)
            .toList();

    private DeploymentRules() {}

    /** @return everything that is wrong, file by file; empty when it may be deployed */
    static List<Finding> check(Models models) {
        return Stream.concat(models.unreadable().stream(), RULES.stream().flatMap(rule -> rule.check(models)))
                .distinct()
                .sorted(Comparator.comparing(Finding::file))
                .toList();
    }
}
