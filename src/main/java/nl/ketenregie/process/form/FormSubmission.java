package nl.ketenregie.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Validates the payload against the form that the user saw and splits it.
     *
     * @param routingFacts the names that the deployed model uses
     * @throws InvalidInput on the first rule that is broken; nothing has been written then
     */
    static FormSubmission of(
            FormSchema schema, Map<String, @Nullable Object> payload, Set<String> routingFacts, FormContext context) {
        refuseUnknownKeys(schema, payload);
        Map<String, Object> answers = FormAnswers.accept(schema.fields(), payload, context);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        List<CaseContent.Field> content = new ArrayList<>();
        for (FormField field : schema.fields()) {
            if (field.disabled() || field.key().equals(PersonsGate.CONFIRMATION)) {
                continue;
            }
            Object answer = answers.get(field.key());
            if (field.type().isClosed() && routingFacts.contains(field.key())) {
                // a question that was not answered must not keep the answer of an earlier round
                Object unanswered = field.type() == FormField.Type.CHECKBOX ? Boolean.FALSE : null;
                facts.put(field.key(), answer == null ? unanswered : answer);
            } else if (answer != null) {
                content.add(new CaseContent.Field(
                        field.key(), field.label(), field.category().orElse("probleem"), written(answer)));
            }
        }
        return new FormSubmission(facts, content);
    }

    private static void refuseUnknownKeys(FormSchema schema, Map<String, @Nullable Object> payload) {
        FormAnswers.findUnknown(schema.fields(), payload).ifPresent(name -> {
            throw new InvalidInput(
                    "formulier",
                    "Het formulier heeft geen veld met de naam '" + FieldRules.shortened(name)
                            + "'. Laat dat veld weg.");
        });
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
