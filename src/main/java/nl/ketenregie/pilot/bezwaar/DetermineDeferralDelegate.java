package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Verdaagmoment bepalen": from when deferring comes into view; no moment when the term is over. */
@Component
class DetermineDeferralDelegate implements JavaDelegate {

    private final DecisionTerms decisionTerms;
    private final BezwaarSettings settings;

    DetermineDeferralDelegate(DecisionTerms decisionTerms, BezwaarSettings settings) {
        this.decisionTerms = decisionTerms;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String from = decisionTerms
                .findRunning(
                        UUID.fromString(execution.getProcessBusinessKey()),
                        UUID.fromString(BezwaarProcess.DECISION_TERM.get(execution)))
                .map(term -> LetterTerms.startOf(term.endsOn().minusDays(settings.offerDeferralDays())))
                .orElse(null);
        execution.setVariable(BezwaarProcess.DEFERRAL_FROM.name(), from);
    }
}
