package nl.ketenregie.process.form;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names that a model uses: in a condition, an expression, a mapping, a loop, or as input of a decision table. A form
 * field with such a name and a closed type is a routing fact; all other fields are content (see the ADR on the form seam).
 */
public final class RoutingFacts {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])\\p{L}[\\p{L}\\d_]*");
    private static final Pattern MAPPING = Pattern.compile("\\bsource=\"([^\"]+)\"");
    private static final Pattern DECISION_INPUT =
            Pattern.compile("<inputExpression[^>]*>\\s*<text>([^<]*)</text>", Pattern.DOTALL);

    private RoutingFacts() {}

    /**
     * @param models the models of one bundle as XML: the parts of a process call each other
     * @param decisions the decision tables of that bundle as XML
     */
    public static Set<String> of(Iterable<String> models, Iterable<String> decisions) {
        Set<String> names = new HashSet<>();
        models.forEach(bpmn -> addNamesUsedBy(bpmn, names));
        for (String decision : decisions) {
            DECISION_INPUT
                    .matcher(decision)
                    .results()
                    .map(match -> match.group(1))
                    .forEach(text -> addNames(names, text));
        }
        names.add("gemeente");
        return Set.copyOf(names);
    }

    private static void addNamesUsedBy(String bpmn, Set<String> names) {
        EXPRESSION.matcher(bpmn).results().map(match -> match.group(1)).forEach(text -> addNames(names, text));
        MAPPING.matcher(bpmn).results().map(match -> match.group(1)).forEach(names::add);
    }

    private static void addNames(Set<String> names, String expression) {
        NAME.matcher(TEXT.matcher(expression).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
    }
}
