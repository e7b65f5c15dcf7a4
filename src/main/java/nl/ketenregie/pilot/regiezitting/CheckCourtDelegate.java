package nl.ketenregie.pilot.regiezitting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Rechtbank nagaan": whether there can be a hearing in this municipality at all, and who needs consent to hear of it. */
@Component
class CheckCourtDelegate implements JavaDelegate {

    private final Partners partners;
    private final RegiezittingSettings settings;

    CheckCourtDelegate(Partners partners, RegiezittingSettings settings) {
        this.partners = partners;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        Organisation court = reachable(RegiezittingProcess.REGISTRY, municipality);
        reachable(RegiezittingProcess.JUDGE, municipality);
        reachable(RegiezittingProcess.COUNTERPARTY, municipality);
        RegiezittingProcess.EXPERIMENT.set(
                execution, settings.experimentCourts().contains(court.id()));
        RegiezittingProcess.RECEIVERS.set(execution, receivers(municipality));
    }

    /** The case director is asked for where there is one. */
    private List<String> receivers(String municipality) {
        Stream<String> director = Stream.of(RegiezittingProcess.CASE_DIRECTOR)
                .filter(role -> partners.findFulfilment(role, municipality).isPresent());
        return new ArrayList<>(
                Stream.concat(Stream.of(RegiezittingProcess.REGISTRY, RegiezittingProcess.COUNTERPARTY), director)
                        .toList());
    }

    private Organisation reachable(String role, String municipality) {
        Organisation organisation = partners.findFulfilment(role, municipality)
                .map(Partners.Fulfilment::organisation)
                .orElseThrow(() -> new InvalidInput(
                        "gemeente",
                        "In gemeente " + partners.nameOfMunicipality(municipality)
                                + " zijn geen regiezittingen: er doet niemand mee in de rol '" + role
                                + "'. Kies een andere gemeente, of help de inwoner zonder regiezitting."));
        if (!organisation.hasMailbox()) {
            throw new InvalidInput(
                    "gemeente",
                    organisation.name() + " heeft geen e-mailadres en kan niet worden opgeroepen."
                            + " Vraag de beheerder het adres aan te vullen.");
        }
        return organisation;
    }
}
