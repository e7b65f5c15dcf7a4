package nl.ketenregie.triage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenregie.process.Decisions;
import nl.ketenregie.process.Decisions.Outcome;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.termijn.WorkingDays;
import org.springframework.stereotype.Component;

/** Counts the days that are left and looks up how urgent that makes a help request. */
@Component
class Urgencies {

    private static final String EVICTION = "ontruimingOp";
    private static final String SHUT_OFF = "afsluitingOp";
    private static final String TERM = "termijnOp";
    private static final String HEARING = "zittingOp";

    private final WorkingDays workingDays;
    private final PlatformClock clock;

    Urgencies(WorkingDays workingDays, PlatformClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    UrgencyAdvice assess(Told told, Decisions decisions) {
        Outcome advice = decisions.get("decideHelpUrgency", facts(told));
        return new UrgencyAdvice(
                Urgency.valueOf(advice.text("urgentie")),
                advice.text("spoedroute"),
                Stream.of(EVICTION, SHUT_OFF, TERM, HEARING)
                        .flatMap(question -> told.day(question).stream())
                        .min(Comparator.naturalOrder()));
    }

    /** As the table reads it; a day that nobody named is unknown, not far away. */
    private Map<String, Object> facts(Told told) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("acuutGevaar", told.isYes("acuutGevaar"));
        facts.put("verhoorVandaag", told.isYes("verhoorVandaag"));
        facts.put("deurwaarder", told.isYes("deurwaarderAangekondigd"));
        facts.put("geenInkomen", told.isYes("geenInkomen"));
        facts.put("medewerkerVindtSpoed", told.isYes("medewerkerVindtSpoed"));
        daysTo(told, EVICTION).ifPresent(days -> facts.put("dagenTotOntruiming", days));
        daysTo(told, SHUT_OFF).ifPresent(days -> facts.put("dagenTotAfsluiting", days));
        daysTo(told, TERM).ifPresent(days -> facts.put("dagenTotTermijn", days));
        daysTo(told, HEARING).ifPresent(days -> facts.put("dagenTotZitting", days));
        told.day(TERM).ifPresent(day -> facts.put("werkdagenTotTermijn", workingDays.between(clock.today(), day)));
        return facts;
    }

    private Optional<Integer> daysTo(Told told, String question) {
        LocalDate today = clock.today();
        return told.day(question).map(day -> (int) ChronoUnit.DAYS.between(today, day));
    }
}
