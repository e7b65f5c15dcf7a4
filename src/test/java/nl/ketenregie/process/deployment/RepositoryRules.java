package nl.ketenregie.process.deployment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.instance.Decision;

/** What we ask of the files in this repository on top of the gate: order and style, which protect nobody at deployment. */
final class RepositoryRules {

    /** Words with which an id begins, and after which the verb phrase comes. */
    private static final String PREFIX = "^[A-Za-z]+_";

    private final Set<String> agendaKeys;
    private final Map<String, Set<String>> outcomes;

    /**
     * @param agendaKeys the keys of {@code ketenregie.agenda}
     * @param outcomes the closed list of outcomes of each pilot, by slug
     */
    RepositoryRules(Set<String> agendaKeys, Map<String, Set<String>> outcomes) {
        this.agendaKeys = agendaKeys;
        this.outcomes = outcomes;
    }

    List<Finding> check(SortedMap<String, byte[]> files) {
        List<Models> bundles = Repository.bundles(files);
        return Stream.of(
                        files.entrySet().stream()
                                .filter(file -> text(file).contains("\r"))
                                .map(file -> new Finding(file.getKey(), "", "Het bestand heeft Windows-regeleinden.")),
                        bundles.stream().flatMap(bundle -> DeploymentRules.check(bundle).stream()),
                        bundles.stream().flatMap(this::bundle))
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> bundle(Models bundle) {
        return Stream.of(
                        bundle.processes().stream().flatMap(this::process),
                        bundle.decisions().stream().flatMap(RepositoryRules::decision),
                        bundle.forms().stream().flatMap(form -> form(form, bundle)))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> process(ProcessModel process) {
        String folder = Repository.folder(process.file());
        String base = Repository.base(process.file());
        boolean named = base.equals(process.id()) && (base.equals(folder) || base.startsWith(folder + "-"));
        Set<String> drawn = drawn(process);
        return Stream.of(
                        named
                                ? Stream.<Finding>empty()
                                : Stream.of(process.finding("Map, bestand en proces-id verschillen.")),
                        each(
                                process,
                                FlowElement.class,
                                element -> !drawn.contains(element.getId()),
                                "Staat niet op de tekening."),
                        each(process, Lane.class, lane -> !drawn.contains(lane.getId()), "Staat niet op de tekening."),
                        each(
                                process,
                                FlowNode.class,
                                RepositoryRules::isNotLikeSaved,
                                "incoming of outgoing ontbreekt."),
                        each(
                                process,
                                SequenceFlow.class,
                                flow -> !flow.getId().matches("Flow_[A-Z]\\w*"),
                                "Gegenereerde id."),
                        each(
                                process,
                                FlowNode.class,
                                node -> !(node.getParentElement() instanceof SubProcess)
                                        && process.laneOf(node).isEmpty(),
                                "Ligt in geen baan."),
                        each(
                                process,
                                FlowNode.class,
                                RepositoryRules::isCalledOtherwise,
                                "Id en stap heten niet hetzelfde."),
                        agenda(process),
                        outcomes(process))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> decision(DecisionModel decision) {
        return decision.all(Decision.class)
                .filter(one -> !one.getId().equals(camelCase(Repository.base(decision.file()))))
                .map(one -> decision.finding(one, "Bestand en beslistabel heten niet hetzelfde."));
    }

    private static Stream<Finding> form(FormModel form, Models bundle) {
        String id = Repository.folder(form.file()) + "-" + Repository.base(form.file());
        Stream<Finding> name =
                id.equals(form.id()) ? Stream.empty() : Stream.of(form.finding("", "De id is niet '" + id + "'."));
        boolean used = bundle.processes().stream()
                .flatMap(FormReference::in)
                .anyMatch(reference -> reference.form().equals(form.id()));
        return Stream.concat(
                name, used ? Stream.empty() : Stream.of(form.finding("", "Geen model gebruikt dit formulier.")));
    }

    private static <E extends BaseElement> Stream<Finding> each(
            ProcessModel process, Class<E> type, Predicate<E> wrong, String message) {
        return process.all(type).filter(wrong).map(element -> new Finding(process.file(), element.getId(), message));
    }

    private static Set<String> drawn(ProcessModel process) {
        return Stream.concat(
                        process.all(BpmnShape.class).map(BpmnShape::getBpmnElement),
                        process.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
                .filter(element -> element != null)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
    }

    /** Modeler writes the flows into the steps; a file without them is drawn by hand and breaks other tools. */
    private static boolean isNotLikeSaved(FlowNode node) {
        var flows = node.getModelInstance().getModelElementsByType(SequenceFlow.class);
        long in = flows.stream().filter(flow -> node.equals(flow.getTarget())).count();
        long out = flows.stream().filter(flow -> node.equals(flow.getSource())).count();
        return node.getIncoming().size() != in || node.getOutgoing().size() != out;
    }

    /** {@code ServiceTask_InvitePartners} calls {@code invitePartnersDelegate}; one verb phrase, everywhere. */
    private static boolean isCalledOtherwise(FlowNode node) {
        String phrase = node.getId().replaceFirst(PREFIX, "");
        String camel = Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
        Optional<String> bound = ProcessModel.camunda(node, "delegateExpression")
                .map(text -> text.replaceAll("[${}]|Delegate", ""))
                .or(() ->
                        node instanceof BusinessRuleTask ? ProcessModel.camunda(node, "decisionRef") : Optional.empty())
                .or(() -> node instanceof org.camunda.bpm.model.bpmn.instance.UserTask
                        ? ProcessModel.camunda(node, "formRef").map(form -> formPhrase(form, camel))
                        : Optional.empty());
        return bound.filter(name -> !name.equals(camel)).isPresent();
    }

    /** The form's name without its folder, {@code uwv-directe-lijn-ask-uwv} is {@code askUwv}. */
    private static String formPhrase(String form, String camel) {
        return camelCase(form).toLowerCase().endsWith(camel.toLowerCase()) ? camel : camelCase(form);
    }

    private Stream<Finding> agenda(ProcessModel process) {
        return ModelText.snippetsOf(process)
                .flatMap(snippet -> java.util.regex.Pattern.compile("agenda\\.uiterlijk\\('([^']*)'\\)")
                        .matcher(snippet.text())
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !agendaKeys.contains(key))
                        .map(key -> new Finding(
                                process.file(), snippet.element(), "ketenregie.agenda kent '" + key + "' niet.")));
    }

    /** Every way in which the main process of a pilot ends is on the pilot's list, and everything on it can happen. */
    private Stream<Finding> outcomes(ProcessModel process) {
        Set<String> allowed = outcomes.get(process.id());
        if (allowed == null) {
            return Stream.empty();
        }
        Set<String> ends = process.all(EndEvent.class)
                .filter(end -> end.getEventDefinitions().size() == 1 || end.getParentElement() instanceof SubProcess)
                .map(end -> outcome(end.getName()))
                .collect(Collectors.toSet());
        return Stream.concat(
                ends.stream()
                        .filter(end -> !allowed.contains(end))
                        .map(end -> process.finding("De uitkomst " + end + " staat niet op de lijst.")),
                allowed.stream()
                        .filter(one -> !ends.contains(one))
                        .map(one -> process.finding("Geen einde voor " + one + ".")));
    }

    static String outcome(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase()
                .replace(' ', '_');
    }

    static String camelCase(String kebab) {
        return java.util.regex.Pattern.compile("-([a-z])").matcher(kebab).replaceAll(match -> match.group(1)
                .toUpperCase());
    }

    private static String text(Map.Entry<String, byte[]> file) {
        return new String(file.getValue(), StandardCharsets.UTF_8);
    }
}
