package nl.ketenregie.pilot.regiezitting;

import java.util.UUID;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Toestemming nagaan": a judge hears both sides, so without consent for the court and for the other party there is no
 * hearing (hoor en wederhoor). The resident may want another director.
 */
@Component
class WeighConsentDelegate implements JavaDelegate {

    private final Grounds grounds;

    WeighConsentDelegate(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        boolean both = grounds.has(dossier, RegiezittingProcess.REGISTRY, municipality)
                && grounds.has(dossier, RegiezittingProcess.COUNTERPARTY, municipality);
        RegiezittingProcess.COURT_MAY_KNOW.set(execution, both);
        if (both) {
            RegiezittingProcess.OUTCOME.set(execution, RegiezittingProcess.GO_ON);
        }
        RegiezittingProcess.DIRECTOR.set(
                execution,
                grounds.has(dossier, RegiezittingProcess.CASE_DIRECTOR, municipality)
                        ? RegiezittingProcess.CASE_DIRECTOR
                        : RegiezittingProcess.LEAD);
    }
}
