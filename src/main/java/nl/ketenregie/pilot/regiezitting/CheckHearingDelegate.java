package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.ProcessVariable;
import nl.ketenregie.termijn.DutchDates;
import nl.ketenregie.termijn.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Zittingsdag nagaan": a hearing is on a working day, the other party was summoned in time or comes of its own accord, and
 * it is not later than it should be. In the transaction of whoever chose or moved the day, so that it is theirs to repair.
 */
@Component
class CheckHearingDelegate implements JavaDelegate {

    private static final String FIELD = "andersOp";

    private final Overleggen overleggen;
    private final WorkingDays workingDays;
    private final LegalDays legalDays;
    private final PlatformClock clock;
    private final RegiezittingSettings settings;

    CheckHearingDelegate(
            Overleggen overleggen,
            WorkingDays workingDays,
            LegalDays legalDays,
            PlatformClock clock,
            RegiezittingSettings settings) {
        this.overleggen = overleggen;
        this.workingDays = workingDays;
        this.legalDays = legalDays;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Overleg hearing = overleggen
                .findLatestOf(UUID.fromString(execution.getProcessBusinessKey()))
                .orElseThrow();
        LocalDate day = Objects.requireNonNull(hearing.begin()).toLocalDate();
        refuseFreeDay(day);
        if (isSummoned(execution) && !ProcessVariable.isTrue(RegiezittingProcess.VOLUNTARY, execution)) {
            refuseLateSummons(day);
        }
        if (!ProcessVariable.isTrue(RegiezittingProcess.LATER_ON_PURPOSE, execution)) {
            refuseLateHearing(day, LocalDate.parse(RegiezittingProcess.UNTIL.get(execution)));
        }
        RegiezittingProcess.STATE_ON.set(execution, stateOfAffairsFor(day).toString());
    }

    private void refuseFreeDay(LocalDate day) {
        if (!isWorkingDay(day)) {
            throw new InvalidInput(
                    FIELD,
                    "Een zitting is op een werkdag, en " + DutchDates.full(day)
                            + " is een weekenddag of een feestdag. Kies een andere dag.");
        }
    }

    private void refuseLateSummons(LocalDate day) {
        LocalDate last = legalDays.lastSummonsFor(day);
        if (last.isBefore(clock.today())) {
            throw new InvalidInput(
                    FIELD,
                    "Voor een zitting op " + DutchDates.full(day) + " had de wederpartij uiterlijk op "
                            + DutchDates.full(last)
                            + " moeten zijn opgeroepen (art. 114 en 119 Rv). Kies een dag vanaf "
                            + DutchDates.full(legalDays.firstHearingAfterSummonsOn(clock.today()))
                            + ", of leg vast dat de wederpartij vrijwillig verschijnt.");
        }
    }

    private static void refuseLateHearing(LocalDate day, LocalDate until) {
        if (day.isAfter(until)) {
            throw new InvalidInput(
                    FIELD,
                    "De zitting moet er uiterlijk op " + DutchDates.full(until)
                            + " zijn. Kies een eerdere dag, of vink aan dat"
                            + " de zitting bewust later is en schrijf op waarom.");
        }
    }

    /** On a working day, and never in the past. */
    private LocalDate stateOfAffairsFor(LocalDate hearing) {
        LocalDate day = hearing.minus(settings.stateOfAffairsBefore());
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(clock.today()) ? clock.today() : day;
    }

    private boolean isWorkingDay(LocalDate day) {
        return workingDays.between(day.minusDays(1), day) == 1;
    }

    private static boolean isSummoned(DelegateExecution execution) {
        return RegiezittingProcess.VEHICLE
                .find(execution)
                .filter(RegiezittingProcess.SUMMONED::equals)
                .isPresent();
    }
}
