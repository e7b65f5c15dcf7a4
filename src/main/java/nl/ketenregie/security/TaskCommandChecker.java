package nl.ketenregie.security;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Asks {@link SlicedAuthorizations} before every command on a task; the standard rules decide about all else. */
final class TaskCommandChecker extends AuthorizationCommandChecker {

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
            slices().guardHands(task);
            slices().guardRoute(task);
        } else {
            super.checkTaskAssign(task);
        }
    }

    private SlicedAuthorizations slices() {
        return (SlicedAuthorizations) getAuthorizationManager();
    }
}
