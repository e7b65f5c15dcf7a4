package nl.ketenregie.metrics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenregie.metrics.Measure.Unit;
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
            , bucket as (
                select %1$s, floor(ln(greatest(seconds, 60) / 60) / ln(1.05::float8))::smallint as bucket, count(*)::int as c,
                       count(*) filter (where on_time)::int as c_on_time
                from one group by %1$s, bucket
            ), added as (
                select %1$s, sum(c)::int as n, sum(c_on_time)::int as on_time,
                       coalesce(array_agg(bucket order by bucket) filter (where bucket is not null), '{}') as buckets,
                       coalesce(array_agg(c order by bucket) filter (where bucket is not null), '{}') as counts
                from bucket group by %1$s
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
        Stream.of(Measure.values())
                .collect(groupingBy(measure -> measure.table() + "." + measure.moment(), LinkedHashMap::new, toList()))
                .values()
                .forEach(this::refresh);
        database.sql("update rollup_state set seen_up_to = ?::xid8, refreshed_at = ?")
                .params(upTo, Timestamp.from(clock.instant()))
                .update();
    }

    /** Adds everything up anew. */
    @Transactional
    public void rebuild() {
        // millions of rows in one go: adding them up in memory is several times as fast
        database.sql("set local work_mem = '256MB'").update();
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

    /** @param measures of the same table, by the same moment */
    private void refresh(List<Measure> measures) {
        Measure any = measures.get(0);
        database.sql("create temporary table stale_day on commit drop as select distinct " + any.period(Unit.DAY)
                        + " as day from " + any.table() + " f where tx >= (select seen_up_to from rollup_state) and f."
                        + any.moment() + " is not null")
                .update();
        List<LocalDate> days = database.sql("select day from stale_day order by day")
                .query(LocalDate.class)
                .list();
        if (!days.isEmpty()) {
            for (Measure measure : measures) {
                measure.units().forEach(unit -> addUp(measure, unit, days.get(0), days.get(days.size() - 1)));
            }
        }
        database.sql("drop table stale_day").update();
    }

    private void addUp(Measure measure, Unit unit, LocalDate firstDay, LocalDate lastDay) {
        String stale = "(select date_trunc('%s', day)::date from stale_day)".formatted(unit);
        database.sql("delete from rollup where kind = ? and period in " + stale)
                .param(measure.kind(unit))
                .update();
        String inStalePeriods = "f.%1$s >= :starts and f.%1$s < :ends and %2$s in %3$s"
                .formatted(measure.moment(), measure.period(unit), stale);
        database.sql("with one as (" + measure.select(unit, inStalePeriods) + ")" + CELLS
                        + "insert into rollup select :kind, " + DIMENSIONS + ", n, on_time, buckets, counts from added")
                .param("kind", measure.kind(unit))
                .param("starts", unit.startOf(firstDay).atStartOfDay())
                .param("ends", unit.next(unit.startOf(lastDay)).atStartOfDay())
                .update();
    }
}
