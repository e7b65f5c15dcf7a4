package nl.ketenregie.afspraak;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Afspraken intrekken": what was agreed on this subject and is not done yet, lapses. */
@Component
class WithdrawAgreementsDelegate implements JavaDelegate {

    private final Afspraken afspraken;

    WithdrawAgreementsDelegate(Afspraken afspraken) {
        this.afspraken = afspraken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        afspraken.withdraw(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
