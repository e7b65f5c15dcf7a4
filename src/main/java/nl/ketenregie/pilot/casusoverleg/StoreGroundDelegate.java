package nl.ketenregie.pilot.casusoverleg;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Grond vastleggen": the law that stands in for consent, for this partner only, with the reasons. */
@Component
class StoreGroundDelegate implements JavaDelegate {

    private final Consents consents;
    private final Dossiers dossiers;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final PlatformClock clock;
    private final CasusoverlegSettings settings;

    StoreGroundDelegate(
            Consents consents,
            Dossiers dossiers,
            Partners partners,
            CurrentUser currentUser,
            PlatformClock clock,
            CasusoverlegSettings settings) {
        this.consents = consents;
        this.dossiers = dossiers;
        this.partners = partners;
        this.currentUser = currentUser;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        String organisation = partners.getFulfilment(
                        CasusoverlegProcess.PARTNER.get(execution), CaseVariables.MUNICIPALITY.get(execution))
                .organisation()
                .id();
        consents.record(
                dossier,
                new Consent.Ground(
                        organisation,
                        CasusoverlegProcess.PURPOSE,
                        Consent.Basis.of(CasusoverlegProcess.GROUND.get(execution)),
                        CasusoverlegProcess.ARTICLE.get(execution),
                        written(dossier, CasusoverlegProcess.EXPLANATION),
                        written(dossier, CasusoverlegProcess.DUTY_CONFLICT),
                        texts(CasusoverlegProcess.CATEGORIES.get(execution)),
                        clock.today().plusMonths(settings.groundValidMonths())),
                currentUser.id().orElse("systeem"));
    }

    private String written(UUID dossier, String question) {
        return dossiers.findAnswer(dossier, CasusoverlegProcess.GROUND_FORM, question)
                .orElseThrow(() -> new IllegalStateException(
                        "Het formulier van de grond heeft geen verplichte vraag '" + question + "'"));
    }

    private static Set<String> texts(Collection<?> values) {
        Set<String> texts = new TreeSet<>();
        values.forEach(value -> texts.add(String.valueOf(value)));
        return texts;
    }
}
