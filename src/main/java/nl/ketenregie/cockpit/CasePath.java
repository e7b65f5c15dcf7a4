package nl.ketenregie.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.ProcessSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in one running or ended process instance, in order, without saying who did it. */
@Component
class CasePath {

    private final JdbcClient database;
    private final Viewers viewers;
    private final ProcessSteps steps;
    private final Teams teams;
    private final Pilots pilots;
    private final OutcomeNames outcomes;
    private final PlatformClock clock;

    CasePath(
            JdbcClient database,
            Viewers viewers,
            ProcessSteps steps,
            Teams teams,
            Pilots pilots,
            OutcomeNames outcomes,
            PlatformClock clock) {
        this.database = database;
        this.viewers = viewers;
        this.steps = steps;
        this.teams = teams;
        this.pilots = pilots;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Empty when there is none that this viewer may see. */
    Optional<Path> find(String instance, Viewer viewer) {
        return database.sql(
                        """
                        select p.id_, p.proc_def_key_, d.version_, d.id_ as definition, p.start_time_, p.end_time_,
                               coalesce(own.outcome, '') as outcome, coalesce(number.text_, '') as number, root.proc_def_key_ as root_process, coalesce(c.lead, '') as lead,
                               exists (select from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                                       join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
                                       where e.root_proc_inst_id_ = root.id_ and l.group_id_ = any(:groups)) as has_task
                        from act_hi_procinst p
                        join act_re_procdef d on d.id_ = p.proc_def_id_
                        join act_hi_procinst root on root.id_ = p.root_proc_inst_id_
                        left join case_fact c on c.instance = root.id_
                        left join case_fact own on own.instance = p.id_
                        left join act_hi_varinst number
                            on number.proc_inst_id_ = root.id_ and number.execution_id_ = root.id_ and number.name_ = 'zaaknummer'
                        where p.id_ = :instance
                        """)
                .param("instance", instance)
                .param("groups", viewer.groups().toArray(String[]::new))
                .query((row, number) -> instance(row))
                .optional()
                .filter(found -> found.hasTask()
                        || viewer.isOf(found.lead())
                        || viewers.mayReadEachCaseOf(found.process(), viewer)
                        || viewers.mayReadEachCaseOf(found.rootProcess(), viewer))
                .map(this::path);
    }

    private Path path(Instance instance) {
        List<Passed> passed = database.sql(
                        """
                        select a.act_id_, coalesce(a.act_name_, '') as name, a.act_type_, a.start_time_, a.end_time_,
                               (select l.group_id_ from act_hi_identitylink l
                                where l.task_id_ = a.task_id_ and l.type_ = 'candidate' and l.operation_type_ = 'add'
                                order by l.timestamp_, l.id_ limit 1) as team
                        from act_hi_actinst a where a.proc_inst_id_ = ?
                        order by a.start_time_, a.sequence_counter_, a.id_
                        """)
                .param(instance.id())
                .query((row, number) -> Passed.of(row))
                .list();
        Optional<ProcessSteps.Model> model = steps.find(instance.process(), instance.version());
        Map<String, String> names = pilots.names();
        String processName = names.getOrDefault(instance.process(), instance.process());
        Map<String, Integer> times = new HashMap<>();
        List<Row> rows = passed.stream()
                .map(one -> row(one, processName, times.merge(one.activity(), 1, Integer::sum)))
                .toList();
        boolean isCaseThatEnded = instance.ended() != null && instance.process().equals(instance.rootProcess());
        return new Path(
                instance.definition(),
                instance.number(),
                processName,
                instance.started(),
                instance.ended(),
                isCaseThatEnded ? outcomes.nameOf(instance.process(), instance.outcome()) : null,
                rows,
                model.map(found -> Passed.flowsTaken(found, passed)).orElse(List.of()),
                called(instance, names));
    }

    private List<Called> called(Instance instance, Map<String, String> names) {
        return database.sql(
                        """
                        select id_, proc_def_key_, start_time_, end_time_ from act_hi_procinst
                        where super_process_instance_id_ = :instance
                            -- which the engine has an index for
                            and root_proc_inst_id_ = (select root_proc_inst_id_ from act_hi_procinst where id_ = :instance)
                        order by start_time_, id_
                        """)
                .param("instance", instance.id())
                .query((row, number) -> new Called(
                        row.getString("id_"),
                        names.getOrDefault(row.getString("proc_def_key_"), row.getString("proc_def_key_")),
                        Moments.ofNullable(row.getTimestamp("start_time_")),
                        Moments.ofNullable(row.getTimestamp("end_time_"))))
                .list();
    }

    private Row row(Passed passed, String processName, int time) {
        OffsetDateTime until = passed.end() == null ? OffsetDateTime.now(clock) : passed.end();
        return new Row(
                passed.activity(),
                passed.name(),
                passed.kind(),
                processName,
                passed.start(),
                passed.end(),
                Minutes.of(Duration.between(passed.start(), until)),
                passed.team().isEmpty() ? "" : Words.sentence(teams.role(passed.team())),
                time);
    }

    private static Instance instance(ResultSet row) throws SQLException {
        return new Instance(
                row.getString("id_"),
                row.getString("proc_def_key_"),
                row.getInt("version_"),
                row.getString("definition"),
                row.getString("number"),
                Moments.ofNullable(row.getTimestamp("start_time_")),
                Moments.ofNullable(row.getTimestamp("end_time_")),
                row.getString("outcome"),
                row.getString("root_process"),
                row.getString("lead"),
                row.getBoolean("has_task"));
    }

    private record Instance(
            String id,
            String process,
            int version,
            String definition,
            String number,
            @Nullable OffsetDateTime started,
            @Nullable OffsetDateTime ended,
            String outcome,
            String rootProcess,
            String lead,
            boolean hasTask) {}

    /**
     * @param procesdefinitie id of the model, which Cockpit can draw
     * @param uitkomst in words; absent while the case runs, and of a process that another one called
     * @param genomen ids of the sequence flows that were taken
     */
    record Path(
            String procesdefinitie,
            String zaaknummer,
            String naam,
            @Nullable OffsetDateTime gestart,
            @Nullable OffsetDateTime geeindigd,
            @Nullable String uitkomst,
            List<Row> rijen,
            List<String> genomen,
            List<Called> deelprocessen) {}

    /** A process that this one called. */
    record Called(
            String procesinstantie,
            String naam,
            @Nullable OffsetDateTime gestart,
            @Nullable OffsetDateTime geeindigd) {}

    /** @param aantalKeer the how manieth time it was */
    record Row(
            String activiteit,
            @Column("Stap") String naam,
            @Column("Soort") String soort,
            @Column("Proces") String proces,
            @Column("Begin") OffsetDateTime begin,
            @Column("Einde") @Nullable OffsetDateTime einde,
            @Column("Duur (minuten)") long duurMinuten,
            @Column("Rol") String rol,
            @Column("Keer") int aantalKeer) {}
}
