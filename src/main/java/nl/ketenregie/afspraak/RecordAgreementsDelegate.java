package nl.ketenregie.afspraak;

import java.util.List;
import java.util.UUID;
import nl.ketenregie.afspraak.Afspraak.AgreedList;
import nl.ketenregie.afspraak.Afspraak.Status;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Afspraken vastleggen": what people wrote in the list of their form becomes agreements that can be guarded. */
@Component
class RecordAgreementsDelegate implements JavaDelegate {

    private final Afspraken afspraken;
    private final AgreedInForms forms;

    RecordAgreementsDelegate(Afspraken afspraken, AgreedInForms forms) {
        this.afspraken = afspraken;
        this.forms = forms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID subject = UUID.fromString(execution.getProcessBusinessKey());
        List<Afspraak> waiting = forms
                .findNewest(subject)
                .map(agreed -> record(agreed, subject, execution))
                .orElseGet(() -> afspraken.of(subject))
                .stream()
                .filter(one -> one.status() == Status.GEMAAKT)
                .toList();
        AgreementVariables.COUNT.set(execution, waiting.size());
        AgreementVariables.FIRST.set(
                execution, waiting.isEmpty() ? 0 : waiting.get(0).number());
    }

    private List<Afspraak> record(AgreedList agreed, UUID subject, DelegateExecution execution) {
        AtTheTable.PARTICIPANTS.find(execution).ifPresent(roles -> agreed.rows()
                .forEach(one -> AtTheTable.check(roles, "afspraken", one.owner())));
        return afspraken.record(subject, CaseVariables.MUNICIPALITY.get(execution), agreed);
    }
}
