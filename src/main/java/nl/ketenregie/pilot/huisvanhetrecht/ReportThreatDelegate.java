package nl.ketenregie.pilot.huisvanhetrecht;

import java.util.Map;
import nl.ketenregie.process.Workflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Dreiging doorgeven": a threat that came up on the way is weighed at once, by the watch that runs or by a new one. */
@Component
class ReportThreatDelegate implements JavaDelegate {

    private final Workflow workflow;

    ReportThreatDelegate(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String subject = execution.getProcessBusinessKey();
        Map<String, Object> threat =
                Map.of(HuisVanHetRechtProcess.THREAT.name(), HuisVanHetRechtProcess.THREAT.get(execution));
        workflow.correlate(HuisVanHetRechtProcess.THREAT_CHANGED, subject, threat);
        workflow.correlate(HuisVanHetRechtProcess.THREAT_REPORTED, subject, threat);
    }
}
