package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.STEP;
import static nl.ketenregie.metrics.Dimension.TEAM;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import nl.ketenregie.metrics.Scope;
import nl.ketenregie.process.ProcessSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens at each step of a model: how many wait there, how many were done, and how long that took against the norm. */
@Component
class Heatmap implements Part {

    private final Measurements measurements;
    private final JdbcClient database;
    private final Norms norms;
    private final Teams teams;
    private final Pilots pilots;

    Heatmap(Measurements measurements, JdbcClient database, Norms norms, Teams teams, Pilots pilots) {
        this.measurements = measurements;
        this.database = database;
        this.norms = norms;
        this.teams = teams;
        this.pilots = pilots;
    }

    @Override
    public String name() {
        return "diagram";
    }

    @Override
    public boolean isAboutAnyProcess() {
        return true;
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        if (question.scope().processes().size() != 1) {
            throw Refused.because("proces", "Het diagram is van één proces. Kies één proces.");
        }
        String process = question.scope().processes().iterator().next();
        Pilot drawn = pilots.findAny(process).orElseThrow();
        Integer asked = question.scope().version();
        List<Row> rows = rows(process, asked == null ? drawn.versies().get(0) : asked, question);
        Integer second = Questions.version(question.parameters(), "versie2", Set.of(process), List.of(drawn));
        return new Answer(null, rows, second == null ? null : rows(process, second, question), null);
    }

    private List<Row> rows(String process, int version, Question question) {
        Scope asked = question.scope();
        Scope place = new Scope(
                Set.of(),
                null,
                asked.municipalities(),
                asked.teams(),
                new Scope.Place(process, version),
                asked.from(),
                asked.to());
        Map<String, Map<String, Tally>> done = new HashMap<>();
        for (Cell cell : measurements.of(Measure.STEP, place, Set.of(STEP, TEAM))) {
            String organisation = teams.organisation(cell.at(TEAM));
            done.computeIfAbsent(cell.at(STEP), unseen -> new HashMap<>())
                    .computeIfAbsent(organisation, unseen -> new Tally())
                    .add(cell, question.viewer().isOf(organisation));
        }
        // what a called process does is not the work of one partner
        List<Cell> calls = question.partner() == null ? measurements.of(Measure.CALL, place, Set.of(STEP)) : List.of();
        for (Cell cell : calls) {
            done.computeIfAbsent(cell.at(STEP), unseen -> new HashMap<>())
                    .computeIfAbsent(Teams.UNKNOWN, unseen -> new Tally())
                    .add(cell, false);
        }
        Optional<ProcessSteps.Model> model = norms.model(process, version);
        Map<String, Tally> waiting = model.map(found -> waiting(found.definition(), question.viewer()))
                .orElse(Map.of());
        List<Row> rows = new ArrayList<>();
        for (ProcessSteps.Step step : model.map(ProcessSteps.Model::steps).orElse(List.of())) {
            if (isMeasured(step) || waiting.containsKey(step.id())) {
                rows.add(row(
                        step, waiting.getOrDefault(step.id(), new Tally()), done.getOrDefault(step.id(), Map.of())));
            }
        }
        return rows;
    }

    private static boolean isMeasured(ProcessSteps.Step step) {
        return step.kind().equals("userTask") || step.kind().equals("callActivity");
    }

    /** Where executions stand now, told apart by the team that has the task. */
    private Map<String, Tally> waiting(String definition, Viewer viewer) {
        Map<String, Tally> waiting = new HashMap<>();
        database.sql(
                        """
                        select e.act_id_, coalesce(l.group_id_, ''), count(distinct e.id_)
                        from act_ru_execution e
                        left join act_ru_task t on t.execution_id_ = e.id_
                        left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
                        where e.proc_def_id_ = ? and e.is_active_ and e.act_id_ is not null
                        group by 1, 2
                        """)
                .param(definition)
                .query(row -> {
                    waiting.computeIfAbsent(row.getString(1), unseen -> new Tally())
                            .count(row.getLong(3), viewer.isOf(teams.organisation(row.getString(2))));
                });
        return waiting;
    }

    private Row row(ProcessSteps.Step step, Tally waiting, Map<String, Tally> byOrganisation) {
        Tally done = new Tally();
        byOrganisation.values().forEach(done::add);
        boolean hideWaiting = waiting.isProtected();
        boolean hideDone = done.isProtected()
                || Protection.of(List.copyOf(byOrganisation.values())).hidesTotal();
        Long median = hideDone ? null : Minutes.median(done.durations());
        Long norm = norms.minutes(step);
        return new Row(
                step.id(),
                step.name(),
                hideWaiting ? null : waiting.count(),
                hideDone || !isMeasured(step) ? null : done.count(),
                median,
                hideDone ? null : Minutes.p90(done.durations()),
                norm,
                median == null || norm == null ? null : (double) median / norm,
                hideWaiting || hideDone);
    }

    record Row(
            String stap,
            @Column("Stap") String naam,
            @Column("Nu hier") @Nullable Long lopend,
            @Column("Afgerond") @Nullable Long afgerond,
            @Column("Mediaan (minuten)") @Nullable Long mediaanMinuten,
            @Column("P90 (minuten)") @Nullable Long p90Minuten,
            @Column("Afgesproken (minuten)") @Nullable Long normMinuten,
            @Column("Mediaan ten opzichte van afspraak") @Nullable Double verhouding,
            @Column("Afgeschermd") boolean afgeschermd) {}
}
