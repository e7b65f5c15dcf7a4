package nl.ketenregie.pilot.huisvanhetrecht;

import java.util.Map;
import nl.ketenregie.dossier.FollowUpClosed;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that waits for a hearing hears what came of it. */
@Component
class HearingListener {

    private final Workflow workflow;

    HearingListener(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void tellTheCase(FollowUpClosed closed) {
        if (closed.processKey().equals(HuisVanHetRechtProcess.HEARING)) {
            workflow.correlate(
                    HuisVanHetRechtProcess.HEARING_CLOSED,
                    closed.originDossierId().toString(),
                    Map.of(HuisVanHetRechtProcess.HEARING_OUTCOME.name(), closed.outcome()));
        }
    }
}
