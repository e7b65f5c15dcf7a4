package nl.ketenregie.pilot.uwvdirectelijn;

import java.time.LocalDate;
import java.util.Set;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TimerMoment;
import nl.ketenregie.termijn.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Antwoordtermijn bepalen": when UWV's answer is due, when UWV is reminded, when the coordinator steps in. */
@Component
class SetAnswerTermDelegate implements JavaDelegate {

    private static final Set<String> URGENT = Set.of("ACUUT", "SPOED");

    private final WorkingDays workingDays;
    private final UwvDirecteLijnSettings settings;
    private final PlatformClock clock;

    SetAnswerTermDelegate(WorkingDays workingDays, UwvDirecteLijnSettings settings, PlatformClock clock) {
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** A day counts until it is over, so what follows a missed day happens when the next one starts. */
    @Override
    public void execute(DelegateExecution execution) {
        boolean urgent = URGENT.contains(UwvDirecteLijnProcess.URGENCY.get(execution));
        LocalDate due =
                workingDays.plus(clock.today(), urgent ? settings.urgentAnswerWithin() : settings.answerWithin());
        UwvDirecteLijnProcess.ANSWER_DUE_ON.set(execution, due.toString());
        UwvDirecteLijnProcess.REMIND_AT.set(execution, startOfDayAfter(due));
        UwvDirecteLijnProcess.ESCALATE_AT.set(
                execution, startOfDayAfter(workingDays.plus(due, settings.escalateAfter())));
    }

    private static String startOfDayAfter(LocalDate day) {
        return TimerMoment.startOf(day.plusDays(1));
    }
}
