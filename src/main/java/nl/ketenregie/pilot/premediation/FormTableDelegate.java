package nl.ketenregie.pilot.premediation;

import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Tafel bepalen": who may own an agreement. The resident consented to the municipality as an organisation, so those of
 * its roles that can carry something out sit at the table.
 */
@Component
class FormTableDelegate implements JavaDelegate {

    private static final List<String> MUNICIPAL_ROLES =
            List.of(PreMediationProcess.DEPARTMENT, "clustermanager", "schuldhulpverlening");

    private final Partners partners;

    FormTableDelegate(Partners partners) {
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        String consentedTo = partners.getFulfilment(PreMediationProcess.DEPARTMENT, municipality)
                .organisation()
                .id();
        List<String> table = new ArrayList<>(List.of(PreMediationProcess.HANDLER.get(execution)));
        MUNICIPAL_ROLES.stream()
                .filter(role -> partners.findFulfilment(role, municipality)
                        .filter(held -> held.organisation().id().equals(consentedTo))
                        .isPresent())
                .forEach(table::add);
        PreMediationProcess.PARTICIPANTS.set(execution, table);
    }
}
