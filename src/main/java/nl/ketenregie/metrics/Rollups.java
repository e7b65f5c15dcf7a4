package nl.ketenregie.metrics;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.ketenregie.process.PlatformClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds facts up per week or month, so that a question costs the same however many cases there were. Only periods with facts
 * that were not seen before are added up again. What has been seen is told by the transaction of a fact, so a fact that is
 * committed late is never missed.
 */
@Service
public class Rollups {

    private static final String DIMENSIONS =
            "period, case_process, case_version, process, version, municipality, step, team, other_team, outcome";

    /** Adds up the rows of a {@link Measure#select}, here called {@code one}. */
    static final String CELLS =
            """
            , cell as (
                select %1$s, count(*)::int as n, count(*) filter (where on_time)::int as on_time from one group by %1$s
            ), bucket as (
                select %1$s, floor(ln(greatest(seconds, 60) / 60) / ln(1.05::float8))::smallint as bucket, count(*)::int as c
                from one where seconds is not null group by %1$s, bucket
            ), histogram as (
                select %1$s, array_agg(bucket order by bucket) as buckets, array_agg(c order by bucket) as counts
                from bucket group by %1$s
            ), added as (
                select %1$s, n, on_time, coalesce(buckets, '{}') as buckets, coalesce(counts, '{}') as counts
                from cell left join histogram using (%1$s)
            )
            """
                    .formatted(DIMENSIONS);

    private final JdbcClient database;
    private final PlatformClock clock;

    Rollups(JdbcClient database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Brings the roll-ups up to date with everything that is committed. One at a time; who comes second has little to do. */
    @Transactional
    public void refresh() {
        String upTo = database.sql(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text from (select from rollup_state for update) locked")
                .query(String.class)
                .single();
        for (Measure measure : Measure.values()) {
            refresh(measure);
        }
        database.sql("update rollup_state set seen_up_to = ?::xid8, refreshed_at = ?")
                .params(upTo, Timestamp.from(clock.instant()))
                .update();
    }

    /** Adds everything up anew. */
    @Transactional
    public void rebuild() {
        database.sql("select from rollup_state for update")
                .query((row, number) -> 0)
                .list();
        database.sql("delete from rollup").update();
        database.sql("update rollup_state set seen_up_to = '0'::xid8").update();
        refresh();
    }

    /** Until when everything that happened is in the numbers; empty when they were never added up. */
    public Optional<OffsetDateTime> refreshedAt() {
        return database.sql("select refreshed_at from rollup_state")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(moment -> moment.toInstant().atZone(PlatformClock.ZONE).toOffsetDateTime());
    }

    private void refresh(Measure measure) {
        String stale = "select distinct " + measure.period() + " as period from " + measure.table()
                + " f where tx >= (select seen_up_to from rollup_state) and f." + measure.moment() + " is not null";
        database.sql("create temporary table stale_period on commit drop as " + stale)
                .update();
        List<LocalDate> periods = database.sql("select period from stale_period order by period")
                .query(LocalDate.class)
                .list();
        if (!periods.isEmpty()) {
            LocalDate after = measure.unit().next(periods.get(periods.size() - 1));
            addUp(measure, new Span(periods.get(0).atStartOfDay(), after.atStartOfDay()));
        }
        database.sql("drop table stale_period").update();
    }

    private void addUp(Measure measure, Span span) {
        database.sql("delete from rollup where kind = ? and period in (select period from stale_period)")
                .param(measure.kind())
                .update();
        String inStalePeriods = "f.%1$s >= :starts and f.%1$s < :ends and %2$s in (select period from stale_period)"
                .formatted(measure.moment(), measure.period());
        database.sql("with one as (" + measure.select(inStalePeriods) + ")" + CELLS
                        + "insert into rollup select :kind, " + DIMENSIONS + ", n, on_time, buckets, counts from added")
                .param("kind", measure.kind())
                .param("starts", span.starts())
                .param("ends", span.ends())
                .update();
    }
}
