package nl.ketenregie.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is added up is what was recorded, and a percentile is as exact as it says. */
@PlatformTest
class RollupsTest {

    private static final String ALL =
            """
            select kind, period, case_process, case_version, process, version, municipality, step, team, other_team, outcome,
                   n, on_time, (select array_agg((bucket, c) order by bucket) from unnest(buckets, counts) as one(bucket, c))
            from rollup order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
            """;

    @Autowired
    private Rollups rollups;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nothingHappenedYet() {
        database.sql("delete from case_fact").update();
        rollups.rebuild();
    }

    @Test
    void aPercentileIsOffByTwoAndAHalfPercentAtMost() {
        long[] seconds = new Random(7).longs(5000, 60, 90L * 24 * 3600).sorted().toArray();
        LongStream.of(seconds).forEach(this::ended);

        rollups.refresh();

        Histogram histogram = histogram();
        assertThat(histogram.total()).isEqualTo(seconds.length);
        for (double part : new double[] {0.1, 0.5, 0.9, 0.99}) {
            double exact = seconds[(int) Math.ceil(part * seconds.length) - 1];
            assertThat((double) histogram.percentile(part).orElseThrow().toSeconds())
                    .isCloseTo(exact, within(exact * Histogram.WORST_ERROR_PERCENT / 100 + 1));
        }
    }

    @Test
    void whatComesLaterIsAddedAndNothingIsCountedTwice() {
        ended(3600);
        rollups.refresh();
        ended(7200);
        rollups.refresh();
        rollups.refresh();

        assertThat(histogram().total()).isEqualTo(2);
        assertThat(histogram().percentile(1).orElseThrow()).isCloseTo(Duration.ofHours(2), Duration.ofMinutes(4));
    }

    @Test
    void addingUpAnewGivesTheSame() {
        LongStream.range(1, 200).map(i -> i * 5000).forEach(this::ended);
        rollups.refresh();
        var before = database.sql(ALL).query(RollupsTest::text).list();

        rollups.rebuild();

        assertThat(before).isNotEmpty();
        assertThat(database.sql(ALL).query(RollupsTest::text).list()).isEqualTo(before);
    }

    @Test
    void theDatabaseAndThePlatformUseTheSameBuckets() {
        for (int minutes = 1; minutes < 200_000; minutes += 37) {
            Integer inDatabase = database.sql("select floor(ln(greatest(?::float8, 60) / 60) / ln(1.05::float8))::int")
                    .param(minutes * 60 + 30)
                    .query(Integer.class)
                    .single();
            assertThat(Histogram.bucketOf(Duration.ofSeconds(minutes * 60L + 30)))
                    .isEqualTo(inDatabase);
        }
    }

    private static String text(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            text.append(row.getString(column)).append(' ');
        }
        return text.toString();
    }

    private Histogram histogram() {
        Histogram histogram = new Histogram();
        database.sql("select buckets, counts from rollup where kind = 'case'").query(row -> {
            histogram.add((Number[]) row.getArray(1).getArray(), (Number[])
                    row.getArray(2).getArray());
        });
        return histogram;
    }

    private int number;

    private void ended(long seconds) {
        database.sql(
                        "insert into case_fact (instance, process, version, municipality, teams, started_at, ended_at, outcome)"
                                + " values (:i, 'voorbeeld', 1, '0344', '', timestamp '2026-03-02 09:00',"
                                + " timestamp '2026-03-02 09:00' + make_interval(secs => :s), 'KLAAR')")
                .params(Map.of("i", "case-" + number++, "s", (double) seconds))
                .update();
    }
}
