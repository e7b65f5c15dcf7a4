package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** What a decision table needs to give one piece of advice, and to be able to say why. */
final class DecisionRules {

    private DecisionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.eachDecisionFile(
                        file -> ProcessRules.madeForThisPlatform(file.dmn().getDefinitions())
                                .map(message -> new Finding(file.file(), "", message))
                                .stream()),
                refuse(
                        Decision.class,
                        decision ->
                                decision.getName() == null || decision.getName().isBlank(),
                        "De beslistabel heeft geen naam. Geef haar een naam die zegt wat zij bepaalt."),
                refuse(
                        Decision.class,
                        decision -> !decision.getId().matches("[a-z][a-zA-Z0-9]*"),
                        "De id past niet. Gebruik een Engels werkwoord met voorwerp, zoals decideUrgency."),
                refuse(
                        Decision.class,
                        decision -> decision.getCamundaHistoryTimeToLiveString() == null,
                        "De bewaartermijn ontbreekt. Vul bij 'History cleanup' een termijn in, zoals P365D."),
                refuse(
                        Decision.class,
                        decision -> decision.getVersionTag() == null,
                        "De versie ontbreekt. Vul bij 'Version tag' een nummer in, zoals 1.0.0."),
                refuse(
                        DecisionTable.class,
                        table -> !givesOneAnswer(table),
                        "De tabel kan meer dan één antwoord geven. Kies bij 'Hit policy' Unique, First of Any,"
                                + " of Collect met een optelling."),
                refuse(
                        org.camunda.bpm.model.dmn.instance.Rule.class,
                        rule -> rule.getDescription() == null
                                || rule.getDescription().getTextContent().isBlank(),
                        "De regel zegt niet waar hij vandaan komt. Schrijf de bron in de kolom 'Annotations'."),
                refuse(UnaryTests.class, cell -> isOtherLanguage(cell.getExpressionLanguage()), FEEL_ONLY),
                refuse(LiteralExpression.class, cell -> isOtherLanguage(cell.getExpressionLanguage()), FEEL_ONLY));
    }

    private static final String FEEL_ONLY =
            "Een scripttaal mag niet in een beslistabel. Kies bij 'Expression language' FEEL.";

    private static <E extends DmnElement> Rule refuse(Class<E> type, Predicate<E> wrong, String message) {
        return Rule.eachDecisionFile(
                file -> file.all(type).filter(wrong).map(element -> file.finding(element, message)));
    }

    private static boolean givesOneAnswer(DecisionTable table) {
        return Stream.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY).anyMatch(table.getHitPolicy()::equals)
                || table.getHitPolicy() == HitPolicy.COLLECT && table.getAggregation() != null;
    }

    private static boolean isOtherLanguage(String language) {
        return language != null && !language.toLowerCase(Locale.ROOT).contains("feel");
    }
}
