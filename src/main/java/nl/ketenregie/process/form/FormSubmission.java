package nl.ketenregie.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A form that was submitted and accepted as a whole, split in what routes the process and what belongs in the dossier.
 *
 * @param facts routing facts, by variable name
 * @param content everything else, with its data category
 */
record FormSubmission(Map<String, @Nullable Object> facts, List<CaseContent.Field> content) {

    private static final FormConditions CONDITIONS = new FormConditions();
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Validates the payload against the form that the user saw and splits it.
     *
     * @param routingFacts the names that the deployed model uses
     * @throws InvalidInput on the first rule that is broken; nothing has been written then
     */
    static FormSubmission of(
            FormSchema schema,
            Map<String, Object> payload,
            Set<String> routingFacts,
            Function<String, @Nullable Object> variables) {
        refuseUnknownKeys(schema, payload);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        List<CaseContent.Field> content = new ArrayList<>();
        for (FormField field : schema.fields()) {
            Optional<Object> answer = Optional.ofNullable(payload.get(field.key()));
            boolean empty = FieldRules.isEmpty(answer);
            boolean fact = field.type().isClosed() && routingFacts.contains(field.key());
            if (fact) {
                // a question that was not answered must not keep the answer of an earlier round
                facts.put(field.key(), field.type() == FormField.Type.CHECKBOX ? Boolean.FALSE : null);
            }
            if (CONDITIONS.isHidden(field, payload, variables)) {
                FieldRules.check(
                        empty || Boolean.FALSE.equals(answer.get()),
                        field,
                        "is bij deze antwoorden niet aan de orde; laat het leeg");
                continue;
            }
            if (empty) {
                FieldRules.check(!field.isRequired(), field, "is verplicht; vul het in");
                continue;
            }
            Object value = FieldRules.accept(field, answer.get());
            FieldRules.check(
                    !field.isRequired() || !Boolean.FALSE.equals(value), field, "moet aangevinkt zijn om door te gaan");
            if (fact) {
                facts.put(field.key(), value);
            } else {
                content.add(new CaseContent.Field(
                        field.key(), field.label(), field.category().orElse("probleem"), written(value)));
            }
        }
        return new FormSubmission(facts, content);
    }

    private static void refuseUnknownKeys(FormSchema schema, Map<String, Object> payload) {
        Set<String> known = schema.fields().stream().map(FormField::key).collect(Collectors.toSet());
        for (Map.Entry<String, Object> entry : payload.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw new InvalidInput(
                        "formulier",
                        "Het formulier heeft geen veld met de naam '" + shortened(entry.getKey())
                                + "'. Laat dat veld weg.");
            }
        }
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static String written(Object value) {
        if (value instanceof String text) {
            return text;
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
