package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.List;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.Overleggen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Feiten schrappen": what falls under legal privilege leaves the minutes; the item stays as a general question (B.1.4). */
@Component
class StrikeFactsDelegate implements JavaDelegate {

    private static final String STRUCK = "Geschrapt: valt onder het verschoningsrecht. Dit punt is een algemene vraag.";

    private final Dossiers dossiers;
    private final Overleggen overleggen;

    StrikeFactsDelegate(Dossiers dossiers, Overleggen overleggen) {
        this.dossiers = dossiers;
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID meeting = UUID.fromString(execution.getProcessBusinessKey());
        List<Integer> privileged = SignaleringsoverlegProcess.PRIVILEGED
                .find(execution)
                .map(SignaleringsoverlegProcess::itemNumbers)
                .orElse(List.of());
        overleggen.agenda(meeting).stream()
                .filter(item -> privileged.contains(item.number()))
                .forEach(item ->
                        dossiers.strike(item.signalId(), SignaleringsoverlegProcess.ITEM_FORM, "toelichting", STRUCK));
    }
}
