package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.CASE_PROCESS;
import static nl.ketenregie.metrics.Dimension.OTHER_TEAM;
import static nl.ketenregie.metrics.Dimension.PERIOD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How each process stands today: what came in, what runs, what is late or about to be, and how that went the last weeks. */
@Component
class Standing implements Part {

    private static final int TREND_WEEKS = 12;

    private final Measurements measurements;
    private final RunningCases running;
    private final Pilots pilots;
    private final PlatformClock clock;

    Standing(Measurements measurements, RunningCases running, Pilots pilots, PlatformClock clock) {
        this.measurements = measurements;
        this.running = running;
        this.pilots = pilots;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stand";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        RunningCases.Counts counts = running.counts(question);
        LocalDate today = clock.today();
        LocalDate first = LeadTimes.monday(today).minusWeeks(TREND_WEEKS - 1L);
        Question lastWeeks = question.during(first, today);
        Map<Week, Tally> started = weeks(Measure.NEW, lastWeeks);
        Map<Week, Tally> ended = weeks(Measure.CASE, lastWeeks);
        Set<String> asked = question.scope().processes();
        return Answer.of(pilots.all().stream()
                .filter(pilot -> asked.isEmpty() || asked.contains(pilot.code()))
                .map(pilot -> row(
                        pilot,
                        counts.of(pilot.code()).stream().map(Standing::shown).toList(),
                        IntStream.range(0, TREND_WEEKS)
                                .mapToObj(first::plusWeeks)
                                .map(monday -> point(new Week(pilot.code(), monday), started, ended))
                                .toList()))
                .toList());
    }

    private Map<Week, Tally> weeks(Measure measure, Question question) {
        Map<Week, Tally> weeks = new HashMap<>();
        for (Cell cell : measurements.of(measure, question.scope(), Set.of(CASE_PROCESS, PERIOD, OTHER_TEAM))) {
            weeks.computeIfAbsent(new Week(cell.at(CASE_PROCESS), cell.period()), unseen -> new Tally())
                    .add(cell, question.viewer().isOf(cell.at(OTHER_TEAM)));
        }
        return weeks;
    }

    private static Point point(Week week, Map<Week, Tally> started, Map<Week, Tally> ended) {
        Tally none = new Tally();
        return new Point(
                LeadTimes.weekName(week.monday()),
                shown(started.getOrDefault(week, none)).orElse(null),
                shown(ended.getOrDefault(week, none)).orElse(null));
    }

    private static Row row(Pilot pilot, List<Optional<Long>> counts, List<Point> trend) {
        return new Row(
                pilot.code(),
                pilot.naam(),
                counts.get(0).orElse(null),
                counts.get(1).orElse(null),
                counts.get(2).orElse(null),
                counts.get(3).orElse(null),
                counts.get(4).orElse(null),
                trend,
                counts.stream().anyMatch(Optional::isEmpty));
    }

    /** Empty when it says too much about single people. */
    private static Optional<Long> shown(Tally tally) {
        return tally.isProtected() ? Optional.empty() : Optional.of(tally.count());
    }

    private record Week(String process, LocalDate monday) {}

    record Point(String week, @Nullable Long nieuw, @Nullable Long afgesloten) {}

    record Row(
            String proces,
            @Column("Proces") String naam,
            @Column("Nieuw (7 dagen)") @Nullable Long nieuw,
            @Column("Nieuw (7 dagen daarvoor)") @Nullable Long nieuwVorigeWeek,
            @Column("Lopend") @Nullable Long lopend,
            @Column("Te laat") @Nullable Long teLaat,
            @Column("Termijn in gevaar") @Nullable Long risico,
            List<Point> trend,
            @Column("Afgeschermd") boolean afgeschermd) {}
}
