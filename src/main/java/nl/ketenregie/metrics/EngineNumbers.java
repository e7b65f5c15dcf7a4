package nl.ketenregie.metrics;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the engine itself is doing: its jobs, its incidents, and how long tasks have been open, per pilot. Runtime tables only. */
@Component
class EngineNumbers implements OperatingNumbers {

    /** Rather no number than a database that is busy with numbers. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String JOBS =
            """
            select count(*) filter (where retries_ = 0) as failed,
                   count(*) filter (where retries_ > 0 and suspension_state_ = 1 and coalesce(duedate_, :now) <= :now) as waiting,
                   count(*) filter (where retries_ > 0 and suspension_state_ = 1 and duedate_ > :now) as scheduled,
                   count(*) filter (where retries_ > 0 and suspension_state_ <> 1) as suspended,
                   extract(epoch from :now - min(duedate_) filter (where retries_ > 0 and suspension_state_ = 1 and duedate_ <= :now)) as oldest
            from act_ru_job
            """;

    /** An incident is repeated in every process above the one it happened in. */
    private static final String INCIDENTS =
            "select incident_type_, count(*) from act_ru_incident where id_ = cause_incident_id_ group by 1";

    private static final String TASKS =
            """
            select d.key_ as process, count(*) as open, count(*) filter (where t.due_date_ < :now) as overdue,
                   extract(epoch from :now - min(t.create_time_)) as oldest,
                   extract(epoch from :now - min(t.due_date_) filter (where t.due_date_ < :now)) as most_overdue
            from act_ru_task t
            join act_ru_execution instance on instance.id_ = t.proc_inst_id_
            join act_ru_execution root on root.id_ = instance.root_proc_inst_id_
            join act_re_procdef d on d.id_ = root.proc_def_id_
            group by 1
            """;

    private final JdbcClient database;
    private final PlatformClock clock;

    EngineNumbers(DataSource dataSource, PlatformClock clock) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setQueryTimeout((int) PATIENCE.toSeconds());
        this.database = JdbcClient.create(template);
        this.clock = clock;
    }

    @Override
    public String source() {
        return "engine";
    }

    @Override
    public List<Reading> read() {
        List<Reading> all = new ArrayList<>();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), PlatformClock.ZONE);
        Map<String, @Nullable Object> jobs =
                database.sql(JOBS).param("now", now).query().singleRow();
        for (String state : List.of("waiting", "scheduled", "suspended", "failed")) {
            all.add(reading(
                    "ketenregie_jobs",
                    "Jobs of the engine: waiting (due), scheduled (later), suspended, failed (no retries left)",
                    Map.of("state", state),
                    jobs.get(state)));
        }
        all.add(reading(
                "ketenregie_jobs_oldest_waiting_seconds",
                "How long ago the job that waits longest was due",
                Map.of(),
                jobs.get("oldest")));
        int incidents = all.size();
        database.sql(INCIDENTS)
                .query((row, number) -> reading(
                        "ketenregie_incidents_open",
                        "Incidents that nobody resolved yet, where they happened",
                        Map.of("type", row.getString(1)),
                        row.getLong(2)))
                .list()
                .forEach(all::add);
        if (all.size() == incidents) {
            all.add(reading(
                    "ketenregie_incidents_open",
                    "Incidents that nobody resolved yet, where they happened",
                    Map.of("type", "failedJob"),
                    0));
        }
        database.sql(TASKS).param("now", now).query().listOfRows().forEach(row -> all.addAll(tasks(row)));
        return all;
    }

    private static List<Reading> tasks(Map<String, @Nullable Object> row) {
        Map<String, String> process = Map.of("process", String.valueOf(row.get("process")));
        return List.of(
                reading("ketenregie_tasks_open", "Tasks that wait for somebody", process, row.get("open")),
                reading("ketenregie_tasks_overdue", "Open tasks past their due date", process, row.get("overdue")),
                reading(
                        "ketenregie_tasks_oldest_seconds",
                        "How long the oldest open task has been waiting",
                        process,
                        row.get("oldest")),
                reading(
                        "ketenregie_tasks_most_overdue_seconds",
                        "How far the open task that is furthest past its due date is past it",
                        process,
                        row.get("most_overdue")));
    }

    /** @param value absent counts as 0: there is none of it */
    private static Reading reading(String name, String help, Map<String, String> labels, @Nullable Object value) {
        return new Reading(name, help, labels, value == null ? 0 : ((Number) value).doubleValue());
    }
}
