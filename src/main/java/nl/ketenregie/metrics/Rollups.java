package nl.ketenregie.metrics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ketenregie.metrics.Measure.Unit;
import nl.ketenregie.process.PlatformClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds facts up per week or month, so that a question costs the same however many cases there were. Only periods with facts
 * that were not seen before are added up again. What has been seen is told by the transaction of a fact, so a fact that is
 * committed late is never missed.
 */
@Service
public class Rollups {

    private static final String DIMENSIONS =
            "period, case_process, case_version, process, version, municipality, step, team, other_team, outcome";

    private static final String CELLS =
            """
            , bucket as (
                select %1$s, floor(ln(greatest(seconds, 60) / 60) / ln(1.05::float8))::smallint as bucket, count(*)::int as c,
                       count(*) filter (where on_time)::int as c_on_time
                from one group by %1$s, bucket
            ), added as (
                select %1$s, sum(c)::int as n, sum(c_on_time)::int as on_time,
                       coalesce(array_agg(bucket) filter (where bucket is not null), '{}') as buckets,
                       coalesce(array_agg(c) filter (where bucket is not null), '{}') as counts
                from bucket group by %1$s
            )
            """;

    private final JdbcClient database;
    private final PlatformClock clock;
    private final TransactionTemplate apart;

    /**
     * Adds up the rows of a {@link Measure#select}, here called {@code one}. The n-th count is of the n-th bucket, in no order.
     *
     * @param dimensions by which the cells are told apart
     */
    static String cells(String dimensions) {
        return CELLS.formatted(dimensions);
    }

    Rollups(JdbcClient database, PlatformClock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
    }

    /** Brings the roll-ups up to date with everything that is committed. One at a time; who comes second has little to do. */
    @Transactional
    public void refresh() {
        String upTo = lock();
        byMoment().forEach(measures -> {
            List<LocalDate> stale = daysOf(measures.get(0), "tx >= (select seen_up_to from rollup_state)");
            for (Measure measure : measures) {
                for (Unit unit : measure.units()) {
                    spans(unit, stale).forEach(span -> addUp(measure, unit, span));
                }
            }
        });
        seen(upTo);
    }

    /** Adds everything up anew, while nobody refreshes; each piece in a transaction of its own. */
    @Transactional
    public void rebuild() {
        String upTo = lock();
        SideBySide.run(byMoment().flatMap(measures -> {
            List<LocalDate> days = daysOf(measures.get(0), "true");
            return measures.stream()
                    .flatMap(measure -> measure.units().stream().flatMap(unit -> rebuild(measure, unit, days)));
        }));
        seen(upTo);
    }

    private Stream<Runnable> rebuild(Measure measure, Unit unit, List<LocalDate> days) {
        Runnable rest =
                () -> database.sql("delete from rollup where kind = :kind and period <> all(cast(:periods as date[]))")
                        .param("kind", measure.kind(unit))
                        .param(
                                "periods",
                                days.stream()
                                        .map(day -> unit.startOf(day).toString())
                                        .distinct()
                                        .toArray(String[]::new))
                        .update();
        Stream<Runnable> anew = spans(unit, days).stream().map(span -> () -> {
            // adding up in memory is several times as fast
            database.sql("set local work_mem = '64MB'").update();
            addUp(measure, unit, span);
        });
        return Stream.concat(Stream.of(rest), anew)
                .map(piece -> () -> apart.executeWithoutResult(status -> piece.run()));
    }

    /** Until when everything that happened is in the numbers; empty when they were never added up. */
    public Optional<OffsetDateTime> refreshedAt() {
        return database.sql("select refreshed_at from rollup_state")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(moment -> moment.toInstant().atZone(PlatformClock.ZONE).toOffsetDateTime());
    }

    /** Lets one at a time add up. @return the first transaction that is not seen by what follows */
    private String lock() {
        return database.sql(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text from (select from rollup_state for update) locked")
                .query(String.class)
                .single();
    }

    private void seen(String upTo) {
        database.sql("update rollup_state set seen_up_to = ?::xid8, refreshed_at = ?")
                .params(upTo, Timestamp.from(clock.instant()))
                .update();
    }

    /** Measures of the same table by the same moment: what is stale for one is stale for all. */
    private static Stream<List<Measure>> byMoment() {
        return Stream.of(Measure.values())
                .collect(groupingBy(measure -> measure.table() + "." + measure.moment(), LinkedHashMap::new, toList()))
                .values()
                .stream();
    }

    private List<LocalDate> daysOf(Measure measure, String which) {
        return database.sql("select distinct " + measure.period(Unit.DAY) + " as day from " + measure.table()
                        + " f where " + which + " and f." + measure.moment() + " is not null order by day")
                .query(LocalDate.class)
                .list();
    }

    /** Whole periods with all these days in them, at most a month of periods in one span. */
    private static List<Span> spans(Unit unit, List<LocalDate> days) {
        return days.stream()
                .map(unit::startOf)
                .distinct()
                .collect(groupingBy(YearMonth::from, TreeMap::new, toList()))
                .values()
                .stream()
                .map(starts -> new Span(
                        starts.get(0).atStartOfDay(),
                        unit.next(starts.get(starts.size() - 1)).atStartOfDay()))
                .toList();
    }

    private void addUp(Measure measure, Unit unit, Span span) {
        Map<String, ?> values = Map.of("kind", measure.kind(unit), "starts", span.starts(), "ends", span.ends());
        database.sql("delete from rollup where kind = :kind and period >= :starts and period < :ends")
                .params(values)
                .update();
        String inSpan = "f.%1$s >= :starts and f.%1$s < :ends".formatted(measure.moment());
        database.sql("with one as (" + measure.select(unit, inSpan) + ")" + cells(DIMENSIONS)
                        + "insert into rollup select :kind, " + DIMENSIONS + ", n, on_time, buckets, counts from added")
                .params(values)
                .update();
    }
}
