package nl.ketenregie.process.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import nl.ketenregie.process.deployment.FormModel.Component;

/** What a form needs so that Tasklist shows it, and so that the form seam accepts what people fill in. */
final class FormRules {

    private static final int LONGEST_TEXT = 4000;

    /** What the viewer inside Tasklist 7.24 renders; one other component and the whole form stays empty. */
    private static final Set<String> RENDERED = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "group",
            "dynamiclist",
            "separator",
            "spacer",
            "image",
            "table",
            "iframe",
            "html",
            "button",
            "default");

    private FormRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.eachForm(
                        form -> "Camunda Platform"
                                        .equals(form.json()
                                                .path("executionPlatform")
                                                .asText())
                                ? Stream.empty()
                                : Stream.of(
                                        form.finding(
                                                "",
                                                "Het formulier is niet voor Camunda 7 gemaakt. Maak in Modeler een formulier voor 'Camunda 7'."))),
                Rule.eachForm(
                        form -> form.id().matches("[a-z0-9]+(-[a-z0-9]+)+")
                                ? Stream.empty()
                                : Stream.of(
                                        form.finding(
                                                "",
                                                "De id '" + form.id()
                                                        + "' past niet. Gebruik <proces>-<formulier>, in kleine letters met streepjes."))),
                each(FormRules::isRendered),
                each(FormRules::hasNameAndLabel),
                each(FormRules::textHasLimit),
                each(FormRules::offersFixedChoices),
                each(FormRules::isAcceptedBySeam),
                Rule.eachForm(FormRules::keysAreUnique));
    }

    private static Rule each(Function<Component, Optional<String>> check) {
        return Rule.eachForm(form -> form.components().stream().flatMap(component -> check.apply(component).stream()
                .map(message -> form.finding(component.name(), message))));
    }

    private static Optional<String> isRendered(Component component) {
        return RENDERED.contains(component.type())
                ? Optional.empty()
                : Optional.of("Het onderdeel '" + component.type() + "' werkt niet in de takenlijst. Kies een ander.");
    }

    private static Optional<String> hasNameAndLabel(Component component) {
        if (!component.isInput()) {
            return Optional.empty();
        }
        if (component.key().isBlank()) {
            return Optional.of("Het veld heeft geen naam. Vul bij 'Key' een naam in.");
        }
        return component.hasLabel()
                ? Optional.empty()
                : Optional.of(
                        "Het veld heeft geen opschrift. Vul bij 'Field label' in wat u vraagt; wie niet ziet, hoort"
                                + " anders niets.");
    }

    private static Optional<String> textHasLimit(Component component) {
        int longest = component.json().path("validate").path("maxLength").asInt(0);
        return !component.isText() || longest > 0 && longest <= LONGEST_TEXT
                ? Optional.empty()
                : Optional.of("Het tekstveld heeft geen goede grens. Vul bij 'Maximum length' een getal tot en met "
                        + LONGEST_TEXT + " in.");
    }

    private static Optional<String> offersFixedChoices(Component component) {
        return !component.isChoice() || !component.json().path("values").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "De keuzes staan niet in het formulier zelf. Kies bij 'Options source' Static en noem ze.");
    }

    /** The seam checks an answer against the form; a form it cannot check would refuse every answer. */
    private static Optional<String> isAcceptedBySeam(Component component) {
        if (component.json().path("subtype").asText().equals("time")) {
            return Optional.of("Alleen een tijd vragen kan niet. Kies een datum, of een datum met tijd.");
        }
        if (component.json().path("serializeToString").asBoolean()) {
            return Optional.of("Het getal wordt als tekst bewaard. Zet 'Output as string' uit.");
        }
        try {
            Pattern.compile(component.json().path("validate").path("pattern").asText());
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("Het patroon bij 'Regular expression pattern' is niet geldig. Verbeter het.");
        }
    }

    private static Stream<Finding> keysAreUnique(FormModel form) {
        Set<String> seen = new HashSet<>();
        return form.inputs()
                .map(Component::key)
                .filter(key -> !key.isBlank() && !seen.add(key))
                .map(key ->
                        form.finding(key, "De naam '" + key + "' komt twee keer voor. Geef elk veld een eigen naam."));
    }
}
