package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Suspension;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one computation of a term costs: {@code ./mvnw -Pbenchmark ...}, see docs/performance.md. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LegalClockBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 365 * 12;

    private final LegalClock clock = new LegalClock(new HolidayCalendar(Set.of(LocalDate.of(2026, 5, 15))));
    private final StatutoryTerm objection = StatutoryTerms.ofTheLaw().get("bezwaar", FIRST);
    private final StatutoryTerm decision = StatutoryTerms.ofTheLaw().get("beslistermijn-gemeente", FIRST);

    private int day;

    /** An objection term, from another day each time. */
    @Benchmark
    public TermCalculation objectionTerm() {
        return clock.calculate(TermCourse.unchanged(objection, nextDay()));
    }

    /** A decision term that stood still twice and was deferred. */
    @Benchmark
    public TermCalculation decisionTermWithChanges() {
        return clock.calculate(changed());
    }

    /** The same, with the reading of the law that gives most time. */
    @Benchmark
    public LocalDate latestEnd() {
        return clock.calculate(changed()).latestEnd();
    }

    /** The same, and told step by step. */
    @Benchmark
    public List<String> explanation() {
        return clock.calculate(changed()).explanation();
    }

    private TermCourse changed() {
        LocalDate basis = nextDay();
        return new TermCourse(
                decision,
                basis,
                List.of(
                        new Suspension(basis.plusDays(5), basis.plusDays(19), "Awb 7:10 lid 2"),
                        new Suspension(basis.plusDays(12), basis.plusDays(30), "Awb 7:10 lid 2"),
                        new Deferral(basis.plusDays(40), 6, "Awb 7:10 lid 3")));
    }

    private LocalDate nextDay() {
        day = (day + 1) % DAYS;
        return FIRST.plusDays(day);
    }
}
