package nl.ketenregie.pilot.premediation;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.process.ProcessVariable;
import nl.ketenregie.termijn.TermVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Besluit en termijn vastleggen": the last day to object, or why there is none. */
@Component
class RegisterDecisionDelegate implements JavaDelegate {

    private final ObjectionTerms terms;

    RegisterDecisionDelegate(ObjectionTerms terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ObjectionTerms.Settled settled = terms.settle(
                UUID.fromString(execution.getProcessBusinessKey()),
                new ObjectionTerms.Decision(
                        PreMediationProcess.DECISION_KIND.get(execution),
                        ProcessVariable.isTrue(PreMediationProcess.SICKNESS_ACT, execution),
                        PreMediationProcess.SENT_ON.find(execution).map(LocalDate::parse),
                        ProcessVariable.isTrue(PreMediationProcess.DATE_CONFIRMED, execution),
                        ProcessVariable.isTrue(PreMediationProcess.OBJECTION_PENDING, execution),
                        PreMediationProcess.ORIGIN.find(execution).isPresent()));
        PreMediationProcess.TERM_PATH.set(execution, settled.path().code());
        execution.setVariable(
                TermVariables.TERM_ID.name(),
                settled.termId().map(UUID::toString).orElse(null));
    }
}
