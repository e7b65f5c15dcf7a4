package nl.ketenregie.metrics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes facts from the engine's own history. Recording and rebuilding are the same statement; recording looks at what
 * happened in one transaction, rebuilding at a copy of what the history still holds of a month. So the two cannot differ. An
 * alert about a number is no case, and does not count in the next number.
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
                       p.super_process_instance_id_ as caller, p.business_key_ as subject, root.id_ as root, root.proc_def_key_ as root_process,
                       root_version.version_ as root_version, nullif(e.outcome, '') as outcome, municipality.text_ as municipality
                from act_hi_procinst p
                join act_re_procdef d on d.id_ = p.proc_def_id_
                join act_hi_procinst root on root.id_ = p.root_proc_inst_id_
                join act_re_procdef root_version on root_version.id_ = root.proc_def_id_
                left join the_end e on e.definition = p.proc_def_id_ and e.activity = p.end_act_id_
                left join act_hi_varinst municipality
                    on municipality.proc_inst_id_ = p.id_ and municipality.name_ = 'gemeente' and municipality.execution_id_ = p.id_
                where root.proc_def_key_ <> 'ketenmonitor-melding' and %1$s
            ), cases as (
                insert into case_fact (instance, process, version, municipality, lead, teams, started_at, ended_at, outcome)
                select i.id, i.process, i.version, i.municipality, d.organisation, took_part.teams, i.started_at, i.ended_at, i.outcome
                from instance i
                left join dossier d
                    on d.id = case when i.subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then i.subject::uuid end
                cross join lateral (
                    select coalesce(string_agg(distinct l.group_id_, ',' order by l.group_id_), '') as teams
                    from act_hi_identitylink l
                    join act_hi_taskinst t on t.id_ = l.task_id_
                    where l.root_proc_inst_id_ = i.id and l.type_ = 'candidate' and l.operation_type_ = 'add'
                        and t.delete_reason_ = 'completed') took_part
                where i.caller is null
                on conflict (instance, started_at) do update
                    set ended_at = excluded.ended_at, outcome = excluded.outcome, municipality = excluded.municipality,
                        lead = coalesce(excluded.lead, case_fact.lead), teams = excluded.teams, tx = pg_current_xact_id()
                    where (case_fact.ended_at, case_fact.outcome, case_fact.municipality, case_fact.teams)
                        is distinct from (excluded.ended_at, excluded.outcome, excluded.municipality, excluded.teams)
            ), calls as (
                insert into call_fact (instance, case_instance, case_process, case_version, process, version, step, municipality, started_at, ended_at)
                select i.id, i.root, i.root_process, i.root_version, caller.proc_def_key_, caller_version.version_, a.act_id_, i.municipality,
                       i.started_at, i.ended_at
                from instance i
                join act_hi_procinst caller on caller.id_ = i.caller
                join act_re_procdef caller_version on caller_version.id_ = caller.proc_def_id_
                join act_hi_actinst a on a.proc_inst_id_ = i.caller and a.call_proc_inst_id_ = i.id
                where i.ended_at is not null
                on conflict do nothing
            ), handovers as (
                insert into handover_fact (instance, case_instance, process, version, from_role, to_role, municipality, offered_at, ended_at, result)
                select i.id, i.root, i.root_process, i.root_version, sender.text_, receiver.text_, i.municipality, i.started_at, i.ended_at,
                       result.text_
                from instance i
                join act_hi_varinst sender on sender.proc_inst_id_ = i.id and sender.name_ = 'behandelaar' and sender.execution_id_ = i.id
                join act_hi_varinst receiver on receiver.proc_inst_id_ = i.id and receiver.name_ = 'ontvanger' and receiver.execution_id_ = i.id
                left join act_hi_varinst result
                    on result.proc_inst_id_ = i.id and result.name_ = 'overdrachtUitkomst' and result.execution_id_ = i.id
                where i.process = 'overdracht' and i.ended_at is not null and sender.text_ is not null and receiver.text_ is not null
                on conflict do nothing
            ), terms as (
                insert into term_fact (instance, case_instance, process, version, handler, municipality, started_at, ended_at, result)
                select i.id, i.root, i.root_process, i.root_version, handler.text_, i.municipality, i.started_at, i.ended_at,
                       coalesce(result.text_, 'vervallen')
                from instance i
                join act_hi_varinst term on term.proc_inst_id_ = i.id and term.name_ = 'termijnId' and term.execution_id_ = i.id
                left join act_hi_varinst handler
                    on handler.proc_inst_id_ = i.id and handler.name_ = 'behandelaar' and handler.execution_id_ = i.id
                left join act_hi_varinst result
                    on result.proc_inst_id_ = i.id and result.name_ = 'termijnStatus' and result.execution_id_ = i.id
                where i.process = 'termijnbewaking' and i.ended_at is not null and term.text_ is not null
                on conflict do nothing
            )
            insert into step_fact (task, case_instance, case_process, case_version, process, version, step, step_name, team, municipality,
                                   started_at, claimed_at, ended_at, due_at, completed, previous_team, previous_ended_at)
            select t.id_, t.root_proc_inst_id_, root.proc_def_key_, root_version.version_, t.proc_def_key_, d.version_, t.task_def_key_,
                   coalesce(t.name_, t.task_def_key_),
                   link.team, municipality.text_, t.start_time_, link.claimed_at, t.end_time_, t.due_date_,
                   t.delete_reason_ = 'completed', previous_team.group_id_, previous.end_time_
            from act_hi_taskinst t
            join act_re_procdef d on d.id_ = t.proc_def_id_
            join act_hi_procinst root on root.id_ = t.root_proc_inst_id_
            join act_re_procdef root_version on root_version.id_ = root.proc_def_id_
            left join act_hi_varinst municipality
                on municipality.proc_inst_id_ = t.proc_inst_id_ and municipality.name_ = 'gemeente'
                    and municipality.execution_id_ = t.proc_inst_id_
            cross join lateral (
                select (array_agg(l.group_id_ order by l.timestamp_, l.id_) filter (where l.type_ = 'candidate'))[1] as team,
                       min(l.timestamp_) filter (where l.type_ = 'assignee') as claimed_at
                from act_hi_identitylink l where l.task_id_ = t.id_ and l.operation_type_ = 'add') link
            left join lateral (
                select p.id_, p.end_time_ from act_hi_taskinst p
                where p.root_proc_inst_id_ = t.root_proc_inst_id_ and p.end_time_ <= t.start_time_ and p.end_time_ < t.end_time_
                order by p.end_time_ desc, p.id_ limit 1) previous on true
            left join lateral (
                select l.group_id_ from act_hi_identitylink l
                where l.task_id_ = previous.id_ and l.type_ = 'candidate' and l.operation_type_ = 'add'
                order by l.timestamp_, l.id_ limit 1) previous_team on true
            where t.end_time_ is not null and root.proc_def_key_ <> 'ketenmonitor-melding' and %2$s
            on conflict do nothing
            """;

    /**
     * Planning so many joins takes the database several times as long as doing them for one case. So it plans once for each
     * connection, for the rest of this transaction, which is about to end.
     */
    private static final String ONE_PLAN = "set local plan_cache_mode = force_generic_plan; ";

    /** A step that ended is also news about its case: another team may have taken part. */
    private static final String RECORD = ONE_PLAN
            + INSERT.formatted(
                    "p.id_ = any(array(select unnest(string_to_array(:instances, ',')) union select done.root_proc_inst_id_"
                            + " from act_hi_taskinst done where done.id_ = any(string_to_array(:tasks, ','))))",
                    "t.id_ = any(string_to_array(:tasks, ','))");

    private static final String REBUILD = INSERT.formatted("true", "true");

    private final JdbcClient database;
    private final HistoryCopy copy;

    Facts(JdbcClient database, HistoryCopy copy) {
        this.database = database;
        this.copy = copy;
    }

    /** In the transaction of the caller, with one statement. */
    void record(Happened happened, Outcomes outcomes) {
        with(RECORD, happened.ends(), outcomes)
                .param("instances", String.join(",", happened.instances()))
                .param("tasks", String.join(",", happened.tasks()))
                .update();
    }

    /**
     * Makes the facts anew of every case that began in this month and that the engine's history still tells, and replaces
     * those that differ; keeps those whose history is gone. In the transaction of the caller.
     */
    void rebuild(YearMonth month, Outcomes outcomes) {
        database.sql("set local work_mem = '64MB'").update();
        copy.make(month);
        String facts =
                database.sql("select current_schema()").query(String.class).single();
        for (FactTable table : FactTable.values()) {
            table.hide(database);
        }
        with(REBUILD, ends(), outcomes).update();
        for (FactTable table : FactTable.values()) {
            table.replaceWhatDiffers(database, facts, month);
        }
    }

    /** From the first month in which a case began to the last. */
    List<YearMonth> monthsInHistory() {
        return database.sql(
                        """
                        select m::date from (
                            select date_trunc('month', min(start_time_)) as first, max(start_time_) as last
                            from act_hi_procinst where super_process_instance_id_ is null) history
                        cross join generate_series(history.first, history.last, interval '1 month') m""")
                .query((row, number) -> YearMonth.from(row.getDate(1).toLocalDate()))
                .list();
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
