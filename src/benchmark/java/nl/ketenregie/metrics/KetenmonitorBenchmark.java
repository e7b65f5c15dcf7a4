package nl.ketenregie.metrics;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.ketenregie.KetenregieApplication;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.TestMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the Ketenmonitor costs with a million ended cases, in one run on one PostgreSQL with default settings; prints the
 * tables of docs/performance.md. {@code -Dcases}, {@code -Drunning}, {@code -Dseed} and {@code -Ddirectory} change what is
 * made and where; {@code -Ddatabase}, the JDBC address of a database, measures in that one, and makes cases only when there are
 * none yet; with {@code -Drebuild=false} and {@code -Dparts=/stap} it measures those parts of the page only.
 */
public final class KetenmonitorBenchmark {

    static final String ADMIN = "beheer";
    static final String PASSWORD = "Alleen-in-de-meting-1!";
    private static final int MORE_MUNICIPALITIES = 21;

    private KetenmonitorBenchmark() {}

    public static void main(String[] args) {
        try {
            measure();
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void measure() throws Exception {
        Locale.setDefault(Locale.ROOT);
        int ended = Integer.getInteger("cases", 1_000_000);
        int running = Integer.getInteger("running", 20_000);
        Path directory = Path.of(System.getProperty("directory", "target/benchmark"));
        String there = System.getProperty("database", "");
        try (BenchmarkDatabase database =
                        there.isEmpty() ? BenchmarkDatabase.start(directory) : BenchmarkDatabase.that(there);
                ConfigurableApplicationContext platform = start(database, directory)) {
            Report report = new Report();
            report.machine();
            if (!database.isFilled()) {
                fill(database, platform, ended, running, report);
            }
            if (Boolean.parseBoolean(System.getProperty("rebuild", "true"))) {
                rebuild(platform, report);
            }
            sizes(database, report);
            new PageQueries(platform, report).run();
            if (!System.getProperty("parts", "").isEmpty()) {
                return;
            }
            new HistoryComparison(platform, report).run();
            new RecordingOverhead(platform, report).run();
            report.machine();
        }
    }

    private static ConfigurableApplicationContext start(BenchmarkDatabase database, Path directory) throws Exception {
        return new SpringApplicationBuilder(KetenregieApplication.class, Cases.class)
                .initializers(new TestMail())
                .properties(Map.of(
                        "server.port", "0",
                        "logging.level.root", "WARN",
                        "spring.datasource.url", database.url(),
                        "spring.config.import",
                                "file:"
                                        + BenchmarkPartners.write(directory, MORE_MUNICIPALITIES)
                                                .toAbsolutePath(),
                        "camunda.bpm.job-execution.enabled", "false",
                        "ketenregie.secure-cookies", "false",
                        "ketenregie.clock.settable", "true",
                        "ketenregie.admin.user", ADMIN,
                        "ketenregie.admin.password", PASSWORD))
                .run("--spring.datasource.url=" + database.url());
    }

    private static void fill(
            BenchmarkDatabase database,
            ConfigurableApplicationContext platform,
            int ended,
            int running,
            Report report)
            throws Exception {
        LocalDate today = platform.getBean(PlatformClock.class).today();
        database.set("max_wal_size", "8GB");
        CaseGenerator generator = new CaseGenerator(
                database,
                platform.getBean(ProcessEngine.class).getRepositoryService(),
                platform.getBean(Partners.class),
                today,
                Long.getLong("seed", 20261128L));
        report.line("%,d ended and %,d running cases made in %s".formatted(ended, running, took(() -> {
            generator.generate(ended, running);
            return null;
        })));
        database.resetSettings();
        database.execute("checkpoint");
    }

    private static void rebuild(ConfigurableApplicationContext platform, Report report) throws Exception {
        report.line("full rebuild of facts and roll-ups: " + took(() -> {
            platform.getBean(FactRebuild.class).run();
            return null;
        }));
        JdbcClient database = platform.getBean(JdbcClient.class);
        database.sql("vacuum analyze").update();
        for (String table : new String[] {"case_fact", "step_fact", "handover_fact", "term_fact", "rollup"}) {
            report.line("%s: %,d rows"
                    .formatted(
                            table,
                            database.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single()));
        }
    }

    private static void sizes(BenchmarkDatabase database, Report report) throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
            found.next();
            report.line("database: " + found.getString(1));
        }
    }

    private static String took(Callable<?> work) throws Exception {
        Instant began = Instant.now();
        work.call();
        Duration taken = Duration.between(began, Instant.now());
        return "%d min %d s".formatted(taken.toMinutes(), taken.toSecondsPart());
    }
}
