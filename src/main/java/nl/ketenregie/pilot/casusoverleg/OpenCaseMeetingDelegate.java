package nl.ketenregie.pilot.casusoverleg;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.NewOverleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bijeenkomst openen": a meeting of those at the table, and of nobody else. */
@Component
class OpenCaseMeetingDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final Dossiers dossiers;

    OpenCaseMeetingDelegate(Overleggen overleggen, Dossiers dossiers) {
        this.overleggen = overleggen;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        overleggen.open(new NewOverleg(
                dossier,
                CasusoverlegProcess.KEY,
                CaseVariables.MUNICIPALITY.get(execution),
                dossiers.get(dossier).organisation(),
                participants(execution),
                CasusoverlegProcess.MINUTES.get(execution),
                dossiers.findAnswer(dossier, CasusoverlegProcess.INVITATION_FORM, CasusoverlegProcess.PLACE)
                        .orElse(""),
                null,
                CasusoverlegProcess.GROUND.get(execution).equals(Consent.Basis.ACUTE_VEILIGHEID.code())));
    }

    private static Set<String> participants(DelegateExecution execution) {
        Set<String> roles = new TreeSet<>();
        for (Object role : CasusoverlegProcess.PARTICIPANTS.get(execution)) {
            roles.add(String.valueOf(role));
        }
        return roles;
    }
}
