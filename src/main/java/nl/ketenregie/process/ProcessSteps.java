package nl.ketenregie.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Service;

/** What stands in the model of a version of a process, whoever asks. A version never changes, so each is read once. */
@Service
public class ProcessSteps {

    private static final Pattern AGENDA = Pattern.compile("agenda\\.uiterlijk\\('([^']+)'\\)");

    private final RepositoryService repository;
    private final OwnCalls ownCalls;
    private final Map<String, Model> known = new ConcurrentHashMap<>();

    ProcessSteps(RepositoryService repository, OwnCalls ownCalls) {
        this.repository = repository;
        this.ownCalls = ownCalls;
    }

    /** Empty when there is no such version (any more). */
    public Optional<Model> find(String process, int version) {
        Model read = known.get(process + ":" + version);
        if (read != null) {
            return Optional.of(read);
        }
        Optional<Model> found = Optional.ofNullable(ownCalls.make(() -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .processDefinitionVersion(version)
                        .singleResult()))
                .map(this::read);
        found.ifPresent(model -> known.put(process + ":" + version, model));
        return found;
    }

    private Model read(ProcessDefinition definition) {
        BpmnModelInstance model = ownCalls.make(() -> repository.getBpmnModelInstance(definition.getId()));
        return new Model(
                definition.getId(),
                model.getModelElementsByType(FlowNode.class).stream()
                        .map(ProcessSteps::step)
                        .toList(),
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(flow -> new Flow(
                                flow.getId(),
                                flow.getSource().getId(),
                                flow.getTarget().getId()))
                        .toList());
    }

    private static Step step(FlowNode node) {
        Optional<String> term = node instanceof UserTask task
                ? Optional.ofNullable(task.getCamundaDueDate())
                        .map(AGENDA::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                : Optional.empty();
        return new Step(
                node.getId(),
                Optional.ofNullable(node.getName()).orElse(""),
                node.getElementType().getTypeName(),
                term);
    }

    /** @param definition id of the version in the engine */
    public record Model(String definition, List<Step> steps, List<Flow> flows) {

        public Optional<Step> find(String step) {
            return steps.stream().filter(one -> one.id().equals(step)).findFirst();
        }
    }

    /**
     * @param name what people read; empty when it has none
     * @param kind as in the model: {@code userTask}
     * @param agendaTerm key of the agreed time for it, in the settings
     */
    public record Step(String id, String name, String kind, Optional<String> agendaTerm) {}

    public record Flow(String id, String from, String to) {}
}
