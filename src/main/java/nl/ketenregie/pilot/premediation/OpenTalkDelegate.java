package nl.ketenregie.pilot.premediation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.NewOverleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Gesprek openen": a meeting of the pre-mediator and the department; the resident is told by the pre-mediator. */
@Component
class OpenTalkDelegate implements JavaDelegate {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private final Overleggen overleggen;
    private final Dossiers dossiers;
    private final Partners partners;
    private final PreMediationSettings settings;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    OpenTalkDelegate(
            Overleggen overleggen,
            Dossiers dossiers,
            Partners partners,
            PreMediationSettings settings,
            WorkingDays workingDays,
            PlatformClock clock) {
        this.overleggen = overleggen;
        this.dossiers = dossiers;
        this.partners = partners;
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        String handler = PreMediationProcess.HANDLER.get(execution);
        overleggen.open(new NewOverleg(
                dossier,
                PreMediationProcess.KEY,
                municipality,
                partners.getFulfilment(handler, municipality).organisation().id(),
                Set.of(handler, PreMediationProcess.DEPARTMENT),
                PreMediationProcess.MINUTES.get(execution),
                dossiers.findAnswer(dossier, PreMediationProcess.TALK_FORM, PreMediationProcess.PLACE)
                        .orElse(""),
                null,
                false));
        PreMediationProcess.TALK_BEFORE.set(
                execution, DAY.format(workingDays.plus(clock.today(), settings.talkWithin())));
    }
}
