package nl.ketenregie.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable of a process model: the Dutch name that process owners read, and the type that Java relies on.
 *
 * @param name lowerCamel Dutch noun, exactly as it stands in the model
 * @param type one of String, Boolean, Integer, Long, Double: closed values only, never text about a person
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static <T> ProcessVariable<T> of(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }

    /** @throws IllegalStateException when the variable is absent: a fault in the model, not of the user */
    public T get(VariableScope scope) {
        return find(scope)
                .orElseThrow(
                        () -> new IllegalStateException("De procesvariabele '" + name + "' ontbreekt in het model"));
    }

    /** A boolean that an unanswered question leaves absent counts as no. */
    public static boolean isTrue(ProcessVariable<Boolean> variable, VariableScope scope) {
        return variable.find(scope).orElse(false);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
