package nl.ketenregie.dossier;

import java.util.Map;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever handed over a case hears what became of it. A case that still runs hears it in its own process. */
@Component
class FollowUpFeedback {

    private static final String FEEDBACK = "vervolgzaak";

    private final Dossiers dossiers;
    private final Partners partners;
    private final Workflow workflow;

    FollowUpFeedback(Dossiers dossiers, Partners partners, Workflow workflow) {
        this.dossiers = dossiers;
        this.partners = partners;
        this.workflow = workflow;
    }

    @EventListener
    void tellWhoHandedOver(FollowUpClosed closed) {
        Dossier origin = dossiers.get(closed.originDossierId());
        if (origin.closedAt() != null) {
            workflow.start(FEEDBACK, origin.getId().toString(), facts(origin, closed));
        }
    }

    private Map<String, Object> facts(Dossier origin, FollowUpClosed closed) {
        return Map.of(
                CaseVariables.MUNICIPALITY.name(),
                origin.municipality(),
                CaseVariables.MUNICIPALITY_NAME.name(),
                partners.nameOfMunicipality(origin.municipality()),
                CaseVariables.CASE_NUMBER.name(),
                origin.caseNumber(),
                CaseVariables.REPORTER.name(),
                closed.handedOverBy(),
                "vervolgUitkomst",
                closed.outcome());
    }
}
