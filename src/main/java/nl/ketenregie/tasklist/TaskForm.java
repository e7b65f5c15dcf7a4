package nl.ketenregie.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of a task form, as far as a draft needs them. Whether answers are right is judged when they are
 * submitted; until then half an answer is fine.
 *
 * @param questions by key; what the form only shows is not among them
 */
record TaskForm(Map<String, Question> questions) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "table", "spacer", "separator", "iframe", "button", "expression");

    /** @param rows the questions in a row, for a list */
    record Question(String label, boolean freeText, Map<String, Question> rows) {}

    static TaskForm read(InputStream form) throws IOException {
        return new TaskForm(questionsIn(JSON.readTree(form)));
    }

    Optional<String> findUnknown(Set<String> keys) {
        return keys.stream().filter(key -> !questions.containsKey(key)).findFirst();
    }

    private static Map<String, Question> questionsIn(JsonNode container) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (JsonNode component : container.path("components")) {
            String type = component.path("type").asText();
            if (type.equals("group")) {
                questions.putAll(questionsIn(component));
            } else if (!SHOWN_ONLY.contains(type) && !component.path("disabled").asBoolean()) {
                questions.put(key(component, type), question(component, type));
            }
        }
        return questions;
    }

    private static String key(JsonNode component, String type) {
        return component.path(type.equals("dynamiclist") ? "path" : "key").asText();
    }

    private static Question question(JsonNode component, String type) {
        return new Question(
                component.path("label").asText(key(component, type)),
                type.equals("textfield") || type.equals("textarea"),
                type.equals("dynamiclist") ? questionsIn(component) : Map.of());
    }
}
