package nl.ketenregie.dossier;

import java.util.UUID;
import nl.ketenregie.process.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Vervolgzaak starten": the receiver accepted, so the case goes on as a case of the receiver. */
@Component
class StartFollowUpDelegate implements JavaDelegate {

    private static final ProcessVariable<String> PROCESS = ProcessVariable.of("vervolgproces", String.class);
    private static final ProcessVariable<String> HANDLER = ProcessVariable.of("behandelaar", String.class);

    private final FollowUps followUps;

    StartFollowUpDelegate(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.start(
                UUID.fromString(execution.getProcessBusinessKey()),
                PROCESS.get(execution),
                HANDLER.get(execution),
                ConsentVariables.RECEIVER.get(execution));
    }
}
