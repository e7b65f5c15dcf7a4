package nl.ketenregie.process;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Starts processes and tells running ones what happened, on behalf of the rooms; people come in through their tasks. */
@Service
public class Workflow {

    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final OwnCalls ownCalls;

    Workflow(RuntimeService runtimeService, RepositoryService repositoryService, OwnCalls ownCalls) {
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.ownCalls = ownCalls;
    }

    /**
     * @param businessKey id of what the process is about: the dossier, or for example a signal
     * @param facts closed values only, by variable name
     */
    public void start(String processKey, String businessKey, Map<String, Object> facts) {
        ownCalls.make(() -> runtimeService.startProcessInstanceByKey(processKey, businessKey, facts));
    }

    /**
     * What people call a process.
     *
     * @throws IllegalStateException when no such process is deployed
     */
    public String nameOf(String processKey) {
        return ownCalls.make(() -> Optional.ofNullable(repositoryService
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getName)
                .orElseThrow(() -> new IllegalStateException("Er is geen proces '" + processKey + "'")));
    }

    /** Whether a process runs about this subject already, besides the instance that asks. */
    public boolean runsBesides(String processInstanceId, String processKey, String businessKey) {
        return ownCalls.make(() -> runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .anyMatch(running -> !running.getId().equals(processInstanceId)));
    }

    /**
     * Tells every instance of the case that waits for this message.
     *
     * @return how many instances were waiting: 0 when the case ended or does not wait for it
     */
    public int correlate(String message, String businessKey) {
        return correlate(message, businessKey, Map.of(), Map.of());
    }

    /** @param facts closed values that the message brings along, by variable name; a null empties the variable */
    public int correlate(String message, String businessKey, Map<String, ? extends @Nullable Object> facts) {
        return correlate(message, businessKey, Map.of(), facts);
    }

    /**
     * Tells only those of the case's instances in which these variables have these values where the message is awaited.
     *
     * @param localEquals local variables of the waiting step itself: its input parameters, not those of the loop around it
     */
    public int correlate(
            String message,
            String businessKey,
            Map<String, Object> localEquals,
            Map<String, ? extends @Nullable Object> facts) {
        return ownCalls.make(() -> {
                    MessageCorrelationBuilder correlation =
                            runtimeService.createMessageCorrelation(message).processInstanceBusinessKey(businessKey);
                    localEquals.forEach(correlation::localVariableEquals);
                    facts.forEach(correlation::setVariable);
                    return correlation.correlateAllWithResult();
                })
                .size();
    }

    /**
     * Tells only those of the case's instances that hold these values as variables of the process itself, such as what
     * they were called with.
     */
    public int correlateHolding(
            String message,
            String businessKey,
            Map<String, Object> holding,
            Map<String, ? extends @Nullable Object> facts) {
        return ownCalls.make(() -> {
                    MessageCorrelationBuilder correlation =
                            runtimeService.createMessageCorrelation(message).processInstanceBusinessKey(businessKey);
                    holding.forEach(correlation::processInstanceVariableEquals);
                    facts.forEach(correlation::setVariable);
                    return correlation.correlateAllWithResult();
                })
                .size();
    }

    /** What the running processes of a case know by this name; empty when none of them does. */
    public Optional<String> findFact(String businessKey, String variable) {
        return ownCalls.make(() -> {
            String[] instances =
                    runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                            .map(Execution::getProcessInstanceId)
                            .toArray(String[]::new);
            return instances.length == 0
                    ? Optional.empty()
                    : runtimeService
                            .createVariableInstanceQuery()
                            .processInstanceIdIn(instances)
                            .variableName(variable)
                            .list()
                            .stream()
                            .map(VariableInstance::getValue)
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .findFirst();
        });
    }
}
