package nl.ketenregie.process.engine;

import java.util.List;
import java.util.Set;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.EventSubscriptionQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;

/**
 * Nobody outside asks for everything of what grows with the number of cases. The engine's own limit cannot be used: it also
 * refuses the list of versions that Cockpit asks for without a limit.
 */
final class QueryLimit {

    /** The largest page that the web apps ask for. */
    private static final int LIMIT = 2000;

    // variables are not among them: Tasklist asks for those of the tasks on one page, by their ids and without a limit
    private static final List<Class<?>> GROWING = List.of(
            TaskQueryImpl.class,
            ProcessInstanceQueryImpl.class,
            ExecutionQueryImpl.class,
            JobQueryImpl.class,
            IncidentQueryImpl.class,
            EventSubscriptionQueryImpl.class,
            UserOperationLogQueryImpl.class);

    private static final Set<String> LISTS = Set.of("LIST", "LIST_PAGE");

    private QueryLimit() {}

    /** @throws InvalidInput when the answer could be too long */
    static void check(AbstractQuery<?, ?> query) {
        if (grows(query)
                && LISTS.contains(String.valueOf(CommandFields.get(query, "resultType")))
                && query.getMaxResults() > LIMIT) {
            throw new InvalidInput(
                    "maxResults", "Vraag niet alles tegelijk op: geef maxResults op, hoogstens " + LIMIT + ".");
        }
    }

    private static boolean grows(AbstractQuery<?, ?> query) {
        return query.getClass().getSimpleName().startsWith("Historic")
                || GROWING.stream().anyMatch(type -> type.isInstance(query));
    }
}
