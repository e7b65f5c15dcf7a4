package nl.ketenregie.afspraak;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.afspraak.Afspraak.Status;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Besluit vastleggen": what the chair decided about an agreement. */
@Component
class ChangeAgreementDelegate implements JavaDelegate {

    private final Afspraken afspraken;

    ChangeAgreementDelegate(Afspraken afspraken) {
        this.afspraken = afspraken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID subject = UUID.fromString(execution.getProcessBusinessKey());
        int number = AgreementVariables.NUMBER.get(execution);
        switch (AgreementVariables.DECISION.get(execution)) {
            case "nagekomen" -> afspraken.close(subject, number, Status.NAGEKOMEN);
            case "vervalt" -> afspraken.close(subject, number, Status.VERVALLEN);
            case "niemand" -> afspraken.close(subject, number, Status.NIET_OPGEPAKT);
            default -> change(execution, subject, number);
        }
        AgreementVariables.OWNER_FOUND.set(execution, isTakenByAll(execution, subject) ? "ja" : "nee");
    }

    private void change(DelegateExecution execution, UUID subject, int number) {
        Optional<String> owner = AgreementVariables.NEW_OWNER.find(execution);
        owner.ifPresent(role -> AtTheTable.PARTICIPANTS
                .find(execution)
                .ifPresent(roles -> AtTheTable.check(roles, AgreementVariables.NEW_OWNER.name(), role)));
        afspraken.change(
                subject,
                number,
                CaseVariables.MUNICIPALITY.get(execution),
                owner,
                AgreementVariables.NEW_DAY.find(execution).map(LocalDate::parse));
    }

    /** About all agreements of this round: they end in any order, and the last one to end speaks for all. */
    private boolean isTakenByAll(DelegateExecution execution, UUID subject) {
        int first = AgreementVariables.FIRST.get(execution);
        return afspraken.of(subject).stream()
                .noneMatch(one -> one.number() >= first && one.status() == Status.NIET_OPGEPAKT);
    }
}
