package nl.ketenregie.pilot.bezwaar;

import java.util.Map;
import nl.ketenregie.dossier.FollowUpClosed;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Messages;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The pre-mediator is done. Where the case went on without waiting, only a withdrawal still matters: it is passed on, and
 * the handler looks whether it is one (Awb 6:21).
 */
@Component
class FollowUpListener {

    private final Workflow workflow;

    FollowUpListener(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void goOn(FollowUpClosed closed) {
        if (!closed.processKey().equals(BezwaarProcess.PRE_MEDIATION)) {
            return;
        }
        String dossier = closed.originDossierId().toString();
        int waiting = workflow.correlate(
                Messages.FOLLOW_UP_CLOSED, dossier, Map.of(BezwaarProcess.FOLLOW_UP_OUTCOME.name(), closed.outcome()));
        if (waiting == 0 && closed.outcome().equals(BezwaarProcess.WITHDRAWN_AFTER_PERFORMANCE)) {
            workflow.correlate(Messages.WITHDRAWAL_REPORTED, dossier);
        }
    }
}
