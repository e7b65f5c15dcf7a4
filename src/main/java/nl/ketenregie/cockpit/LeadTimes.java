package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.OTHER_TEAM;
import static nl.ketenregie.metrics.Dimension.PERIOD;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many cases came in and were closed each week, and how long those that were closed took. */
@Component
class LeadTimes implements Part {

    private final Measurements measurements;

    LeadTimes(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public String name() {
        return "doorlooptijd";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Week.class;
    }

    @Override
    public Answer answer(Question question) {
        Map<LocalDate, Tally> started = weeks(Measure.NEW, question);
        Map<LocalDate, Tally> ended = weeks(Measure.CASE, question);
        Tally allStarted = sum(started);
        Tally allEnded = sum(ended);
        if (allStarted.count() + allEnded.count() == 0) {
            return Answer.of(List.of(), new Total(0L, 0L, null, null, false));
        }
        Protection ofStarted = Protection.of(List.copyOf(started.values()));
        Protection ofEnded = Protection.of(List.copyOf(ended.values()));
        List<Week> rows = new ArrayList<>();
        for (LocalDate monday : started.keySet()) {
            rows.add(week(
                    monday,
                    started.getOrDefault(monday, new Tally()),
                    ofStarted.hides(rows.size()),
                    ended.getOrDefault(monday, new Tally()),
                    ofEnded.hides(rows.size())));
        }
        return Answer.of(rows, total(allStarted, hides(allStarted, ofStarted), allEnded, hides(allEnded, ofEnded)));
    }

    private static boolean hides(Tally total, Protection protection) {
        return protection.hidesTotal() || total.isProtected();
    }

    /** Also the weeks in which nothing happened. */
    private Map<LocalDate, Tally> weeks(Measure measure, Question question) {
        Map<LocalDate, Tally> weeks = new TreeMap<>();
        LocalDate last = question.scope().to();
        for (LocalDate monday = monday(question.scope().from()); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.put(monday, new Tally());
        }
        for (Cell cell : measurements.of(measure, question.scope(), Set.of(PERIOD, OTHER_TEAM))) {
            weeks.computeIfAbsent(cell.period(), unseen -> new Tally())
                    .add(cell, question.viewer().isOf(cell.at(OTHER_TEAM)));
        }
        return weeks;
    }

    private static Tally sum(Map<LocalDate, Tally> weeks) {
        Tally sum = new Tally();
        weeks.values().forEach(sum::add);
        return sum;
    }

    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    static String weekName(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Week week(LocalDate monday, Tally started, boolean hideStarted, Tally ended, boolean hideEnded) {
        Total row = total(started, hideStarted, ended, hideEnded);
        return new Week(
                weekName(monday),
                monday,
                row.nieuw(),
                row.afgesloten(),
                row.mediaanMinuten(),
                row.p90Minuten(),
                row.afgeschermd());
    }

    private static Total total(Tally started, boolean hideStarted, Tally ended, boolean hideEnded) {
        return new Total(
                hideStarted ? null : started.count(),
                hideEnded ? null : ended.count(),
                hideEnded ? null : Minutes.median(ended.durations()),
                hideEnded ? null : Minutes.p90(ended.durations()),
                hideStarted || hideEnded);
    }

    record Week(
            @Column("Week") String week,
            @Column("Eerste dag") LocalDate van,
            @Column("Nieuw") @Nullable Long nieuw,
            @Column("Afgesloten") @Nullable Long afgesloten,
            @Column("Mediaan (minuten)") @Nullable Long mediaanMinuten,
            @Column("P90 (minuten)") @Nullable Long p90Minuten,
            @Column("Afgeschermd") boolean afgeschermd) {}

    record Total(
            @Nullable Long nieuw,
            @Nullable Long afgesloten,
            @Nullable Long mediaanMinuten,
            @Nullable Long p90Minuten,
            boolean afgeschermd) {}
}
