package nl.ketenregie.process;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Service;

/** Starts processes and tells running ones what happened, on behalf of the rooms; people come in through their tasks. */
@Service
public class Workflow {

    private final RuntimeService runtimeService;
    private final IdentityService identityService;

    Workflow(RuntimeService runtimeService, IdentityService identityService) {
        this.runtimeService = runtimeService;
        this.identityService = identityService;
    }

    /**
     * @param businessKey id of what the process is about: the dossier, or for example a signal
     * @param facts closed values only, by variable name
     */
    public void start(String processKey, String businessKey, Map<String, Object> facts) {
        asPlatform(() -> runtimeService.startProcessInstanceByKey(processKey, businessKey, facts));
    }

    /**
     * Tells every instance of the case that waits for this message.
     *
     * @return how many instances were waiting: 0 when the case ended or does not wait for it
     */
    public int correlate(String message, String businessKey) {
        return asPlatform(() -> runtimeService
                        .createMessageCorrelation(message)
                        .processInstanceBusinessKey(businessKey)
                        .correlateAllWithResult())
                .size();
    }

    /** The rooms decided already that this may happen; the person at work needs no right on the processes it touches. */
    private <T> T asPlatform(Supplier<T> call) {
        Authentication person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return EngineDoor.inside(call);
        } finally {
            identityService.setAuthentication(person);
        }
    }
}
