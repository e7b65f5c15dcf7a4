package nl.ketenregie.pilot.premediation;

import java.util.List;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Toestemming intrekken": the resident told the pre-mediator, who need not be the one that leads the case. */
@Component
class WithdrawConsentDelegate implements JavaDelegate {

    private final Consents consents;
    private final Partners partners;

    WithdrawConsentDelegate(Consents consents, Partners partners) {
        this.consents = consents;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        String municipality = partners.getFulfilment(
                        PreMediationProcess.DEPARTMENT, CaseVariables.MUNICIPALITY.get(execution))
                .organisation()
                .id();
        List<Consent> given = consents.of(dossier).stream()
                .filter(consent -> consent.given() && consent.withdrawnAt() == null)
                .filter(consent -> consent.organisation().equals(municipality))
                .filter(consent -> consent.purpose().equals(PreMediationProcess.PURPOSE))
                .toList();
        if (given.isEmpty()) {
            throw new InvalidInput(
                    "gebeurtenis",
                    "Er is geen toestemming voor de gemeente die de inwoner kan intrekken. Er wordt nu niets gedeeld.");
        }
        given.forEach(consent -> consents.withdraw(dossier, consent.id()));
    }
}
