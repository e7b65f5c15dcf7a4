package nl.ketenregie.process.deployment;

import static nl.ketenregie.process.deployment.ProcessModel.CAMUNDA;
import static nl.ketenregie.process.deployment.ProcessModel.camunda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.w3c.dom.Element;

/** A model may call the steps that the platform offers and no other code: whoever deploys a model must not own the server. */
final class CodeRules {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{\\s*([a-z][A-Za-z0-9]*Delegate)\\s*}");

    private static final String STEP_ONLY =
            "Een stap roept alleen een stap van het platform aan. Kies 'Delegate expression' en vul in: ${...Delegate}.";
    private static final String CAMUNDA_FORM_ONLY =
            "Gebruik een Camunda Form ('Form reference'): andere formulieren controleert het platform niet.";

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("class", STEP_ONLY),
            Map.entry("expression", STEP_ONLY),
            Map.entry("type", STEP_ONLY),
            Map.entry("variableMappingClass", STEP_ONLY),
            Map.entry("variableMappingDelegateExpression", STEP_ONLY),
            Map.entry("formKey", CAMUNDA_FORM_ONLY),
            Map.entry("formHandlerClass", CAMUNDA_FORM_ONLY),
            Map.entry("resource", "Een voorwaarde in een apart scriptbestand mag niet. Schrijf haar als ${...}."));

    private static final Map<String, String> ELEMENTS = Map.of(
            "script",
            "Een script mag niet. Leg de regel vast in een beslistabel, of vraag om een stap van het platform.",
            "connector",
            STEP_ONLY,
            "field",
            "Waarden meegeven aan een stap mag niet ('Field injection'). De stap leest procesvariabelen.",
            "formData",
            CAMUNDA_FORM_ONLY);

    private CodeRules() {}

    static List<Rule> all() {
        return List.of(
                models -> models.processes().stream()
                        .flatMap(process -> ModelText.elementsOf(process).flatMap(element -> {
                            String id = ModelText.idAround(element);
                            return Stream.concat(forbidden(element), delegate(element, models.surroundings()).stream())
                                    .map(message -> new Finding(process.file(), id, message));
                        })),
                Rule.refuse(
                        Task.class,
                        task -> (task instanceof ServiceTask || task instanceof SendTask)
                                && camunda(task, "delegateExpression").isEmpty(),
                        "De stap doet niets. Kies bij 'Implementation' een 'Delegate expression': ${...Delegate}."),
                Rule.refuse(
                        BusinessRuleTask.class,
                        task -> camunda(task, "mapDecisionResult")
                                        .filter("singleEntry"::equals)
                                        .isEmpty()
                                || camunda(task, "resultVariable").isEmpty(),
                        "Het advies van de beslistabel gaat verloren. Vul bij 'Result variable' een naam in en kies bij"
                                + " 'Map decision result' singleEntry."));
    }

    private static Stream<String> forbidden(Element element) {
        boolean extension = CAMUNDA.equals(element.getNamespaceURI());
        String name = element.getLocalName();
        if (element.getNamespaceURI() != null && element.getNamespaceURI().contains("activiti")) {
            return Stream.of("De instelling '" + name + "' is van een ander platform. Haal haar weg.");
        }
        Stream<String> own =
                extension || name.equals("script") ? Optional.ofNullable(ELEMENTS.get(name)).stream() : Stream.empty();
        Stream<String> otherLanguage = name.equals("conditionExpression") && element.hasAttribute("language")
                ? Stream.of("Een voorwaarde in een scripttaal mag niet. Schrijf haar als ${...}.")
                : Stream.empty();
        return Stream.of(own, otherLanguage, attributes(element, extension)).flatMap(found -> found);
    }

    private static Stream<String> attributes(Element element, boolean extension) {
        return ModelText.attributesOf(element).flatMap(attribute -> {
            String namespace = attribute.getNamespaceURI();
            if (namespace != null && namespace.contains("activiti")) {
                return Stream.of(
                        "De instelling '" + attribute.getLocalName() + "' is van een ander platform. Haal haar weg.");
            }
            boolean setting = CAMUNDA.equals(namespace)
                    || extension && Set.of("class", "expression").contains(attribute.getLocalName());
            return setting ? Optional.ofNullable(ATTRIBUTES.get(attribute.getLocalName())).stream() : Stream.empty();
        });
    }

    private static Optional<String> delegate(Element element, Surroundings surroundings) {
        String value = element.hasAttributeNS(CAMUNDA, "delegateExpression")
                ? element.getAttributeNS(CAMUNDA, "delegateExpression")
                : element.getAttribute("delegateExpression");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = DELEGATE.matcher(value.strip());
        return matcher.matches() && surroundings.isDelegate(matcher.group(1))
                ? Optional.empty()
                : Optional.of(
                        "De stap '" + value + "' bestaat niet op dit platform. Kies een bestaande ${...Delegate}.");
    }
}
