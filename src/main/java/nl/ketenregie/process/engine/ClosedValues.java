package nl.ketenregie.process.engine;

import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.regex.Pattern;
import nl.ketenregie.process.text.CitizenServiceNumber;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Values that cannot tell anything about a person: yes or no, a number, a moment, a short code without spaces. */
final class ClosedValues {

    /** ISO dates and identifiers are codes too. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:+-]{1,64}");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:+@-]{1,64}");
    private static final Pattern COULD_BE_CITIZEN_NUMBER = Pattern.compile("[0-9.-]{9,13}");

    private ClosedValues() {}

    static boolean isClosed(@Nullable Object value) {
        if (value instanceof TypedValue typed) {
            return !(value instanceof SerializableValue) && isClosed(typed.getValue());
        }
        return value == null
                || value instanceof Boolean
                || value instanceof Number && isCode(String.valueOf(value))
                || value instanceof Date
                || value instanceof TemporalAccessor
                || value instanceof String text && (text.isEmpty() || isCode(text));
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches()
                && !(COULD_BE_CITIZEN_NUMBER.matcher(text).matches() && CitizenServiceNumber.occursIn(text));
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
