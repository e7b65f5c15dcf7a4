package nl.ketenregie.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions of the forms that come with the platform, and the words of their choices. */
@Component
class FormWords {

    private static final String FORMS = "classpath*:forms/**/*.form";

    private final Map<String, Map<String, Question>> forms = new HashMap<>();

    FormWords(ObjectMapper json) {
        try {
            for (Resource form : new PathMatchingResourcePatternResolver().getResources(FORMS)) {
                try (InputStream text = form.getInputStream()) {
                    JsonNode read = json.readTree(text);
                    forms.put(read.path("id").asText(), questionsIn(read));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param options the words of each code, for a choice
     * @param columns the questions in a row, for a list
     */
    record Question(String label, String type, Map<String, String> options, Map<String, Question> columns) {}

    /** Empty for a form that a partner deployed later, and for a question that a form no longer has. */
    Optional<Question> find(String form, String key) {
        return Optional.ofNullable(forms.get(form)).map(questions -> questions.get(key));
    }

    private static Map<String, Question> questionsIn(JsonNode container) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (JsonNode component : container.path("components")) {
            if (component.path("type").asText().equals("group")) {
                questions.putAll(questionsIn(component));
            } else {
                named(component).ifPresent(key -> questions.put(key, question(component)));
            }
        }
        return questions;
    }

    private static Optional<String> named(JsonNode component) {
        return texts(component, "key", "path").findFirst();
    }

    private static Question question(JsonNode component) {
        Map<String, String> options = new HashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        return new Question(
                texts(component, "label", "dateLabel", "timeLabel").findFirst().orElse(""),
                component.path("type").asText(),
                options,
                questionsIn(component));
    }

    private static Stream<String> texts(JsonNode component, String... names) {
        return Stream.of(names).map(name -> component.path(name).asText()).filter(text -> !text.isBlank());
    }
}
