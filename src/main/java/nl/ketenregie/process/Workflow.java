package nl.ketenregie.process;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Service;

/** Starts processes and tells running ones what happened, on behalf of the rooms; people come in through their tasks. */
@Service
public class Workflow {

    private final RuntimeService runtimeService;
    private final CommandExecutor commands;

    Workflow(ProcessEngine engine) {
        this.runtimeService = engine.getRuntimeService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /**
     * @param businessKey id of what the process is about: the dossier, or for example a signal
     * @param facts closed values only, by variable name
     */
    public void start(String processKey, String businessKey, Map<String, Object> facts) {
        onBehalfOfTheRooms(() -> runtimeService.startProcessInstanceByKey(processKey, businessKey, facts));
    }

    /**
     * Tells every instance of the case that waits for this message.
     *
     * @return how many instances were waiting: 0 when the case ended or does not wait for it
     */
    public int correlate(String message, String businessKey) {
        return onBehalfOfTheRooms(() -> runtimeService
                        .createMessageCorrelation(message)
                        .processInstanceBusinessKey(businessKey)
                        .correlateAllWithResult())
                .size();
    }

    /** The room has decided that it may happen; what the person at work may do in the engine itself is no matter here. */
    private <T> T onBehalfOfTheRooms(Callable<T> call) {
        return EngineDoor.inside(() -> commands.execute(context -> context.runWithoutAuthorization(call)));
    }
}
