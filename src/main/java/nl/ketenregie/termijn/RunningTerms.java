package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenregie.process.PlatformClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many statutory terms run out soon, over all cases: for whoever watches the chain. */
@Service
public class RunningTerms {

    /** From here on a term is at risk: the last moment at which a pro forma objection can still be arranged. */
    public static final int WORKING_DAYS_AT_RISK = 3;

    private final TermijnRepository terms;
    private final StatutoryTerms law;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    RunningTerms(TermijnRepository terms, StatutoryTerms law, WorkingDays workingDays, PlatformClock clock) {
        this.terms = terms;
        this.law = law;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Every kind of term that the law has now, also those of which none is in danger. */
    @Transactional(readOnly = true)
    public List<Endangered> endangered() {
        LocalDate today = clock.today();
        Map<String, Endangered> found =
                terms.countRunningUpTo(today, workingDays.plus(today, WORKING_DAYS_AT_RISK)).stream()
                        .collect(Collectors.toMap(Endangered::kind, Function.identity()));
        return law.on(today).stream()
                .map(term -> found.getOrDefault(term.code(), new Endangered(term.code(), 0, 0)))
                .toList();
    }

    /**
     * @param kind code in the catalogue of statutory terms
     * @param atRisk at most three working days left
     * @param expired last day before today, and nobody said yet whether it was met
     */
    public record Endangered(String kind, long atRisk, long expired) {}
}
