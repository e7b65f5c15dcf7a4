package nl.ketenregie.metrics;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same two questions asked of the roll-ups, of the engine's own report API and of its history with plain SQL: how long do
 * cases of a pilot take, and how long do its steps. The report API only knows minimum, maximum and average.
 */
final class HistoryComparison {

    private static final int WARM_UP = 2;
    private static final int RUNS = 12;
    private static final int FAST_RUNS = 200;
    private static final String PILOT = "bezwaar";
    private static final int WEEKS = 26;

    private static final String LEAD_TIMES =
            """
            select date_trunc('week', end_time_), count(*),
                   percentile_cont(0.5) within group (order by extract(epoch from end_time_ - start_time_)),
                   percentile_cont(0.9) within group (order by extract(epoch from end_time_ - start_time_))
            from act_hi_procinst
            where proc_def_key_ = :pilot and end_time_ >= :since and super_process_instance_id_ is null group by 1
            """;

    private static final String STEPS =
            """
            select task_def_key_, count(*),
                   percentile_cont(0.5) within group (order by extract(epoch from end_time_ - start_time_)),
                   percentile_cont(0.9) within group (order by extract(epoch from end_time_ - start_time_))
            from act_hi_taskinst where end_time_ >= :since group by 1
            """;

    private static final String ROLLUP =
            "select period, step, n, buckets, counts from rollup where kind = :kind and period >= :since";

    private final HistoryService history;
    private final JdbcClient database;
    private final LocalDate since;
    private final Report report;

    HistoryComparison(ConfigurableApplicationContext platform, Report report) {
        this.history = platform.getBean(ProcessEngine.class).getHistoryService();
        this.database = platform.getBean(JdbcClient.class);
        this.since = platform.getBean(PlatformClock.class).today().minusWeeks(WEEKS);
        this.report = report;
    }

    void run() {
        Date from = Date.from(since.atStartOfDay(PlatformClock.ZONE).toInstant());
        report.table("lead time of one pilot, 26 weeks", "median ms", "p95 ms", "times the roll-up");
        Timings ours = rollup("case");
        compare("roll-ups (median and p90 per week)", ours, ours);
        compare(
                "report API (average per month)",
                Timings.of(WARM_UP, RUNS, run -> history.createHistoricProcessInstanceReport()
                        .processDefinitionKeyIn(PILOT)
                        .startedAfter(from)
                        .duration(PeriodUnit.MONTH)),
                ours);
        compare("SQL percentiles over history, per week", sql(LEAD_TIMES), ours);
        report.table("time of every step of all pilots, 26 weeks", "median ms", "p95 ms", "times the roll-up");
        ours = rollup("step");
        compare("roll-ups (median and p90 per step)", ours, ours);
        compare(
                "report API (average of all steps together, per month)",
                Timings.of(WARM_UP, RUNS, run -> history.createHistoricTaskInstanceReport()
                        .completedAfter(from)
                        .duration(PeriodUnit.MONTH)),
                ours);
        compare(
                "report API (count per step, no times)",
                Timings.of(WARM_UP, RUNS, run -> history.createHistoricTaskInstanceReport()
                        .completedAfter(from)
                        .countByTaskName()),
                ours);
        compare("SQL percentiles over history, per step", sql(STEPS), ours);
    }

    private void compare(String what, Timings measured, Timings ours) {
        report.row(what, measured.median(), measured.p95(), measured.median() / ours.median());
    }

    private Timings sql(String statement) {
        return Timings.of(WARM_UP, RUNS, run -> database.sql(statement)
                .params(Map.of("pilot", PILOT, "since", since))
                .query()
                .listOfRows());
    }

    /** Adds the histograms up as the page does, and reads both percentiles of every week or step. */
    private Timings rollup(String kind) {
        boolean cases = kind.equals("case");
        String statement = ROLLUP + (cases ? " and case_process = :pilot" : "");
        return Timings.of(WARM_UP * 10, FAST_RUNS, run -> {
            Map<String, Histogram> sums = new java.util.HashMap<>();
            database.sql(statement)
                    .params(Map.of("kind", kind, "since", since, "pilot", PILOT))
                    .query(row -> {
                        sums.computeIfAbsent(row.getString(cases ? 1 : 2), key -> new Histogram())
                                .add((Number[]) row.getArray(4).getArray(), (Number[])
                                        row.getArray(5).getArray());
                    });
            sums.values().forEach(sum -> List.of(sum.percentile(0.5), sum.percentile(0.9)));
        });
    }
}
