package nl.ketenregie.metrics;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.ketenregie.partner.Partners;
import org.camunda.bpm.engine.RepositoryService;

/**
 * Fills the engine's history, its runtime tables and our own with cases, as if they had been played. The same seed and the
 * same day give the same cases. Indexes are taken away meanwhile and made again as they were.
 */
final class CaseGenerator {

    private static final int BATCH = 2000;
    private static final int WORKERS = 2;
    private static final List<String> FILLED = List.of(
            "act_hi_procinst", "act_hi_taskinst", "act_hi_identitylink", "act_hi_varinst", "act_hi_actinst", "dossier", "termijn");

    private final BenchmarkDatabase database;
    private final List<GeneratedPilot> pilots;
    private final List<GeneratedPilot.Step> handOver;
    private final String guard;
    private final String guardEnd;
    private final Partners partners;
    private final LocalDate today;
    private final long seed;

    CaseGenerator(
            BenchmarkDatabase database,
            RepositoryService repository,
            Partners partners,
            LocalDate today,
            long seed) {
        this.database = database;
        this.pilots = GeneratedPilot.all(repository);
        this.handOver = GeneratedPilot.steps(repository, "overdracht", "");
        GeneratedPilot.Step guarding =
                GeneratedPilot.steps(repository, "termijnbewaking", "").get(0);
        this.guard = guarding.definition();
        this.guardEnd = guarding.end().orElseThrow();
        this.partners = partners;
        this.today = today;
        this.seed = seed;
    }

    void generate(int ended, int running) throws Exception {
        List<String> indexes = takeIndexesAway();
        int batches = (ended + running + BATCH - 1) / BATCH;
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                int first = worker;
                work.add(workers.submit((Callable<Void>) () -> {
                    fill(first, batches, ended, ended + running);
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
            makeIndexes(indexes, workers);
        } finally {
            workers.shutdown();
        }
        database.execute(Stream.concat(
                        FILLED.stream(),
                        Stream.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable"))
                .map(table -> "vacuum analyze " + table)
                .toArray(String[]::new));
    }

    private void fill(int first, int batches, int ended, int all) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            CaseWriter writer = new CaseWriter(pilots, handOver, guard, guardEnd, partners, today);
            for (int batch = first; batch < batches; batch += WORKERS) {
                int from = batch * BATCH;
                writer.write(from, Math.min(all, from + BATCH), ended, seed + batch);
                writer.copy(connection);
                connection.commit();
            }
        }
    }

    private List<String> takeIndexesAway() throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select indexdef, indexname from pg_indexes where tablename in ('"
                        + String.join("', '", FILLED)
                        + "') and indexname not in (select conname from pg_constraint)")) {
            while (found.next()) {
                definitions.add(found.getString(1));
                names.add("drop index \"" + found.getString(2) + "\"");
            }
        }
        database.execute(names.toArray(String[]::new));
        return definitions;
    }

    private void makeIndexes(List<String> definitions, ExecutorService workers) throws Exception {
        List<Future<?>> work = new ArrayList<>();
        for (String definition : definitions) {
            work.add(workers.submit((Callable<Void>) () -> {
                database.execute("set maintenance_work_mem = '1GB'", definition);
                return null;
            }));
        }
        for (Future<?> one : work) {
            one.get();
        }
    }
}
