package nl.ketenregie.pilot.regiezitting;

import java.util.Collection;
import java.util.List;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Aanvraag nagaan": whoever is named as a helper must be there to be invited, or whoever names them hears it now. */
@Component
class CheckApplicationDelegate implements JavaDelegate {

    private final Partners partners;

    CheckApplicationDelegate(Partners partners) {
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Collection<?> helpers = RegiezittingProcess.HELPERS.find(execution).orElse(List.of());
        helpers.forEach(role -> check(String.valueOf(role), CaseVariables.MUNICIPALITY.get(execution)));
    }

    private void check(String role, String municipality) {
        Organisation helper = partners.findFulfilment(role, municipality)
                .map(Partners.Fulfilment::organisation)
                .orElseThrow(() -> new InvalidInput(
                        RegiezittingProcess.HELPERS.name(),
                        "In gemeente " + partners.nameOfMunicipality(municipality) + " doet niemand mee in de rol '"
                                + role + "'. Haal deze hulpverlener weg."));
        if (!helper.hasMailbox()) {
            throw new InvalidInput(
                    RegiezittingProcess.HELPERS.name(),
                    helper.name() + " heeft geen e-mailadres en kan niet worden uitgenodigd."
                            + " Vraag de beheerder het adres aan te vullen, of haal deze hulpverlener weg.");
        }
    }
}
