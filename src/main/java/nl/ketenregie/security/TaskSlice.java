package nl.ketenregie.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one person: assigned to that person, or offered to one of the person's teams (also when a colleague has
 * taken it).
 */
record TaskSlice(String person, Set<String> teams) {

    static TaskSlice of(Authentication user) {
        List<String> groups = user.getGroupIds();
        return new TaskSlice(user.getUserId(), groups == null ? Set.of() : Set.copyOf(groups));
    }

    boolean holds(@Nullable String assignee, Collection<String> candidateGroups) {
        return person.equals(assignee) || candidateGroups.stream().anyMatch(teams::contains);
    }

    /** Adds the slice to a query, unless the query asks for nothing outside it: that is the fast road of the inbox. */
    void narrow(TaskQueryImpl query) {
        query.getQueries().removeIf(Condition.class::isInstance);
        if (!staysWithin(query)) {
            query.getQueries().add(new Condition(query.getQueries()));
        }
    }

    private boolean staysWithin(TaskQueryImpl query) {
        if (query.isOrQueryActive()) {
            return false;
        }
        List<String> groups = query.getCandidateGroups();
        boolean onlyMyTeams = groups != null
                && !groups.isEmpty()
                && teams.containsAll(groups)
                && query.getCandidateUser() == null
                && query.getCandidateGroupLike() == null;
        return person.equals(query.getAssignee()) || onlyMyTeams;
    }

    /** "Mine, or my team's": one of the conditions that a task has to meet. */
    private final class Condition extends TaskQueryImpl {

        private Condition(List<TaskQueryImpl> all) {
            isOrQueryActive = true;
            queries = all;
            taskAssignee(person);
            if (!teams.isEmpty()) {
                taskCandidateGroupIn(List.copyOf(teams));
                includeAssignedTasks();
            }
        }
    }
}
