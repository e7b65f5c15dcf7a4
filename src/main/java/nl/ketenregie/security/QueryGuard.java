package nl.ketenregie.security;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Refuses expressions in a query that a caller sends along, also in its or-parts and in what extends a stored filter. The
 * engine itself looks at the outer query only (CVE-2026-109432).
 */
final class QueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuseExpressions(query);
        } else if (command instanceof AbstractExecuteFilterCmd filter) {
            refuseExpressions(new DirectFieldAccessor(filter).getPropertyValue("extendingQuery"));
        }
        return next.execute(command);
    }

    private static void refuseExpressions(@Nullable Object query) {
        if (query instanceof AbstractQuery<?, ?> outer
                        && !outer.getExpressions().isEmpty()
                || query instanceof TaskQueryImpl tasks
                        && tasks.getQueries().stream()
                                .anyMatch(part -> !part.getExpressions().isEmpty())) {
            throw new BadUserRequestException("Expressies zijn niet toegestaan in een zoekopdracht.");
        }
    }
}
