package nl.ketenregie.process.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.feel.FeelEngine;
import org.jspecify.annotations.Nullable;

/** Evaluates the FEEL conditions of a form as the browser did, so that a hidden field is neither asked nor accepted. */
final class FormConditions {

    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|\\p{L}[\\p{L}\\d_]*");

    private final FeelEngine feel = new FeelEngine.Builder().build();

    /**
     * @param answers of every question of the form, empty ones and hidden ones included
     * @param variables what the process already knows, asked only for names that are no question of the form
     */
    boolean isHidden(FormField field, Map<String, @Nullable Object> answers, Function<String, @Nullable Object> variables) {
        return field.hideWhen()
                .map(condition -> evaluate(FormSchema.expression(condition), answers, variables))
                .orElse(false);
    }

    private boolean evaluate(
            String condition, Map<String, @Nullable Object> answers, Function<String, @Nullable Object> variables) {
        Map<String, Object> context = new HashMap<>();
        NAME.matcher(condition)
                .results()
                .map(result -> result.group())
                .filter(name -> !name.startsWith("\""))
                .forEach(name ->
                        context.put(name, answers.containsKey(name) ? answers.get(name) : variables.apply(name)));
        var result = feel.evalExpression(condition, context);
        return result.isRight() && Boolean.TRUE.equals(result.right().get());
    }
}
