package nl.ketenregie.pilot.casusoverleg;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Deelnemers bepalen": of the chosen partners only those with a ground, and the lead itself. */
@Component
class SelectParticipantsDelegate implements JavaDelegate {

    private final Consents consents;
    private final Partners partners;

    SelectParticipantsDelegate(Consents consents, Partners partners) {
        this.consents = consents;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        String lead = CasusoverlegProcess.LEAD.get(execution);
        List<String> participants = new ArrayList<>(List.of(lead));
        for (Object chosen : CasusoverlegProcess.CHOSEN.get(execution)) {
            String role = String.valueOf(chosen);
            if (!participants.contains(role) && hasGround(dossier, role, municipality)) {
                participants.add(role);
            }
        }
        CasusoverlegProcess.PARTICIPANTS.set(execution, participants);
        CasusoverlegProcess.PARTNER_COUNT.set(execution, participants.size() - 1);
    }

    private boolean hasGround(UUID dossier, String role, String municipality) {
        String organisation =
                partners.getFulfilment(role, municipality).organisation().id();
        return consents.findHolding(dossier, organisation, CasusoverlegProcess.PURPOSE)
                .isPresent();
    }
}
