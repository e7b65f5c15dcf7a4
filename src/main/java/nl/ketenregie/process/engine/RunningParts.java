package nl.ketenregie.process.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What runs inside one process instance now: its open tasks, and the instances that it called. Of an instance that began
 * in this transaction nothing is in the database yet, so that is not asked.
 */
record RunningParts(List<TaskEntity> tasks, List<ExecutionEntity> called) {

    static RunningParts of(ExecutionEntity process, CommandContext context) {
        DbEntityManager database = context.getDbEntityManager();
        String id = process.getId();
        boolean isNew = database.getDbEntityCache().isTransient(process);
        return new RunningParts(
                Stream.concat(
                                isNew
                                        ? Stream.empty()
                                        : context.getTaskManager().findTasksByProcessInstanceId(id).stream(),
                                database.getCachedEntitiesByType(TaskEntity.class).stream()
                                        .filter(task -> id.equals(task.getProcessInstanceId())))
                        .filter(task -> !task.isDeleted())
                        .distinct()
                        .toList(),
                Stream.concat(
                                isNew ? Stream.empty() : calledBefore(id, context),
                                database.getCachedEntitiesByType(ExecutionEntity.class).stream()
                                        .filter(one -> isCalledBy(id, one, database)))
                        .filter(one -> !one.isEnded())
                        .distinct()
                        .toList());
    }

    private static Stream<ExecutionEntity> calledBefore(String id, CommandContext context) {
        ProcessInstanceQueryImpl query = new ProcessInstanceQueryImpl();
        query.superProcessInstanceId(id);
        return context
                .runWithoutAuthorization(
                        () -> context.getExecutionManager().findProcessInstancesByQueryCriteria(query, null))
                .stream()
                .map(ExecutionEntity.class::cast);
    }

    /** Whoever called in this transaction is in the cache as well. */
    private static boolean isCalledBy(String id, ExecutionEntity one, DbEntityManager database) {
        ExecutionEntity caller = one.getSuperExecutionId() == null
                ? null
                : database.getCachedEntity(ExecutionEntity.class, one.getSuperExecutionId());
        return caller != null && id.equals(caller.getProcessInstanceId());
    }
}
