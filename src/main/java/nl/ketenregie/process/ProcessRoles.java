package nl.ketenregie.process;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Service;

/** Which roles take part in the deployed processes, as the models say. */
@Service
public class ProcessRoles {

    private final RepositoryService repository;

    ProcessRoles(RepositoryService repository) {
        this.repository = repository;
    }

    /** Of the latest version of each process. */
    public List<Participation> all() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(this::participation)
                .toList();
    }

    private Participation participation(ProcessDefinition process) {
        BpmnModelInstance model = repository.getBpmnModelInstance(process.getId());
        Set<String> roles = new HashSet<>();
        model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaCandidateGroups)
                .filter(groups -> groups != null)
                .flatMap(groups -> Arrays.stream(groups.split(",")))
                .map(String::strip)
                .forEach(roles::add);
        boolean open = roles.removeIf(role -> role.contains("{"));
        Optional<String> startRole =
                process.isStartableInTasklist() ? startLanes(model).findFirst() : Optional.empty();
        startRole.ifPresent(roles::add);
        return new Participation(process.getKey(), startRole, Set.copyOf(roles), open);
    }

    private static Stream<String> startLanes(BpmnModelInstance model) {
        return model.getModelElementsByType(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().stream().anyMatch(ProcessRoles::startsByForm))
                .map(Lane::getName);
    }

    private static boolean startsByForm(FlowNode node) {
        return node instanceof StartEvent start
                && start.getEventDefinitions().isEmpty()
                && (start.getCamundaFormRef() != null || start.getCamundaFormKey() != null);
    }

    /**
     * @param startRole the role in whose lane a case starts with a form
     * @param roles the roles that the model names
     * @param anyRole the model lets the case decide which role gets a task, as building blocks do
     */
    public record Participation(String processKey, Optional<String> startRole, Set<String> roles, boolean anyRole) {}
}
