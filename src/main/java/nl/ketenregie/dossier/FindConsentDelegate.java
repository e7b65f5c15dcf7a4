package nl.ketenregie.dossier;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Geldige toestemming zoeken": nobody is asked twice for what was given already. */
@Component
class FindConsentDelegate implements JavaDelegate {

    private final Consents consents;
    private final Partners partners;

    FindConsentDelegate(Consents consents, Partners partners) {
        this.consents = consents;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Consent> holding = consents.findHolding(
                UUID.fromString(execution.getProcessBusinessKey()),
                partners.getFulfilment(
                                ConsentVariables.RECEIVER.get(execution), CaseVariables.MUNICIPALITY.get(execution))
                        .organisation()
                        .id(),
                ConsentVariables.PURPOSE.get(execution));
        ConsentVariables.CONSENT_GIVEN.set(execution, holding.isPresent());
        ConsentVariables.MEDICAL_ALLOWED.set(
                execution,
                holding.filter(consent -> consent.categories().contains(ConsentVariables.HEALTH))
                        .isPresent());
    }
}
