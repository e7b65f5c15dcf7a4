package nl.ketenregie.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts are divided into months: made ahead, and afterwards for facts that came first. */
@PlatformTest
class FactMonthsTest {

    @Autowired
    private FactMonths months;

    @Autowired
    private Rollups rollups;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void itIsApril() {
        cases.goTo(LocalDate.of(2031, 4, 15));
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
        database.sql("delete from case_fact where instance like 'maand-%'").update();
        rollups.rebuild();
    }

    @Test
    void thisMonthAndTheNextThreeAreThere() {
        months.makeAhead();
        months.makeAhead();

        assertThat(partitions("step_fact"))
                .contains("step_fact_2031_04", "step_fact_2031_05", "step_fact_2031_06", "step_fact_2031_07");
        fact("maand-1", "2031-05-02");
        assertThat(tableOf("maand-1")).isEqualTo("case_fact_2031_05");
    }

    @Test
    void whatCameBeforeItsMonthMovesThereAndCountsOnce() {
        fact("maand-2", "2030-11-30 23:59:59");
        fact("maand-3", "2030-12-01");
        fact("maand-4", "2030-12-31 23:59:59");
        rollups.refresh();
        long before = counted();
        assertThat(tableOf("maand-3")).isEqualTo("case_fact_rest");

        months.makeAhead();

        assertThat(tableOf("maand-2")).isEqualTo("case_fact_2030_11");
        assertThat(tableOf("maand-3")).isEqualTo("case_fact_2030_12");
        assertThat(tableOf("maand-4")).isEqualTo("case_fact_2030_12");
        assertThat(database.sql("select count(*) from case_fact_rest")
                        .query(Long.class)
                        .single())
                .isZero();
        rollups.refresh();
        assertThat(counted()).isEqualTo(before);
        fact("maand-5", "2030-12-05");
        rollups.refresh();
        assertThat(counted()).isEqualTo(before + 1);
    }

    private long counted() {
        return database.sql("select coalesce(sum(n), 0) from rollup where kind = 'new' and process = 'maand'")
                .query(Long.class)
                .single();
    }

    private void fact(String instance, String startedAt) {
        database.sql(
                        "insert into case_fact (instance, process, version, teams, started_at) values (?, 'maand', 1, '', ?::timestamp)")
                .params(instance, startedAt)
                .update();
    }

    private String tableOf(String instance) {
        return database.sql("select tableoid::regclass::text from case_fact where instance = ?")
                .param(instance)
                .query(String.class)
                .single();
    }

    private List<String> partitions(String table) {
        return database.sql("select inhrelid::regclass::text from pg_inherits where inhparent = ?::regclass")
                .param(table)
                .query(String.class)
                .list();
    }
}
