package nl.ketenregie.metrics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds facts up per week or month, so that a question costs the same however many cases there were. Only periods with facts
 * that were not seen before are added up again. What has been seen is told by the transaction of a fact, so a fact that is
 * committed late is never missed.
 *
 * <p>Kinds: {@code new} and {@code case} per week; {@code step} (created to ended), {@code wait} (created to claimed),
 * {@code work} (claimed to ended), {@code pair} (ended by one team to claimed by the next), {@code handover} and
 * {@code term} per month.
 */
@Service
public class Rollups {

    private static final String HISTOGRAM =
            """
            , cell as (
                select kind, period, process, version, municipality, step, team, other_team, outcome,
                       count(*)::int as n, count(*) filter (where on_time)::int as on_time
                from one group by 1, 2, 3, 4, 5, 6, 7, 8, 9
            ), bucket as (
                select kind, period, process, version, municipality, step, team, other_team, outcome,
                       floor(ln(greatest(seconds, 60) / 60.0) / ln(1.05))::smallint as bucket, count(*)::int as c
                from one where seconds is not null group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            ), histogram as (
                select kind, period, process, version, municipality, step, team, other_team, outcome,
                       array_agg(bucket order by bucket) as buckets, array_agg(c order by bucket) as counts
                from bucket group by 1, 2, 3, 4, 5, 6, 7, 8, 9
            )
            insert into rollup
            select c.kind, c.period, c.process, c.version, c.municipality, c.step, c.team, c.other_team, c.outcome, c.n, c.on_time,
                   coalesce(h.buckets, '{}'), coalesce(h.counts, '{}')
            from cell c
            left join histogram h using (kind, period, process, version, municipality, step, team, other_team, outcome)
            """;

    private static final String STALE = "select distinct date_trunc('%s', %s)::date as period from %s"
            + " where tx >= (select seen_up_to from rollup_state) and %s is not null";

    private static final String IN_PERIOD = "%1$s >= p.period and %1$s < p.period + interval '1 %2$s'";

    private final JdbcClient database;

    Rollups(JdbcClient database) {
        this.database = database;
    }

    /** Brings the roll-ups up to date with everything that is committed. One at a time; who comes second has little to do. */
    @Transactional
    public void refresh() {
        String upTo = database.sql(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text from (select from rollup_state for update) locked")
                .query(String.class)
                .single();
        refresh("new", "week", "case_fact", "started_at", NEW);
        refresh("case", "week", "case_fact", "ended_at", CASE);
        for (Measure measure : Measure.values()) {
            refresh(measure.kind, "month", "step_fact", "ended_at", measure.select());
        }
        refresh("handover", "month", "handover_fact", "ended_at", HANDOVER);
        refresh("term", "month", "term_fact", "ended_at", TERM);
        database.sql("update rollup_state set seen_up_to = ?::xid8").param(upTo).update();
    }

    /** Adds everything up anew. */
    @Transactional
    public void rebuild() {
        database.sql("truncate rollup").update();
        database.sql("update rollup_state set seen_up_to = '0'::xid8").update();
        refresh();
    }

    private void refresh(String kind, String unit, String table, String moment, String select) {
        String stale = STALE.formatted(unit, moment, table, moment);
        if (database.sql("select exists (" + stale + ")").query(Boolean.class).single()) {
            database.sql("create temporary table stale_period on commit drop as " + stale)
                    .update();
            database.sql("delete from rollup where kind = ? and period in (select period from stale_period)")
                    .param(kind)
                    .update();
            database.sql("with one as (" + select.formatted(IN_PERIOD.formatted("f." + moment, unit)) + ")" + HISTOGRAM)
                    .update();
            database.sql("drop table stale_period").update();
        }
    }

    private static final String DIMENSIONS =
            "p.period, f.process, f.version, coalesce(f.municipality, '') as municipality, ";

    private static final String NEW = "select 'new' as kind, " + DIMENSIONS
            + "'' as step, '' as team, '' as other_team, '' as outcome, false as on_time, null::numeric as seconds"
            + " from stale_period p join case_fact f on %s";

    private static final String CASE = "select 'case' as kind, " + DIMENSIONS
            + "'' as step, '' as team, '' as other_team, coalesce(f.outcome, '') as outcome, false as on_time,"
            + " extract(epoch from f.ended_at - f.started_at) as seconds"
            + " from stale_period p join case_fact f on %s";

    private static final String HANDOVER =
            "select 'handover' as kind, p.period, f.process, 0 as version, coalesce(f.municipality, '') as municipality, '' as step,"
                    + " f.from_role as team, f.to_role as other_team, coalesce(f.result, '') as outcome, false as on_time,"
                    + " extract(epoch from f.ended_at - f.offered_at) as seconds"
                    + " from stale_period p join handover_fact f on %s";

    private static final String TERM =
            "select 'term' as kind, p.period, f.process, 0 as version, coalesce(f.municipality, '') as municipality, '' as step,"
                    + " '' as team, '' as other_team, coalesce(f.result, '') as outcome, coalesce(f.result = 'gehaald', false) as on_time,"
                    + " null::numeric as seconds from stale_period p join term_fact f on %s";

    /** What is measured of a step. */
    private enum Measure {
        STEP("step", "f.ended_at - f.started_at", "true", "''"),
        WAIT("wait", "f.claimed_at - f.started_at", "f.claimed_at is not null", "''"),
        WORK("work", "f.ended_at - f.claimed_at", "f.claimed_at is not null", "''"),
        PAIR(
                "pair",
                "coalesce(f.claimed_at, f.ended_at) - f.previous_ended_at",
                "f.previous_team is not null and f.previous_team <> f.team",
                "f.previous_team");

        private final String kind;
        private final String duration;
        private final String counts;
        private final String otherTeam;

        Measure(String kind, String duration, String counts, String otherTeam) {
            this.kind = kind;
            this.duration = duration;
            this.counts = counts;
            this.otherTeam = otherTeam;
        }

        /** A step that was taken away unfinished is nobody's work. */
        private String select() {
            String step = this == PAIR ? "''" : "f.step";
            return "select '" + kind + "' as kind, " + DIMENSIONS + step + " as step, coalesce(f.team, '') as team, "
                    + otherTeam + " as other_team, '' as outcome,"
                    + " coalesce(f.ended_at <= f.due_at, true) as on_time, extract(epoch from " + duration
                    + ") as seconds from stale_period p join step_fact f on %s where f.completed and " + counts;
        }
    }
}
