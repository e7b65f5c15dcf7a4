package nl.ketenregie.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;

/** Starts processes and tells running ones what happened, on behalf of the rooms; people come in through their tasks. */
@Service
public class Workflow {

    private final RuntimeService runtimeService;
    private final PlatformAuthority platform;

    Workflow(RuntimeService runtimeService, PlatformAuthority platform) {
        this.runtimeService = runtimeService;
        this.platform = platform;
    }

    /**
     * @param businessKey id of what the process is about: the dossier, or for example a signal
     * @param facts closed values only, by variable name
     */
    public void start(String processKey, String businessKey, Map<String, Object> facts) {
        platform.act(() -> runtimeService.startProcessInstanceByKey(processKey, businessKey, facts));
    }

    /**
     * Tells every instance of the case that waits for this message.
     *
     * @return how many instances were waiting: 0 when the case ended or does not wait for it
     */
    public int correlate(String message, String businessKey) {
        return platform.act(() -> runtimeService
                        .createMessageCorrelation(message)
                        .processInstanceBusinessKey(businessKey)
                        .correlateAllWithResult())
                .size();
    }
}
