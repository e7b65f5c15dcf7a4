package nl.ketenregie.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words for the codes of a signal, as the form says them with which people report one. */
@Component
class ChoiceWords {

    private static final String FORM = "forms/signaleringsoverleg/submit-signal.form";

    private final Map<String, Map<String, String>> words = new HashMap<>();

    ChoiceWords(ObjectMapper json) {
        ClassPathResource form = new ClassPathResource(FORM);
        if (form.exists()) {
            try (InputStream text = form.getInputStream()) {
                collect(json.readTree(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String theme(String code) {
        return word("thema", code);
    }

    String body(String code) {
        return word("bestuursorgaan", code);
    }

    /** What a process counted has a code of its own, which reads as words already. */
    private String word(String question, String code) {
        return words.getOrDefault(question, Map.of()).getOrDefault(code, code.replace('-', ' '));
    }

    private void collect(JsonNode container) {
        for (JsonNode component : container.path("components")) {
            Map<String, String> options = new HashMap<>();
            component
                    .path("values")
                    .forEach(option -> options.put(
                            option.path("value").asText(), option.path("label").asText()));
            words.put(component.path("key").asText(), options);
            collect(component);
        }
    }
}
