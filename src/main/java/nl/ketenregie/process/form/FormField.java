package nl.ketenregie.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One input of a Camunda Form, with the rules that the viewer enforces in the browser and that we enforce again.
 *
 * @param category data category of a field that is not a routing fact
 * @param hideWhen FEEL condition under which the field is not shown
 * @param options values to choose from; empty for other types
 * @param futureOnly a date before today is refused
 * @param disabled shown only, never filled in
 * @param children the columns of a dynamiclist
 */
record FormField(
        String key,
        String label,
        Type type,
        Optional<String> category,
        Optional<String> hideWhen,
        Set<String> options,
        JsonNode validate,
        boolean futureOnly,
        boolean disabled,
        List<FormField> children) {

    /** The component types that hold a value; {@code closed} ones cannot hold free text. */
    enum Type {
        TEXTFIELD(false),
        TEXTAREA(false),
        NUMBER(true),
        CHECKBOX(true),
        RADIO(true),
        SELECT(true),
        CHECKLIST(true),
        TAGLIST(true),
        DATE(true),
        DATETIME(true),
        DYNAMICLIST(false);

        private final boolean closed;

        Type(boolean closed) {
            this.closed = closed;
        }

        boolean isClosed() {
            return closed;
        }

        /** What the viewer holds for a question that nobody answered yet; conditions see it. */
        @Nullable
        Object emptyValue() {
            return switch (this) {
                case TEXTFIELD, TEXTAREA -> "";
                case CHECKBOX -> false;
                case CHECKLIST, TAGLIST, DYNAMICLIST -> List.of();
                case NUMBER, RADIO, SELECT, DATE, DATETIME -> null;
            };
        }

        boolean isChoice() {
            return this == RADIO || this == SELECT || this == CHECKLIST || this == TAGLIST;
        }
    }

    boolean isRequired() {
        return validate.path("required").asBoolean(false);
    }

    FormField labelled(String otherLabel) {
        return new FormField(
                key, otherLabel, type, category, hideWhen, options, validate, futureOnly, disabled, children);
    }

    static Set<String> optionsOf(JsonNode component) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .collect(Collectors.toUnmodifiableSet());
    }
}
