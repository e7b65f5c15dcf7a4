package nl.ketenregie.pilot.huisvanhetrecht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseUrgency;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TimerMoment;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.process.Workflow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Dreiging wegen": whether the case is acute now, will be on a day, or has nothing (more) to watch. */
@Component
class AssessThreatDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final CaseUrgency caseUrgency;
    private final Workflow workflow;
    private final HuisVanHetRechtSettings settings;
    private final PlatformClock clock;

    AssessThreatDelegate(
            Dossiers dossiers,
            CaseUrgency caseUrgency,
            Workflow workflow,
            HuisVanHetRechtSettings settings,
            PlatformClock clock) {
        this.dossiers = dossiers;
        this.caseUrgency = caseUrgency;
        this.workflow = workflow;
        this.settings = settings;
        this.clock = clock;
    }

    private enum Action {
        NU,
        LATER,
        NIET
    }

    @Override
    public void execute(DelegateExecution execution) {
        Threat threat = Threat.in(dossiers.contributions(UUID.fromString(execution.getProcessBusinessKey())));
        Optional<LocalDate> redFrom = threat.redFrom(settings);
        Action action = action(execution, threat, redFrom);
        execution.setVariable(
                HuisVanHetRechtProcess.URGENT_ACTION.name(), action.name().toLowerCase());
        execution.setVariable(
                HuisVanHetRechtProcess.RED_FROM.name(),
                redFrom.map(TimerMoment::startOf).orElse(null));
    }

    private Action action(DelegateExecution execution, Threat threat, Optional<LocalDate> redFrom) {
        String subject = execution.getProcessBusinessKey();
        if (workflow.runsBesides(execution.getProcessInstanceId(), HuisVanHetRechtProcess.WATCH, subject)) {
            return Action.NIET;
        }
        boolean settled = HuisVanHetRechtProcess.THREAT_NOW
                .find(execution)
                .filter(HuisVanHetRechtProcess.NEW_DAY::equals)
                .isPresent();
        if (settled && !threat.hasDay()) {
            throw new InvalidInput(
                    HuisVanHetRechtProcess.EVICTION_ON,
                    "Er is een nieuwe dag, maar die is niet ingevuld. Vul de nieuwe dag van de ontruiming of van de"
                            + " afsluiting in, of kies een ander antwoord.");
        }
        if (!settled && isAcuteByItself(execution, threat)) {
            return Action.NU;
        }
        return redFrom.map(day -> day.isAfter(clock.today()) ? Action.LATER : Action.NU)
                .orElse(Action.NIET);
    }

    private boolean isAcuteByItself(DelegateExecution execution, Threat threat) {
        String kind = HuisVanHetRechtProcess.THREAT.find(execution).orElse(HuisVanHetRechtProcess.NO_THREAT);
        return caseUrgency.find(execution.getProcessBusinessKey()).equals(Optional.of(Urgency.ACUUT))
                || kind.equals(HuisVanHetRechtProcess.DANGER)
                || !threat.hasDay() && HuisVanHetRechtProcess.ACUTE_WITHOUT_DAY.contains(kind);
    }
}
