package nl.ketenregie.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes facts from the engine's own history. Recording and rebuilding are the same statement; recording looks at what
 * happened in one transaction, rebuilding at everything that the history still holds. So the two cannot differ.
 */
@Component
class Facts {

    private static final String INSERT =
            """
            with the_end as (
                select * from unnest(string_to_array(:definitions, ','), string_to_array(:activities, ','), string_to_array(:outcomes, ','))
                    as given(definition, activity, outcome)
            ), instance as (
                select p.id_ as id, p.proc_def_key_ as process, d.version_ as version, p.start_time_ as started_at, p.end_time_ as ended_at,
                       p.super_process_instance_id_ as caller, root.proc_def_key_ as root_process, nullif(e.outcome, '') as outcome,
                       municipality.text_ as municipality
                from act_hi_procinst p
                join act_re_procdef d on d.id_ = p.proc_def_id_
                join act_hi_procinst root on root.id_ = p.root_proc_inst_id_
                left join the_end e on e.definition = p.proc_def_id_ and e.activity = p.end_act_id_
                left join act_hi_varinst municipality
                    on municipality.proc_inst_id_ = p.id_ and municipality.name_ = 'gemeente' and municipality.execution_id_ = p.id_
                where %1$s
            ), cases as (
                insert into case_fact (instance, process, version, municipality, started_at, ended_at, outcome)
                select id, process, version, municipality, started_at, ended_at, outcome from instance where caller is null
                on conflict (instance, started_at) do update
                    set ended_at = excluded.ended_at, outcome = excluded.outcome, municipality = excluded.municipality,
                        tx = pg_current_xact_id()
            ), handovers as (
                insert into handover_fact (instance, process, from_role, to_role, municipality, offered_at, ended_at, result)
                select i.id, i.root_process, sender.text_, receiver.text_, i.municipality, i.started_at, i.ended_at, result.text_
                from instance i
                join act_hi_varinst sender on sender.proc_inst_id_ = i.id and sender.name_ = 'behandelaar' and sender.execution_id_ = i.id
                join act_hi_varinst receiver on receiver.proc_inst_id_ = i.id and receiver.name_ = 'ontvanger' and receiver.execution_id_ = i.id
                left join act_hi_varinst result
                    on result.proc_inst_id_ = i.id and result.name_ = 'overdrachtUitkomst' and result.execution_id_ = i.id
                where i.process = 'overdracht' and i.ended_at is not null
            ), terms as (
                insert into term_fact (instance, process, municipality, started_at, ended_at, result)
                select i.id, i.root_process, i.municipality, i.started_at, i.ended_at, coalesce(result.text_, 'vervallen')
                from instance i
                join act_hi_varinst term on term.proc_inst_id_ = i.id and term.name_ = 'termijnId' and term.execution_id_ = i.id
                left join act_hi_varinst result
                    on result.proc_inst_id_ = i.id and result.name_ = 'termijnStatus' and result.execution_id_ = i.id
                where i.process = 'termijnbewaking' and i.ended_at is not null and term.text_ is not null
            )
            insert into step_fact (task, case_instance, process, version, step, step_name, team, municipality, started_at, claimed_at, ended_at,
                                   due_at, completed, previous_team, previous_ended_at)
            select t.id_, t.root_proc_inst_id_, t.proc_def_key_, d.version_, t.task_def_key_, t.name_, team.group_id_,
                   municipality.text_, t.start_time_, claim.claimed_at, t.end_time_, t.due_date_, t.delete_reason_ = 'completed',
                   previous_team.group_id_, previous.end_time_
            from act_hi_taskinst t
            join act_re_procdef d on d.id_ = t.proc_def_id_
            left join act_hi_varinst municipality
                on municipality.proc_inst_id_ = t.proc_inst_id_ and municipality.name_ = 'gemeente'
                    and municipality.execution_id_ = t.proc_inst_id_
            left join lateral (
                select l.group_id_ from act_hi_identitylink l
                where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.operation_type_ = 'add'
                order by l.timestamp_, l.id_ limit 1) team on true
            left join lateral (
                select min(l.timestamp_) as claimed_at from act_hi_identitylink l
                where l.task_id_ = t.id_ and l.type_ = 'assignee' and l.operation_type_ = 'add') claim on true
            left join lateral (
                select p.id_, p.end_time_ from act_hi_taskinst p
                where p.root_proc_inst_id_ = t.root_proc_inst_id_ and p.id_ <> t.id_ and p.end_time_ <= t.start_time_
                order by p.end_time_ desc, p.id_ limit 1) previous on true
            left join lateral (
                select l.group_id_ from act_hi_identitylink l
                where l.task_id_ = previous.id_ and l.type_ = 'candidate' and l.operation_type_ = 'add'
                order by l.timestamp_, l.id_ limit 1) previous_team on true
            where t.end_time_ is not null and %2$s
            """;

    private static final String RECORD = INSERT.formatted(
            "p.id_ = any(string_to_array(:instances, ','))", "t.id_ = any(string_to_array(:tasks, ','))");

    private static final String REBUILD = INSERT.formatted("true", "true");

    private final JdbcClient database;

    Facts(JdbcClient database) {
        this.database = database;
    }

    /** In the transaction of the caller, with one statement. */
    void record(Happened happened, Outcomes outcomes) {
        with(RECORD, happened.ends(), outcomes)
                .param("instances", String.join(",", happened.instances()))
                .param("tasks", String.join(",", happened.tasks()))
                .update();
    }

    /** Makes all facts anew that the engine's history still tells, and keeps those whose history is gone. */
    void rebuild(Outcomes outcomes) {
        List.of("step_fact", "handover_fact", "term_fact", "case_fact").forEach(this::forgetWhatHistoryTells);
        with(REBUILD, ends(), outcomes).update();
    }

    private void forgetWhatHistoryTells(String table) {
        String key = table.equals("step_fact") ? "task" : "instance";
        String history = table.equals("step_fact") ? "act_hi_taskinst" : "act_hi_procinst";
        database.sql("delete from " + table + " f where exists (select from " + history + " h where h.id_ = f." + key
                        + ")")
                .update();
    }

    private List<Happened.End> ends() {
        return database.sql(
                        "select distinct proc_def_id_, end_act_id_ from act_hi_procinst where end_act_id_ is not null")
                .query((row, number) -> new Happened.End(row.getString(1), row.getString(2)))
                .list();
    }

    private JdbcClient.StatementSpec with(String statement, Collection<Happened.End> ends, Outcomes outcomes) {
        List<String> definitions = new ArrayList<>();
        List<String> activities = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Happened.End end : ends) {
            Optional<String> outcome = outcomes.of(end);
            if (end.activity() != null && outcome.isPresent()) {
                definitions.add(end.definition());
                activities.add(end.activity());
                codes.add(outcome.get());
            }
        }
        return database.sql(statement)
                .param("definitions", String.join(",", definitions))
                .param("activities", String.join(",", activities))
                .param("outcomes", String.join(",", codes));
    }
}
