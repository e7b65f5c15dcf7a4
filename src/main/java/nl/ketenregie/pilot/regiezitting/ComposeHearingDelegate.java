package nl.ketenregie.pilot.regiezitting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Genodigden bepalen": who may hear about the resident, and who is expected at the hearing. The court may summon a helper
 * without consent; that helper comes, and sees nothing of the case here (B.3.3 step 6).
 */
@Component
class ComposeHearingDelegate implements JavaDelegate {

    private final Grounds grounds;

    ComposeHearingDelegate(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        boolean courtSummons = ProcessVariable.isTrue(RegiezittingProcess.SUMMONED_BY_COURT, execution);
        Set<String> participants = new LinkedHashSet<>(List.of(
                RegiezittingProcess.LEAD,
                RegiezittingProcess.COUNTERPARTY,
                RegiezittingProcess.DIRECTOR.get(execution)));
        Set<String> expected = new LinkedHashSet<>(participants);
        expected.addAll(List.of(RegiezittingProcess.REGISTRY, RegiezittingProcess.JUDGE));
        for (Object wanted : RegiezittingProcess.WANTED.get(execution)) {
            String role = String.valueOf(wanted);
            boolean hasGround = grounds.has(dossier, role, municipality);
            if (hasGround) {
                participants.add(role);
            }
            if (hasGround || courtSummons) {
                expected.add(role);
            }
        }
        RegiezittingProcess.PARTICIPANTS.set(execution, new ArrayList<>(participants));
        RegiezittingProcess.EXPECTED.set(execution, new ArrayList<>(expected));
    }
}
