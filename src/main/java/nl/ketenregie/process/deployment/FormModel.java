package nl.ketenregie.process.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One {@code .form} file as the rules see it.
 *
 * @param components everything on the form, in order, also what stands in groups and lists
 */
record FormModel(String file, String id, JsonNode json, List<Component> components) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException when it is no form */
    static FormModel read(String file, byte[] bytes) {
        try {
            JsonNode form = JSON.readTree(bytes);
            if (!form.path("components").isArray()) {
                throw new IllegalArgumentException("er staan geen onderdelen ('components') in");
            }
            List<Component> components = new ArrayList<>();
            collect(form, false, components);
            return new FormModel(file, form.path("id").asText(), form, List.copyOf(components));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("het is geen geldige JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("het is niet te lezen", e);
        }
    }

    private static void collect(JsonNode container, boolean inList, List<Component> components) {
        for (JsonNode json : container.path("components")) {
            components.add(new Component(json.path("type").asText(), json, inList));
            collect(json, inList || json.path("type").asText().equals("dynamiclist"), components);
        }
    }

    /** What people fill in; a repeated list counts as one answer. */
    Stream<Component> inputs() {
        return components.stream().filter(component -> component.isInput() && !component.inList());
    }

    Finding finding(String element, String message) {
        return new Finding(file, element, message);
    }

    /** @param inList whether it is a column of a repeated list */
    record Component(String type, JsonNode json, boolean inList) {

        private static final Set<String> CHOICE = Set.of("radio", "select", "checklist", "taglist");

        boolean isText() {
            return type.equals("textfield") || type.equals("textarea");
        }

        boolean isChoice() {
            return CHOICE.contains(type);
        }

        /** Whether it can hold only values that the form itself offers: no words of a person. */
        boolean isClosed() {
            return isInput() && !isText() && !type.equals("dynamiclist");
        }

        boolean isInput() {
            return isText()
                    || isChoice()
                    || Set.of("number", "checkbox", "datetime", "dynamiclist").contains(type);
        }

        String key() {
            return json.path(type.equals("dynamiclist") ? "path" : "key").asText();
        }

        /** How to find it back in Modeler. */
        String name() {
            return key().isEmpty() ? json.path("id").asText() : key();
        }

        Optional<String> category() {
            return Optional.of(json.path("properties").path("categorie").asText())
                    .filter(text -> !text.isBlank());
        }

        boolean hasLabel() {
            return Stream.of("label", "dateLabel", "timeLabel")
                    .anyMatch(name -> !json.path(name).asText().isBlank());
        }
    }
}
