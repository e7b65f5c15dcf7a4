package nl.ketenregie.process.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a dynamiclist: each row is a small form of its own. A refusal names the row, counted from one. */
final class ListRows {

    private ListRows() {}

    static List<Map<String, Object>> accept(FormField list, Object value, FormContext context) {
        if (!(value instanceof Collection<?> rows)) {
            throw FieldRules.refuse(list, "moet een lijst van rijen zijn");
        }
        List<Map<String, Object>> accepted = new ArrayList<>();
        for (Object row : rows) {
            accepted.add(acceptRow(list, accepted.size() + 1, row, context));
        }
        return List.copyOf(accepted);
    }

    private static Map<String, Object> acceptRow(
            FormField list, int number, @Nullable Object row, FormContext context) {
        if (!(row instanceof Map<?, ?> given)) {
            throw FieldRules.refuse(list, "heeft in rij " + number + " geen antwoorden; vul de rij in of haal hem weg");
        }
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        given.forEach((name, answer) -> answers.put(String.valueOf(name), answer));
        FormAnswers.findUnknown(list.children(), answers).ifPresent(unknown -> {
            throw FieldRules.refuse(
                    list, "heeft in rij " + number + " geen vraag met de naam '" + FieldRules.shortened(unknown) + "'");
        });
        List<FormField> questions = list.children().stream()
                .map(child -> child.labelled(list.label() + ", rij " + number + ": " + child.label()))
                .toList();
        return FormAnswers.accept(questions, answers, context);
    }
}
