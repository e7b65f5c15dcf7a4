package nl.ketenregie.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/**
 * Calls to the engine on behalf of the platform itself: what a room asks for is not a matter of the rights of whoever
 * happens to be at work, and not to be refused as if it came from outside.
 */
@Component
class OwnCalls {

    private final CommandExecutor commands;

    OwnCalls(ProcessEngine engine) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    <T> T make(Supplier<T> call) {
        return EngineDoor.inside(() -> commands.execute(context -> context.runWithoutAuthorization(call::get)));
    }
}
