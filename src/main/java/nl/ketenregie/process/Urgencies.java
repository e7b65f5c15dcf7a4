package nl.ketenregie.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/**
 * How urgent a case is: the variable {@code urgentie} of its main process, however that got there. What the process calls is
 * as urgent, its open tasks have that priority, and new ones get it (see {@code UrgencySpread}).
 */
@Service
public class Urgencies {

    private final RuntimeService runtimeService;
    private final OwnCalls ownCalls;

    Urgencies(RuntimeService runtimeService, OwnCalls ownCalls) {
        this.runtimeService = runtimeService;
        this.ownCalls = ownCalls;
    }

    /** @return empty when the case ended, or its process says nothing of it */
    public Optional<Urgency> find(String subjectId) {
        return ownCalls.make(() -> mainProcesses(subjectId).stream()
                .map(process -> runtimeService.getVariable(process.getId(), CaseVariables.URGENCY.name()))
                .flatMap(code -> Urgency.find(String.valueOf(code)).stream())
                .min(Comparator.naturalOrder()));
    }

    /** Makes the whole case this urgent, also from within a part of it. */
    public void declare(String subjectId, Urgency urgency) {
        ownCalls.make(() -> {
            mainProcesses(subjectId)
                    .forEach(process ->
                            runtimeService.setVariable(process.getId(), CaseVariables.URGENCY.name(), urgency.name()));
            return urgency;
        });
    }

    private List<ProcessInstance> mainProcesses(String subjectId) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subjectId)
                .rootProcessInstances()
                .list();
    }
}
