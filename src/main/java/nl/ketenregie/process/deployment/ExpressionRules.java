package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An expression compares variables or asks {@code agenda} for a date. Anything else could reach the inside of the
 * platform, so we list what is allowed and refuse the rest.
 */
final class ExpressionRules {

    private static final String TEXT = "'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{((?:" + TEXT + "|[^'\"{}])*)(}?)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern AGENDA = Pattern.compile("\\bagenda\\s*\\.\\s*[a-z]\\w*\\s*(?=\\()");
    private static final Pattern BUSINESS_KEY = Pattern.compile("\\bexecution\\s*\\.\\s*processBusinessKey\\b");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*(\\s*\\()?");
    private static final Pattern REACHES_FURTHER = Pattern.compile("[.\\[\\];]|->|(?<![=!<>])=(?!=)");
    private static final Set<String> WORDS = Set.of(
            "and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "true", "false", "null");
    private static final Set<String> ENGINE = Set.of("execution", "task", "connector", "caseExecution", "agenda");

    private ExpressionRules() {}

    static List<Rule> all() {
        return List.of(models -> models.processes().stream().flatMap(process -> ModelText.snippetsOf(process)
                .flatMap(snippet -> wrongIn(snippet.text(), models.surroundings())
                        .map(message -> new Finding(process.file(), snippet.element(), message)))));
    }

    static Stream<String> wrongIn(String text, Surroundings surroundings) {
        Matcher expressions = EXPRESSION.matcher(text);
        Stream.Builder<String> wrong = Stream.builder();
        while (expressions.find()) {
            if (expressions.group(2).isEmpty()) {
                wrong.add("De uitdrukking '" + shortened(expressions.group())
                        + "' is niet te lezen. Sluit haar af met '}' en gebruik geen accolades erbinnen.");
            } else {
                reason(expressions.group(1), surroundings)
                        .ifPresent(reason -> wrong.add("De uitdrukking '" + shortened(expressions.group())
                                + "' mag niet: " + reason + ". Vergelijk alleen variabelen, of gebruik agenda."));
            }
        }
        return wrong.build();
    }

    private static Optional<String> reason(String expression, Surroundings surroundings) {
        String rest = expression.replaceAll(TEXT, "0");
        rest = NUMBER.matcher(rest).replaceAll("0");
        rest = AGENDA.matcher(rest).replaceAll("");
        rest = BUSINESS_KEY.matcher(rest).replaceAll("0");
        if (REACHES_FURTHER.matcher(rest).find()) {
            return Optional.of("zij kijkt verder dan de variabele zelf");
        }
        Matcher names = NAME.matcher(rest);
        while (names.find()) {
            String name = names.group().replaceAll("[\\s(]", "");
            if (!WORDS.contains(name) && names.group(1) != null) {
                return Optional.of("zij roept de functie '" + name + "' aan");
            }
            if (ENGINE.contains(name) || surroundings.isBean(name)) {
                return Optional.of("'" + name + "' is geen variabele");
            }
        }
        return Optional.empty();
    }

    private static String shortened(String expression) {
        return expression.length() > 80 ? expression.substring(0, 80) + "…" : expression;
    }
}
