package nl.ketenregie.cockpit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenregie.metrics.OperatingNumbers;
import nl.ketenregie.termijn.RunningTerms;
import org.springframework.stereotype.Component;

/** Statutory terms that are about to run out: the number that somebody should be woken up for. */
@Component
class TermNumbers implements OperatingNumbers {

    private final RunningTerms running;

    TermNumbers(RunningTerms running) {
        this.running = running;
    }

    @Override
    public String source() {
        return "terms";
    }

    @Override
    public List<Reading> read() {
        return running.endangered().stream().flatMap(TermNumbers::readings).toList();
    }

    private static Stream<Reading> readings(RunningTerms.Endangered terms) {
        Map<String, String> kind = Map.of("kind", terms.kind());
        return Stream.of(
                new Reading(
                        "ketenregie_terms_at_risk",
                        "Statutory terms that run and end within three working days",
                        kind,
                        terms.atRisk()),
                new Reading(
                        "ketenregie_terms_expired",
                        "Statutory terms past their last day of which nobody said whether they were met",
                        kind,
                        terms.expired()));
    }
}
