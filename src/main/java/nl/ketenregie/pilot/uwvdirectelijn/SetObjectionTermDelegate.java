package nl.ketenregie.pilot.uwvdirectelijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.TermVariables;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import nl.ketenregie.termijn.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bezwaartermijn vaststellen": the last day to object, and how much time is left. */
@Component
class SetObjectionTermDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    SetObjectionTermDelegate(Dossiers dossiers, Termijnen termijnen, WorkingDays workingDays, PlatformClock clock) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Termijn> term = Optional.of(UwvDirecteLijnProcess.TERM_KIND.get(execution))
                .filter(kind -> !kind.equals(UwvDirecteLijnProcess.NO_TERM))
                .map(kind -> register(UUID.fromString(execution.getProcessBusinessKey()), kind));
        LocalDate today = clock.today();
        execution.setVariable(
                TermVariables.TERM_ID.name(),
                term.map(set -> set.getId().toString()).orElse(null));
        execution.setVariable(
                UwvDirecteLijnProcess.WORKING_DAYS_LEFT.name(),
                term.map(set -> workingDays.between(today, set.endsOn())).orElse(null));
        execution.setVariable(
                UwvDirecteLijnProcess.DAYS_LEFT.name(),
                term.map(set -> (int) ChronoUnit.DAYS.between(today, set.endsOn()))
                        .orElse(null));
    }

    private Termijn register(UUID dossierId, String kind) {
        LocalDate sentOn = dossiers.findAnswer(
                        dossierId, UwvDirecteLijnProcess.HELP_REQUEST_FORM, UwvDirecteLijnProcess.SENT_ON)
                .map(LocalDate::parse)
                .orElseThrow(
                        () -> new InvalidInput(
                                UwvDirecteLijnProcess.SENT_ON,
                                "Het veld 'Verzenddatum van het besluit' is verplicht bij een besluit; neem de datum die op de brief staat."));
        if (sentOn.isAfter(clock.today())) {
            throw new InvalidInput(
                    UwvDirecteLijnProcess.SENT_ON,
                    "Het veld 'Verzenddatum van het besluit' ligt in de toekomst; neem de datum die op de brief staat.");
        }
        try {
            return termijnen.register(dossierId, kind, sentOn);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    UwvDirecteLijnProcess.SENT_ON,
                    "Het veld 'Verzenddatum van het besluit' klopt niet: " + e.getMessage());
        }
    }
}
