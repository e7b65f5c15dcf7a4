package nl.ketenregie.pilot.huisvanhetrecht;

import java.util.HashMap;
import java.util.Map;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.process.UrgencyChanged;
import nl.ketenregie.process.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that turns acute for another reason than the day that is being awaited, need not wait for that day. */
@Component
class RedCaseListener {

    private final Workflow workflow;

    RedCaseListener(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void wakeTheWatch(UrgencyChanged changed) {
        if (changed.urgency() == Urgency.ACUUT) {
            Map<String, @Nullable Object> nothingSettled = new HashMap<>();
            nothingSettled.put(HuisVanHetRechtProcess.THREAT_NOW.name(), null);
            workflow.correlate(HuisVanHetRechtProcess.THREAT_CHANGED, changed.subjectId(), nothingSettled);
        }
    }
}
