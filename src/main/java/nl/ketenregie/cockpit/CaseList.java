package nl.ketenregie.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases behind a number, as far as the viewer may see them: those that the viewer's organisation leads or has a task in,
 * and those of a process whose history the viewer may read in Cockpit. The others only count.
 */
@Component
class CaseList implements Part {

    static final int PAGE = 50;

    private static final String VISIBLE =
            """
             and (c.process = any(:readable) or c.lead = any(:own) or c.instance in (
                select e.root_proc_inst_id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                where l.type_ = 'candidate' and l.group_id_ = any(:groups)))
             and exists (select from act_hi_procinst p where p.id_ = c.instance)
            """;

    /** With the first day on which a task or a statutory term of a case ends: so somebody sees what to act on first. */
    private static final String WITH_DUE =
            """
            select c.*, least(task.due_at::date, term.ends_on) as due_on from case_fact c
            left join (
                select e.root_proc_inst_id_ as instance, min(t.due_date_) as due_at
                from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ group by 1) task on task.instance = c.instance
            left join (
                select e.id_ as instance, min(t.ends_on) as ends_on
                from termijn t join act_ru_execution e on e.business_key_ = t.dossier_id::text
                where t.status = 'LOPEND' group by 1) term on term.instance = c.instance
            where %s""";

    private static final String URGENT_FIRST = " order by due_on nulls last, instance";
    private static final String NEWEST_FIRST = " order by started_at desc, instance";

    /** With what a running case waits for: its task that is due first, and the first day on which a task or a statutory term ends. */
    private static final String CASES =
            """
            with c as (%1$s %2$s limit %3$d offset %4$d)
            select c.instance, c.process, c.started_at, c.ended_at, coalesce(c.outcome, '') as outcome, number.text_ as number,
                   coalesce(task.name_, '') as step, coalesce(task.team, '') as team, least(task.due_date_::date, term.ends_on) as due_on
            from c
            left join act_hi_varinst number
                on number.proc_inst_id_ = c.instance and number.execution_id_ = c.instance and number.name_ = 'zaaknummer'
            left join lateral (
                select t.name_, t.due_date_, l.group_id_ as team from act_ru_execution e
                join act_ru_task t on t.proc_inst_id_ = e.id_
                left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
                where e.root_proc_inst_id_ = c.instance and e.parent_id_ is null
                order by t.due_date_, t.id_ limit 1) task on c.ended_at is null
            left join lateral (
                select min(t.ends_on) as ends_on from act_ru_execution e
                join termijn t on t.dossier_id = case when e.business_key_ ~ '^[0-9a-f-]{36}$' then e.business_key_::uuid end
                where e.id_ = c.instance and t.status = 'LOPEND') term on c.ended_at is null
            %2$s""";

    private final JdbcClient database;
    private final CaseConditions conditions;
    private final Viewers viewers;
    private final Pilots pilots;
    private final OutcomeNames outcomes;
    private final Teams teams;

    CaseList(
            JdbcClient database,
            CaseConditions conditions,
            Viewers viewers,
            Pilots pilots,
            OutcomeNames outcomes,
            Teams teams) {
        this.database = database;
        this.conditions = conditions;
        this.viewers = viewers;
        this.pilots = pilots;
        this.outcomes = outcomes;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "zaken";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        Behind number =
                Behind.of(Questions.single(question.parameters(), "getal").orElse(""));
        conditions.check(number, question);
        String condition = conditions.of(number, question);
        String[] readable = pilots.all().stream()
                .map(Pilot::code)
                .filter(process -> viewers.mayReadEachCaseOf(process, question.viewer()))
                .toArray(String[]::new);
        long all = count(condition, question, readable);
        long visible = count(condition + VISIBLE, question, readable);
        boolean hidden = Protection.isSmall(all - visible);
        return Answer.of(
                page(condition + VISIBLE, question, readable, number), new Total(hidden ? null : all, visible, hidden));
    }

    private long count(String condition, Question question, String[] readable) {
        return fill("select count(*) from case_fact c where " + condition, question, readable)
                .query(Long.class)
                .single();
    }

    private List<Row> page(String condition, Question question, String[] readable, Behind number) {
        Map<String, String> names = pilots.names();
        boolean urgent = number == Behind.TE_LAAT || number == Behind.RISICO;
        String cases = (urgent ? WITH_DUE : "select c.* from case_fact c where %s").formatted(condition);
        String page = CASES.formatted(cases, urgent ? URGENT_FIRST : NEWEST_FIRST, PAGE, (page(question) - 1L) * PAGE);
        return fill(page, question, readable)
                .query((row, count) -> row(row, names))
                .list();
    }

    private JdbcClient.StatementSpec fill(String sql, Question question, String[] readable) {
        return conditions
                .fill(database.sql(sql), question)
                .param("readable", readable)
                .param("own", question.viewer().organisations().toArray(String[]::new))
                .param("groups", question.viewer().groups().toArray(String[]::new));
    }

    private Row row(ResultSet row, Map<String, String> names) throws SQLException {
        String process = row.getString("process");
        OffsetDateTime ended = Moments.ofNullable(row.getTimestamp("ended_at"));
        String outcome = row.getString("outcome");
        return new Row(
                row.getString("instance"),
                row.getString("number"),
                process,
                names.getOrDefault(process, process),
                Moments.ofNullable(row.getTimestamp("started_at")),
                ended,
                ended == null ? null : outcome,
                ended == null ? null : outcomes.nameOf(process, outcome),
                ended == null,
                row.getString("step"),
                partner(row.getString("team")),
                row.getObject("due_on", LocalDate.class));
    }

    private String partner(String team) {
        return team.isEmpty() ? "" : teams.nameOf(teams.organisation(team));
    }

    private static int page(Question question) {
        Optional<String> page = Questions.single(question.parameters(), "pagina");
        if (page.isPresent() && !page.get().matches("[1-9][0-9]{0,5}")) {
            throw Refused.because("pagina", "Het veld 'pagina' moet een getal vanaf 1 zijn.");
        }
        return page.map(Integer::parseInt).orElse(1);
    }

    record Row(
            String procesinstantie,
            @Column("Zaaknummer") @Nullable String zaaknummer,
            String proces,
            @Column("Proces") String naam,
            @Column("Gestart") @Nullable OffsetDateTime gestart,
            @Column("Geëindigd") @Nullable OffsetDateTime geeindigd,
            @Nullable String uitkomst,
            @Column("Uitkomst") @Nullable String uitkomstNaam,
            @Column("Lopend") boolean lopend,
            @Column("Wacht op") String stapNaam,
            @Column("Bij") String partnerNaam,
            @Column("Uiterlijk") @Nullable LocalDate uiterlijk) {}

    /** @param zichtbaar how many of them the viewer may see */
    record Total(@Nullable Long aantal, long zichtbaar, boolean afgeschermd) {}
}
