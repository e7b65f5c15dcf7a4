package nl.ketenregie.process.engine;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a command would write into the engine: variables, and the texts that the engine keeps. Found by looking
 * through the command itself, so that a command we did not think of is covered too.
 */
final class CarriedValues {

    private static final Set<String> TEXTS =
            Set.of("annotation", "modificationReason", "deleteReason", "businessKey", "errorMessage", "errorDetails");
    private static final Set<String> IDS = Set.of("userId", "groupId", "assignee", "owner");

    private CarriedValues() {}

    /** @throws InvalidInput on the first value that is not closed */
    static void check(Object command) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> carriers = new ArrayDeque<>(Set.of(command));
        while (!carriers.isEmpty()) {
            Object carrier = carriers.pop();
            if (seen.add(carrier)) {
                CommandFields.of(carrier).forEach(field -> check(field, CommandFields.read(carrier, field), carriers));
            }
        }
    }

    private static void check(Field field, @Nullable Object value, Deque<Object> carriers) {
        String name = field.getName();
        if (value instanceof Map<?, ?> map && (name.toLowerCase().contains("variables") || name.equals("properties"))) {
            map.keySet().forEach(variable -> checkVariable(String.valueOf(variable), valueIn(map, variable)));
        } else if (value instanceof Collection<?> several) {
            several.stream().filter(CarriedValues::isCarrier).forEach(carriers::push);
        } else if (value != null && isCarrier(value)) {
            carriers.push(value);
        } else if (value instanceof String text && TEXTS.contains(name)) {
            refuseUnless(
                    ClosedValues.isCode(text), name, "Een toelichting hoort in het dossier, niet in het procesbeheer.");
        } else if (value instanceof String text && IDS.contains(name)) {
            refuseUnless(ClosedValues.isId(text), name, "Geef de gebruikersnaam of de groep op, zonder spaties.");
        }
    }

    private static void checkVariable(String variable, @Nullable Object value) {
        refuseUnless(
                ClosedValues.isCode(variable),
                "variabele",
                "De naam van een procesvariabele bestaat uit letters en cijfers, zonder spaties.");
        refuseUnless(
                ClosedValues.isClosed(value),
                variable,
                "De procesvariabele '" + variable + "' mag alleen ja/nee, een getal, een datum of een korte code zijn."
                        + " Wat over mensen gaat, hoort in het dossier.");
    }

    private static @Nullable Object valueIn(Map<?, ?> map, @Nullable Object name) {
        if (map instanceof VariableMap variables
                && variables.getValueTyped(String.valueOf(name)) instanceof SerializableValue serialized) {
            return serialized;
        }
        return map.get(name);
    }

    /** Commands, and the builders, plans and instructions that the engine hands to them. */
    private static boolean isCarrier(@Nullable Object value) {
        if (value == null || !value.getClass().getName().startsWith("org.camunda.bpm.engine.impl.")) {
            return false;
        }
        String type = value.getClass().getSimpleName();
        return type.endsWith("BuilderImpl")
                || type.endsWith("PlanImpl")
                || type.endsWith("Cmd")
                || type.equals("TaskEntity");
    }

    private static void refuseUnless(boolean closed, String field, String reason) {
        if (!closed) {
            throw new InvalidInput(field, reason);
        }
    }
}
