package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Agenda;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Termijn zitting vastleggen": from which day and until which day the hearing should be (B.3.3 step 5). Whoever was
 * summoned has a right to the term for it, so proposals begin after that. After an adjournment the agreed day counts.
 */
@Component
class SetHearingTermDelegate implements JavaDelegate {

    private final Agenda agenda;
    private final LegalDays legalDays;
    private final PlatformClock clock;
    private final RegiezittingSettings settings;

    SetHearingTermDelegate(Agenda agenda, LegalDays legalDays, PlatformClock clock, RegiezittingSettings settings) {
        this.agenda = agenda;
        this.legalDays = legalDays;
        this.clock = clock;
        this.settings = settings;
    }

    private record Window(LocalDate from, LocalDate until) {}

    @Override
    public void execute(DelegateExecution execution) {
        Window window = followUp(execution).orElseGet(() -> window(RegiezittingProcess.HEARING_TERM.get(execution)));
        LocalDate from = window.from();
        if (isSummoned(execution)) {
            LocalDate summoned = legalDays.firstHearingAfterSummonsOn(clock.today());
            from = from.isBefore(summoned) ? summoned : from;
        }
        RegiezittingProcess.FROM.set(execution, from.toString());
        RegiezittingProcess.UNTIL.set(execution, window.until().toString());
    }

    private Optional<Window> followUp(DelegateExecution execution) {
        return RegiezittingProcess.FOLLOW_UP_ON
                .find(execution)
                .map(LocalDate::parse)
                .filter(day -> !day.isBefore(clock.today()))
                .map(day -> new Window(day, day.plus(settings.followUpWithin())));
    }

    private Window window(String term) {
        return switch (term) {
            case "drie-werkdagen" -> new Window(clock.today().plusDays(1), day("regiezitting.hearing-eviction"));
            case "spoed" -> new Window(day("regiezitting.hearing-from"), day("regiezitting.hearing-urgent"));
            case "gewoon" -> new Window(day("regiezitting.hearing-from"), day("regiezitting.hearing"));
            default -> throw new IllegalStateException("De zittingstermijn '" + term + "' bestaat niet");
        };
    }

    private static boolean isSummoned(DelegateExecution execution) {
        return RegiezittingProcess.VEHICLE
                .find(execution)
                .filter(RegiezittingProcess.SUMMONED::equals)
                .isPresent();
    }

    private LocalDate day(String key) {
        Date end = agenda.uiterlijk(key);
        return LocalDate.ofInstant(end.toInstant(), PlatformClock.ZONE);
    }
}
