package nl.ketenregie.metrics;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.StartUpLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the months into which facts are divided: some ahead, and those of facts that came before there was a month for them.
 * Until then a fact stands in the rest, where it counts as well but is found more slowly.
 */
@Component
class FactMonths {

    private static final int AHEAD = 3;

    private final JdbcClient database;
    private final PlatformClock clock;
    private final StartUpLock lock;

    FactMonths(JdbcClient database, PlatformClock clock, StartUpLock lock) {
        this.database = database;
        this.clock = clock;
        this.lock = lock;
    }

    /** The months of everything that stands in the rest, this month, and the next three. */
    void makeAhead() {
        make(table -> Stream.concat(
                        table.monthsInRest(database).stream(),
                        IntStream.rangeClosed(0, AHEAD).mapToObj(YearMonth.from(clock.today())::plusMonths))
                .distinct()
                .toList());
    }

    /** The months of everything that the engine's history holds. */
    void makeForHistory() {
        make(table -> table.monthsInHistory(database));
    }

    private void make(Function<FactTable, List<YearMonth>> months) {
        lock.run("feiten per maand", () -> {
            for (FactTable table : FactTable.values()) {
                months.apply(table).forEach(month -> make(table, month));
            }
        });
    }

    private void make(FactTable table, YearMonth month) {
        String partition = table.partition(month);
        if (database.sql("select to_regclass(?) is null")
                .param(partition)
                .query(Boolean.class)
                .single()) {
            String starts = "'" + month.atDay(1) + "'";
            String ends = "'" + month.plusMonths(1).atDay(1) + "'";
            database.sql("create table %s (like %s including defaults)".formatted(partition, table.table()))
                    .update();
            // nobody may add to the rest what belongs to the month that is on its way
            database.sql("lock table " + table.rest() + " in access exclusive mode")
                    .update();
            database.sql(
                            "with moved as (delete from %1$s where %2$s >= %3$s and %2$s < %4$s returning *) insert into %5$s select * from moved"
                                    .formatted(table.rest(), table.moment(), starts, ends, partition))
                    .update();
            database.sql("alter table %s attach partition %s for values from (%s) to (%s)"
                            .formatted(table.table(), partition, starts, ends))
                    .update();
        }
    }
}
