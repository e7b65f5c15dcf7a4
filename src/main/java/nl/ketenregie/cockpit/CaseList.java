package nl.ketenregie.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** More than anybody acts on: beyond it the list ends, and says so. */
    static final int MOST = 1000;

    private static final String READABLE = "c.process = any(:readable)";

    private static final String READABLE_OR_OWN =
            """
            (c.process = any(:readable) or c.lead = any(:own) or c.instance in (
                select e.root_proc_inst_id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                where l.type_ = 'candidate' and l.group_id_ = any(:groups)))""";

    private static final String NEWEST_FIRST = "order by started_at desc, instance";

    private static final String URGENT_FIRST = "order by act_on, instance";

    /**
     * Of the cases that the viewer may see those whose history is still there, with what a running case waits for: its task
     * that is due first, and the first day on which a task or a statutory term ends. One row with only the numbers when there
     * are none.
     */
    private static final String CASES =
            """
            with seen as materialized (
                %1$s %2$s limit %3$d
            ), there as materialized (
                select * from seen c where c.ended_at is null or exists (select from act_hi_procinst p where p.id_ = c.instance)
            )
            select total.seen, total.there, c.instance, c.process, c.started_at, c.ended_at, coalesce(c.outcome, '') as outcome,
                   number.text_ as number, coalesce(task.name_, '') as step, coalesce(task.team, '') as team,
                   least(task.due_date_::date, term.ends_on) as due_on
            from (select (select count(*) from seen) as seen, (select count(*) from there) as there) total
            left join (select * from there %2$s limit %4$d offset %5$d) c on true
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
        List<String> pilotCodes = pilots.all().stream().map(Pilot::code).toList();
        String[] readable = pilotCodes.stream()
                .filter(process -> viewers.mayReadEachCaseOf(process, question.viewer()))
                .toArray(String[]::new);
        Set<String> asked = question.scope().processes();
        boolean readsAll = List.of(readable).containsAll(asked.isEmpty() ? pilotCodes : asked);
        Found found = find(number, question, readable, readsAll);
        long all = readsAll ? found.seen : count(number, question, readable);
        boolean more = all > MOST;
        boolean hidden = !more && Protection.isSmall(all - found.there);
        return Answer.of(found.page, new Total(more || hidden ? null : all, Math.min(MOST, found.there), more, hidden));
    }

    /** One more than the most that is listed stands for any number above it. */
    private long count(Behind number, Question question, String[] readable) {
        return fill(
                        "select count(*) from (select from case_fact c where %s limit %d) counted"
                                .formatted(conditions.of(number, question), MOST + 1),
                        question,
                        readable)
                .query(Long.class)
                .single();
    }

    private Found find(Behind number, Question question, String[] readable, boolean readsAll) {
        String visible = " and " + (readsAll ? READABLE : READABLE_OR_OWN);
        String condition = readsAll ? conditions.newest(number, question, MOST + 1) : conditions.of(number, question);
        String cases = number.urgent()
                .map(urgent ->
                        """
                        select c.*, urgent.act_on from case_fact c
                        join (select u.case_instance, min(u.due_on) as act_on from (%s) u group by 1) urgent
                            on urgent.case_instance = c.instance
                        where c.ended_at is null"""
                                        .formatted(urgent)
                                + conditions.filters(question))
                .orElse("select c.* from case_fact c where " + condition);
        String order = number.urgent().isPresent() ? URGENT_FIRST : NEWEST_FIRST;
        Map<String, String> names = pilots.names();
        Found found = new Found();
        fill(CASES.formatted(cases + visible, order, MOST + 1, PAGE, (page(question) - 1L) * PAGE), question, readable)
                .query(row -> {
                    found.seen = row.getLong("seen");
                    found.there = row.getLong("there");
                    if (row.getString("instance") != null) {
                        found.page.add(row(row, names));
                    }
                });
        return found;
    }

    /** Cases that the viewer may see, of them those that are still there, and one page of these. */
    private static final class Found {
        private final List<Row> page = new ArrayList<>();
        private long seen;
        private long there;
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

    /**
     * @param aantal absent when there are more than {@value #MOST}, and when it is protected
     * @param zichtbaar how many of them the viewer may see, at most {@value #MOST}
     * @param meer whether there are more than {@value #MOST}
     */
    record Total(@Nullable Long aantal, long zichtbaar, boolean meer, boolean afgeschermd) {}
}
