package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.PROCESS;
import static nl.ketenregie.metrics.Dimension.STEP;
import static nl.ketenregie.metrics.Dimension.TEAM;
import static nl.ketenregie.metrics.Dimension.VERSION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For each step and partner: how many, whether in time, and how long they waited and were worked on. */
@Component
class StepTimes implements Part {

    /** More than anybody reads: then a row is of all organisations in the same role, until somebody chooses one. */
    private static final int MOST_ROWS = 600;

    private final Measurements measurements;
    private final Teams teams;
    private final Norms norms;
    private final Pilots pilots;

    StepTimes(Measurements measurements, Teams teams, Norms norms, Pilots pilots) {
        this.measurements = measurements;
        this.teams = teams;
        this.norms = norms;
        this.pilots = pilots;
    }

    @Override
    public String name() {
        return "stappen";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        Map<Key, Tally> whole = tallies(Measure.STEP, question, UnaryOperator.identity());
        UnaryOperator<Key> as = whole.size() > MOST_ROWS ? Key::ofAll : UnaryOperator.identity();
        Map<Key, Tally> shown = new LinkedHashMap<>();
        whole.forEach((key, tally) ->
                shown.computeIfAbsent(as.apply(key), unseen -> new Tally()).add(tally));
        return Answer.of(rows(shown, tallies(Measure.WAIT, question, as), tallies(Measure.WORK, question, as)));
    }

    private List<Row> rows(Map<Key, Tally> whole, Map<Key, Tally> waiting, Map<Key, Tally> work) {
        Map<String, String> names = pilots.names();
        List<Row> rows = new ArrayList<>();
        for (List<Key> ofOneStep : whole.keySet().stream()
                .collect(Collectors.groupingBy(Key::place, LinkedHashMap::new, Collectors.toList()))
                .values()) {
            Protection protection =
                    Protection.of(ofOneStep.stream().map(whole::get).toList());
            for (int i = 0; i < ofOneStep.size(); i++) {
                Key key = ofOneStep.get(i);
                Tally none = new Tally();
                rows.add(row(
                        key,
                        names.getOrDefault(key.process(), key.process()),
                        protection.hides(i) ? null : whole.get(key),
                        waiting.getOrDefault(key, none),
                        work.getOrDefault(key, none)));
            }
        }
        rows.sort(Comparator.comparing(Row::procesNaam).thenComparing(Row::naam).thenComparing(Row::partnerNaam));
        return rows;
    }

    private Map<Key, Tally> tallies(Measure measure, Question question, UnaryOperator<Key> as) {
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Cell cell : measurements.of(measure, question.scope(), Set.of(PROCESS, VERSION, STEP, TEAM))) {
            String organisation = teams.organisation(cell.at(TEAM));
            Key key = new Key(
                    cell.at(PROCESS), cell.number(VERSION), cell.at(STEP), organisation, teams.role(cell.at(TEAM)));
            tallies.computeIfAbsent(as.apply(key), unseen -> new Tally())
                    .add(cell, question.viewer().isOf(organisation));
        }
        return tallies;
    }

    private Row row(Key key, String processName, @Nullable Tally whole, Tally waiting, Tally work) {
        boolean hidden = whole == null;
        return new Row(
                key.process(),
                processName,
                key.version(),
                key.step(),
                norms.nameOf(key.process(), key.version(), key.step()),
                key.organisation().equals(Teams.ALL) ? "" : key.organisation(),
                teams.nameOf(key.organisation()),
                key.role(),
                whole == null ? null : whole.count(),
                whole == null ? null : whole.onTimeShare(),
                hidden ? null : Minutes.median(waiting.durations()),
                hidden ? null : Minutes.p90(waiting.durations()),
                hidden ? null : Minutes.median(work.durations()),
                hidden ? null : Minutes.p90(work.durations()),
                whole == null ? null : Minutes.median(whole.durations()),
                whole == null ? null : Minutes.p90(whole.durations()),
                norms.minutes(key.process(), key.version(), key.step()),
                hidden);
    }

    private record Key(String process, int version, String step, String organisation, String role) {

        Key ofAll() {
            return new Key(process, version, step, Teams.ALL, role);
        }

        String place() {
            return process + ":" + version + ":" + step;
        }
    }

    record Row(
            String proces,
            @Column("Proces") String procesNaam,
            @Column("Versie") int versie,
            String stap,
            @Column("Stap") String naam,
            String partner,
            @Column("Organisatie") String partnerNaam,
            @Column("Rol") String rol,
            @Column("Aantal") @Nullable Long aantal,
            @Column("Aandeel op tijd") @Nullable Double opTijd,
            @Column("Wachten, mediaan (minuten)") @Nullable Long wachtMediaanMinuten,
            @Column("Wachten, P90 (minuten)") @Nullable Long wachtP90Minuten,
            @Column("Werken, mediaan (minuten)") @Nullable Long werkMediaanMinuten,
            @Column("Werken, P90 (minuten)") @Nullable Long werkP90Minuten,
            @Column("Totaal, mediaan (minuten)") @Nullable Long mediaanMinuten,
            @Column("Totaal, P90 (minuten)") @Nullable Long p90Minuten,
            @Column("Afgesproken (minuten)") @Nullable Long normMinuten,
            @Column("Afgeschermd") boolean afgeschermd) {}
}
