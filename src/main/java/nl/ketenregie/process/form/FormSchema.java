package nl.ketenregie.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The inputs of one {@code .form} file, in the order in which a user meets them. */
public record FormSchema(String id, List<FormField> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException when the file is no form */
    public static FormSchema parse(String json) {
        try {
            JsonNode form = JSON.readTree(json);
            return new FormSchema(form.path("id").asText(), inputsOf(form, Optional.empty()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Het formulier is geen geldige JSON", e);
        }
    }

    private static List<FormField> inputsOf(JsonNode container, Optional<String> hiddenWith) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : container.path("components")) {
            Optional<String> hideWhen = either(hiddenWith, textOf(component.path("conditional"), "hide"));
            if (component.path("type").asText().equals("group")) {
                fields.addAll(inputsOf(component, hideWhen));
            } else {
                typeOf(component).ifPresent(type -> fields.add(inputOf(component, type, hideWhen)));
            }
        }
        return List.copyOf(fields);
    }

    private static FormField inputOf(JsonNode component, FormField.Type type, Optional<String> hideWhen) {
        boolean list = type == FormField.Type.DYNAMICLIST;
        return new FormField(
                component.path(list ? "path" : "key").asText(),
                Stream.of("label", "dateLabel", "timeLabel")
                        .flatMap(name -> textOf(component, name).stream())
                        .findFirst()
                        .orElse(component.path(list ? "path" : "key").asText()),
                type,
                textOf(component.path("properties"), "categorie"),
                hideWhen,
                FormField.optionsOf(component),
                component.path("validate"),
                component.path("disallowPassedDates").asBoolean(false),
                component.path("disabled").asBoolean(false),
                list ? inputsOf(component, Optional.empty()) : List.of());
    }

    private static Optional<FormField.Type> typeOf(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "datetime" ->
                Optional.of(
                        component.path("subtype").asText().equals("date")
                                ? FormField.Type.DATE
                                : FormField.Type.DATETIME);
            case "textfield",
                    "textarea",
                    "number",
                    "checkbox",
                    "radio",
                    "select",
                    "checklist",
                    "taglist",
                    "dynamiclist" ->
                Optional.of(
                        FormField.Type.valueOf(component.path("type").asText().toUpperCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> either(Optional<String> outer, Optional<String> own) {
        if (outer.isPresent() && own.isPresent()) {
            return Optional.of("=(" + expression(outer.get()) + ") or (" + expression(own.get()) + ")");
        }
        return outer.or(() -> own);
    }

    static String expression(String feel) {
        return feel.startsWith("=") ? feel.substring(1).strip() : feel.strip();
    }

    private static Optional<String> textOf(JsonNode node, String name) {
        return node.path(name).isTextual() ? Optional.of(node.path(name).asText()) : Optional.empty();
    }
}
