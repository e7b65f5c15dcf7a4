package nl.ketenregie.pilot.regiezitting;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ketenregie.overleg.NewOverleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Zitting openen": a meeting that the court organises, so that the court moves it and calls it off. */
@Component
class OpenHearingDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final Partners partners;

    OpenHearingDelegate(Overleggen overleggen, Partners partners) {
        this.overleggen = overleggen;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        Organisation court = partners.getFulfilment(RegiezittingProcess.REGISTRY, municipality)
                .organisation();
        overleggen.open(new NewOverleg(
                UUID.fromString(execution.getProcessBusinessKey()),
                RegiezittingProcess.KEY,
                municipality,
                court.id(),
                expected(execution),
                RegiezittingProcess.MINUTES.get(execution),
                court.name(),
                null,
                false));
    }

    private static Set<String> expected(DelegateExecution execution) {
        Set<String> roles = new TreeSet<>();
        for (Object role : RegiezittingProcess.EXPECTED.get(execution)) {
            roles.add(String.valueOf(role));
        }
        return roles;
    }
}
