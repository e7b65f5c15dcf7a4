package nl.ketenregie.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Service;

/**
 * How urgent a case is: the variable {@code urgentie} of its main process, however that got there. What the process calls is
 * as urgent, its open tasks have that priority, and new ones get it (see {@code UrgencySpread}).
 */
@Service
public class CaseUrgency {

    private final RuntimeService runtimeService;
    private final OwnCalls ownCalls;

    CaseUrgency(RuntimeService runtimeService, OwnCalls ownCalls) {
        this.runtimeService = runtimeService;
        this.ownCalls = ownCalls;
    }

    /** @return empty when the case ended, or its process says nothing of it */
    public Optional<Urgency> find(String subjectId) {
        return ownCalls.make(() -> mainProcesses(subjectId).stream()
                .flatMap(process -> urgencyOf(process).stream())
                .min(Comparator.naturalOrder()));
    }

    /** Makes the whole case this urgent, also from within a part of it, and also while it is only just starting. */
    public void declare(String subjectId, Urgency urgency) {
        ownCalls.make(() -> {
            mainProcesses(subjectId).stream()
                    .filter(process -> !urgencyOf(process).equals(Optional.of(urgency)))
                    .forEach(process -> process.setVariable(CaseVariables.URGENCY.name(), urgency.name()));
            return urgency;
        });
    }

    private static Optional<Urgency> urgencyOf(ExecutionEntity process) {
        return CaseVariables.URGENCY.find(process).flatMap(Urgency::find);
    }

    /** Those in the database, and those that began in this transaction. */
    private List<ExecutionEntity> mainProcesses(String subjectId) {
        return Stream.concat(
                        runtimeService
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(subjectId)
                                .rootProcessInstances()
                                .list()
                                .stream()
                                .map(ExecutionEntity.class::cast),
                        Context.getCommandContext()
                                .getDbEntityManager()
                                .getCachedEntitiesByType(ExecutionEntity.class)
                                .stream()
                                .filter(process -> isMain(process, subjectId)))
                .filter(process -> !process.isEnded())
                .distinct()
                .toList();
    }

    private static boolean isMain(ExecutionEntity process, String subjectId) {
        return process.isProcessInstanceExecution()
                && process.getSuperExecutionId() == null
                && subjectId.equals(process.getBusinessKey());
    }
}
