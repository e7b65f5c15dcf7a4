package nl.ketenregie.process.engine;

import java.util.function.Supplier;
import nl.ketenregie.process.EngineDoor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses what would bypass the form seam when it comes from outside, also from an administrator: doors that are shut
 * ({@link ClosedDoors}), and text that would end up in the engine ({@link CarriedValues}). Nothing has changed then.
 *
 * <p>Outside is: a person is logged in, the call is not one of our own ({@link EngineDoor}), and it is not part of a
 * command that is already running. Jobs and timers have nobody logged in.
 */
final class EngineGuard extends CommandInterceptor {

    private final Supplier<IdentityService> identity;

    EngineGuard(Supplier<IdentityService> identity) {
        this.identity = identity;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!comesFromOutside()) {
            return next.execute(command);
        }
        try {
            if (command instanceof AbstractQuery<?, ?> query) {
                QueryLimit.check(query);
            } else if (!ClosedDoors.isSubmittedForm(command, next)) {
                ClosedDoors.check(command, next);
                CarriedValues.check(command);
            }
            return next.execute(command);
        } catch (RuntimeException e) {
            Refusal.remember(e);
            throw e;
        }
    }

    private boolean comesFromOutside() {
        if (EngineDoor.isInside() || Context.getCommandContext() != null) {
            return false;
        }
        Authentication user = identity.get().getCurrentAuthentication();
        return user != null && user.getUserId() != null;
    }
}
