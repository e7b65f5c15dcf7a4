package nl.ketenregie.security;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Writes no grant when a task is offered or assigned: the engine never takes such a grant back, and the join with them
 * makes the inbox slow. It does see to whom a task goes, and lets {@link SlicedAuthorizations} judge that.
 */
final class NoTaskGrants extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        slices().requireColleague(task, newAssignee);
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(
            Task task, @Nullable String oldOwner, @Nullable String newOwner) {
        slices().requireColleague(task, newOwner);
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String userId, String type) {
        slices().refuseOtherTeams(task);
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        slices().refuseOtherTeams(task);
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        slices().refuseOtherTeams(task);
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        slices().refuseOtherTeams(task);
        return null;
    }

    /** Not even the person who deployed may delete a deployment: that would delete its cases. */
    @Override
    public AuthorizationEntity @Nullable [] newDeployment(Deployment deployment) {
        return null;
    }

    private static SlicedAuthorizations slices() {
        return (SlicedAuthorizations) Context.getCommandContext().getAuthorizationManager();
    }
}
