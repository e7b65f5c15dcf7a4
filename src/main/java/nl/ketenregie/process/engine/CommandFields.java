package nl.ketenregie.process.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Reads what the engine's commands keep to themselves; a test names every field we rely on. */
final class CommandFields {

    private CommandFields() {}

    static @Nullable Object get(Object command, String name) {
        Field field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException(command.getClass() + " heeft geen veld " + name);
        }
        return read(command, field);
    }

    static List<Field> of(Object command) {
        List<Field> fields = new ArrayList<>();
        ReflectionUtils.doWithFields(
                command.getClass(), fields::add, field -> !Modifier.isStatic(field.getModifiers()));
        return fields;
    }

    static @Nullable Object read(Object owner, Field field) {
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, owner);
    }
}
