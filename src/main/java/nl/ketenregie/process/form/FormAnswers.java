package nl.ketenregie.process.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenregie.process.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Checks what was filled in for fields that belong together: a form, or one row of a list in it. */
final class FormAnswers {

    private static final FormConditions CONDITIONS = new FormConditions();

    private FormAnswers() {}

    /**
     * Visits the fields in the order of the form. As in the browser, a field that is hidden counts as empty for the
     * conditions after it, and a field that was not answered never borrows a value from the process. A field that is only
     * shown is no answer: it holds what the process knows.
     *
     * @return the accepted answers by key, without what is empty or hidden
     * @throws InvalidInput on the first rule that is broken
     */
    static Map<String, Object> accept(
            List<FormField> fields, Map<String, @Nullable Object> given, FormContext context) {
        Map<String, @Nullable Object> shown = new HashMap<>();
        for (FormField field : fields) {
            Object answer = field.disabled() ? context.find(field.key()) : given.get(field.key());
            shown.put(field.key(), answer == null ? field.type().emptyValue() : answer);
        }
        Map<String, Object> accepted = new LinkedHashMap<>();
        for (FormField field : fields) {
            Optional<Object> answer = Optional.ofNullable(given.get(field.key()));
            boolean empty = FieldRules.isEmpty(answer);
            if (field.disabled()) {
                FieldRules.check(empty, field, "is alleen om te lezen; vul het niet in");
                continue;
            }
            if (CONDITIONS.isHidden(field, shown, context::find)) {
                FieldRules.check(
                        empty || Boolean.FALSE.equals(answer.get()),
                        field,
                        "is bij deze antwoorden niet aan de orde; laat het leeg");
                shown.put(field.key(), null);
                continue;
            }
            if (empty) {
                FieldRules.check(!field.isRequired(), field, "is verplicht; vul het in");
                continue;
            }
            accepted.put(field.key(), accept(field, answer.get(), context.within(shown)));
        }
        return accepted;
    }

    /** The first name that none of the fields has. */
    static Optional<String> findUnknown(List<FormField> fields, Map<String, ?> given) {
        var known = fields.stream().map(FormField::key).collect(Collectors.toSet());
        return given.keySet().stream().filter(name -> !known.contains(name)).findFirst();
    }

    private static Object accept(FormField field, Object answer, FormContext context) {
        if (field.type() == FormField.Type.DYNAMICLIST) {
            return ListRows.accept(field, answer, context);
        }
        Object value = FieldRules.accept(field, answer, context.today());
        FieldRules.check(
                !field.isRequired() || !Boolean.FALSE.equals(value), field, "moet aangevinkt zijn om door te gaan");
        return value;
    }
}
