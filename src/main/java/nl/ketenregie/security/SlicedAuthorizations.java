package nl.ketenregie.security;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with tasks, by one question: is this task mine or my team's? It takes the place of grants per task.
 * Administrators, and whatever the engine does without a logged-in user, follow the engine's standard rules. The engine
 * opens one of these per command.
 */
final class SlicedAuthorizations extends AuthorizationManager {

    private final Set<String> changedHands = new HashSet<>();
    private final Set<String> rerouted = new HashSet<>();

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        Optional<Authentication> user = slicedUser();
        if (user.isEmpty()) {
            super.configureTaskQuery(query);
            return;
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
        query.getAuthCheck().setAuthUserId(null);
        TaskSlice.of(user.get()).narrow(query);
    }

    /** Case number and municipality on the cards of the inbox: only of cases in which one has a task. */
    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        String[] scopes = query.getVariableScopeIds();
        if (scopes == null || slicedUser().isEmpty()) {
            super.configureVariableInstanceQuery(query);
            return;
        }
        Set<String> open = scopesOfOwnTasks(scopes);
        query.variableScopeIdIn(Arrays.stream(scopes).filter(open::contains).toArray(String[]::new));
        if (query.getVariableScopeIds().length == 0) {
            query.variableScopeIdIn("geen");
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }

    /**
     * @return false when the standard rules have to decide
     * @throws AuthorizationException when the task is somebody else's
     */
    boolean requireOwn(@Nullable TaskEntity task) {
        Optional<Authentication> user = slicedUser();
        if (user.isEmpty()) {
            return false;
        }
        if (task == null || !isOwn(task, TaskSlice.of(user.get()))) {
            throw new AuthorizationException(
                    "Deze taak is niet van u of van uw team, of is intussen afgehandeld. Ververs uw takenlijst.");
        }
        return true;
    }

    /** From here on in this command, the task may only go to people of its own team. */
    void guardHands(TaskEntity task) {
        changedHands.add(task.getId());
    }

    /** From here on in this command, the teams that may see the task are fixed. */
    void guardRoute(TaskEntity task) {
        rerouted.add(task.getId());
    }

    void requireColleague(Task task, @Nullable String person) {
        Optional<Authentication> user = slicedUser();
        if (user.isEmpty() || !changedHands.contains(task.getId())) {
            return;
        }
        List<String> teams = teams((TaskEntity) task);
        if (person == null ? teams.isEmpty() : !isColleague(person, user.get(), teams)) {
            throw new AuthorizationException(
                    person == null
                            ? "Deze taak staat op uw naam en hoort niet bij een team. Teruggeven kan niet."
                            : "U kunt deze taak alleen geven aan iemand van hetzelfde team.");
        }
    }

    void refuseOtherTeams(Task task) {
        if (rerouted.contains(task.getId()) && slicedUser().isPresent()) {
            throw new AuthorizationException(
                    "Welk team een taak ziet, bepaalt het proces. U kunt dat hier niet wijzigen.");
        }
    }

    private Optional<Authentication> slicedUser() {
        if (!isAuthCheckExecuted()) {
            return Optional.empty();
        }
        return Optional.of(getCurrentAuthentication()).filter(user -> !isCamundaAdmin(user));
    }

    private boolean isOwn(TaskEntity task, TaskSlice slice) {
        return getDbEntityManager().contains(task)
                ? slice.holds(task.getAssignee(), teams(task))
                : count(new TaskQueryImpl().taskId(task.getId())) == 1;
    }

    private static long count(TaskQueryImpl query) {
        return taskManager().findTaskCountByQueryCriteria(query);
    }

    private static Set<String> scopesOfOwnTasks(String[] scopes) {
        TaskQueryImpl query = new TaskQueryImpl();
        query.processInstanceIdIn(scopes);
        Set<String> open = new HashSet<>();
        for (Task task : taskManager().findTasksByQueryCriteria(query)) {
            open.addAll(List.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId()));
        }
        return open;
    }

    private static List<String> teams(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
    }

    private static boolean isColleague(String person, Authentication user, List<String> teams) {
        return person.equals(user.getUserId())
                || teams.stream()
                        .anyMatch(team ->
                                Context.getCommandContext().runWithoutAuthorization(() -> Context.getCommandContext()
                                                .getReadOnlyIdentityProvider()
                                                .createUserQuery()
                                                .userId(person)
                                                .memberOfGroup(team)
                                                .count())
                                        == 1);
    }

    private static TaskManager taskManager() {
        return Context.getCommandContext().getTaskManager();
    }
}
