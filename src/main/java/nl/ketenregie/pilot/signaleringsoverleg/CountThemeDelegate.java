package nl.ketenregie.pilot.signaleringsoverleg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Thema tellen": how often it was seen since it was discussed, and in a period of the same length before. */
@Component
class CountThemeDelegate implements JavaDelegate {

    private final Signals signals;
    private final PlatformClock clock;

    CountThemeDelegate(Signals signals, PlatformClock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Signal signal = signals.get(UUID.fromString(execution.getProcessBusinessKey()));
        LocalDate decided =
                Objects.requireNonNull(signal.discussedOn(), "a signal whose effect is measured was decided on");
        LocalDate today = clock.today();
        LocalDate before = decided.minusDays(ChronoUnit.DAYS.between(decided, today));
        SignaleringsoverlegProcess.SEEN_BEFORE.set(execution, count(signal, before, decided));
        SignaleringsoverlegProcess.SEEN_AFTER.set(execution, count(signal, decided, today));
    }

    private int count(Signal signal, LocalDate from, LocalDate until) {
        return signals.countTheme(signal.theme(), signal.municipality(), from, until);
    }
}
