package nl.ketenregie.process.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a form may ask beyond its answers.
 *
 * @param variables what the process, or the form around a row, already knows
 */
record FormContext(Function<String, @Nullable Object> variables, LocalDate today) {

    @Nullable
    Object find(String name) {
        return variables.apply(name);
    }

    /** The same, seen from a row: the answers of the form itself go first. */
    FormContext within(Map<String, @Nullable Object> answers) {
        return new FormContext(name -> answers.containsKey(name) ? answers.get(name) : find(name), today);
    }
}
