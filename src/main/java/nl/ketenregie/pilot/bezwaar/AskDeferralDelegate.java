package nl.ketenregie.pilot.bezwaar;

import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Messages;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.Workflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Om verdaging vragen": nobody listens any more once the decision was deferred, because that is possible once. */
@Component
class AskDeferralDelegate implements JavaDelegate {

    private final Workflow workflow;

    AskDeferralDelegate(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (workflow.correlate(Messages.DEFERRAL_ASKED, execution.getProcessBusinessKey()) == 0) {
            throw new InvalidInput(
                    "gebeurtenis",
                    "Verdagen kan nu niet: de beslissing is al een keer verdaagd (Awb 7:10 lid 3), de beslistermijn is"
                            + " voorbij, of de taak 'Verdaging kiezen' staat al klaar. Is er meer tijd nodig, kies dan"
                            + " 'De bezwaarmaker stemt in met uitstel'.");
        }
    }
}
