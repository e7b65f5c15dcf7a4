package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.PROCESS;
import static nl.ketenregie.metrics.Dimension.STEP;
import static nl.ketenregie.metrics.Dimension.TEAM;
import static nl.ketenregie.metrics.Dimension.VERSION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import nl.ketenregie.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For each step and partner: how many, whether in time, and how long they waited and were worked on. */
@Component
class StepTimes implements Part {

    /** More than anybody reads: then a row is of all organisations, until somebody chooses one or a municipality. */
    private static final int MOST_ROWS = 300;

    private final Measurements measurements;
    private final Partners partners;
    private final Teams teams;
    private final Norms norms;
    private final Pilots pilots;

    StepTimes(Measurements measurements, Partners partners, Teams teams, Norms norms, Pilots pilots) {
        this.measurements = measurements;
        this.partners = partners;
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
        return answer(question, MOST_ROWS);
    }

    Answer answer(Question question, int mostRows) {
        if (question.partner() == null && question.scope().municipalities().isEmpty()) {
            Map<Key, Tally> ofAll = ofAll(Measure.STEP, question);
            if (ofAll.size() * partners.municipalities().size() > mostRows) {
                return Answer.of(rows(ofAll, ofAll(Measure.WAIT, question), ofAll(Measure.WORK, question)));
            }
        }
        return Answer.of(
                rows(ofEach(Measure.STEP, question), ofEach(Measure.WAIT, question), ofEach(Measure.WORK, question)));
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

    private Map<Key, Tally> ofEach(Measure measure, Question question) {
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Cell cell : measurements.of(measure, question.scope(), Set.of(PROCESS, VERSION, STEP, TEAM))) {
            String organisation = teams.organisation(cell.at(TEAM));
            tallies.computeIfAbsent(Key.of(cell, organisation, teams.role(cell.at(TEAM))), unseen -> new Tally())
                    .add(cell, question.viewer().isOf(organisation));
        }
        return tallies;
    }

    private Map<Key, Tally> ofAll(Measure measure, Question question) {
        Map<Key, Long> own = new HashMap<>();
        Set<String> ownTeams = teams.of(question.viewer().organisations());
        if (!ownTeams.isEmpty()) {
            for (Cell cell :
                    measurements.of(measure, question.scope().ofTeams(ownTeams), Set.of(PROCESS, VERSION, STEP))) {
                own.put(Key.ofAll(cell), cell.count());
            }
        }
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Cell cell : measurements.of(measure.ofAll(), question.scope(), Set.of(PROCESS, VERSION, STEP))) {
            Key key = Key.ofAll(cell);
            tallies.computeIfAbsent(key, unseen -> new Tally()).add(cell, own.getOrDefault(key, 0L));
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

        static Key of(Cell cell, String organisation, String role) {
            return new Key(cell.at(PROCESS), cell.number(VERSION), cell.at(STEP), organisation, role);
        }

        static Key ofAll(Cell cell) {
            return of(cell, Teams.ALL, "");
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
