package nl.ketenregie.security;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Asks {@link SlicedAuthorizations} before every command on a task; the standard rules decide about all else. */
final class TaskCommandChecker extends AuthorizationCommandChecker {

    /** What people may change about a task of their own; name and description belong to the model. */
    private static final Set<String> CHANGEABLE = Set.of(
            TaskEntity.ASSIGNEE,
            TaskEntity.OWNER,
            TaskEntity.DUE_DATE,
            TaskEntity.FOLLOW_UP_DATE,
            TaskEntity.PRIORITY,
            TaskEntity.DELEGATION);

    @Override
    public void checkReadTask(@Nullable TaskEntity task) {
        if (!slices().requireOwn(task)) {
            super.checkReadTask(task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (!slices().requireOwn(task)) {
            super.checkReadTaskVariable(task);
        }
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        if (!slices().requireOwn(task)) {
            super.checkUpdateTaskVariable(task);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (slices().requireOwn(task)) {
            slices().guardHands(task);
        } else {
            super.checkTaskWork(task);
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        if (slices().requireOwn(task)) {
            refuseOtherChanges(task);
            slices().guardHands(task);
            slices().guardRoute(task);
        } else {
            super.checkTaskAssign(task);
        }
    }

    private static void refuseOtherChanges(TaskEntity task) {
        if (!CHANGEABLE.containsAll(task.getPropertyChanges().keySet())) {
            throw new AuthorizationException("Naam en omschrijving van een taak horen bij het proces. "
                    + "U kunt behandelaar, datums en prioriteit wijzigen.");
        }
    }

    private SlicedAuthorizations slices() {
        return (SlicedAuthorizations) getAuthorizationManager();
    }
}
