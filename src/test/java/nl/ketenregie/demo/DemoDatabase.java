package nl.ketenregie.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * The real PostgreSQL of the demo. Its data survive a restart, and a killed application: a server that was left running
 * is found by its own pid file and used again, one that died is started again. Data are on disk when committed (fsync on).
 */
final class DemoDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LINE_WITH_PID = 0;
    private static final int LINE_WITH_PORT = 3;

    /** Held for as long as this process lives: a channel that is collected gives its lock back. */
    private static @Nullable FileChannel held;

    private DemoDatabase() {}

    /**
     * @return the JDBC address
     * @throws IllegalStateException when another demo runs on the same data
     */
    static String start(Path directory) throws IOException {
        Path data = Files.createDirectories(directory).toAbsolutePath();
        holdAlone(data.resolveSibling("in-gebruik.lock"));
        Optional<RunningServer> left = RunningServer.find(data);
        if (left.isPresent()) {
            waitUntilItAnswers(left.get());
            LOG.info(
                    "PostgreSQL draaide nog op poort {} en wordt opnieuw gebruikt",
                    left.get().port());
        } else {
            launch(data);
        }
        RunningServer server = left.or(() -> RunningServer.find(data)).orElseThrow();
        SpringApplication.getShutdownHandlers().add(server::stop);
        return url(server.port());
    }

    private static void launch(Path data) throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolveSibling("binaries").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("timezone", "UTC")
                // not at the first sign of shutdown: the application still needs the server then
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .start();
    }

    /** The operating system gives the lock back when this process ends, however it ends. */
    private static void holdAlone(Path lockFile) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held = channel;
        if (channel.tryLock() == null) {
            throw new IllegalStateException("De demo draait al op de gegevens in " + lockFile.getParent()
                    + ". Stop die eerst, of start deze met -Dketenregie.demo.data=<andere map>.");
        }
    }

    private static void waitUntilItAnswers(RunningServer server) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(server.port())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("PostgreSQL van een vorige keer (proces "
                        + server.process().pid()
                        + ") draait nog maar antwoordt niet. Stop dat proces en start opnieuw.");
            }
            pause();
        }
    }

    private static boolean answers(int port) {
        try (var connection = DriverManager.getConnection(url(port))) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken tijdens het wachten op PostgreSQL", e);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    private record RunningServer(ProcessHandle process, int port) {

        static Optional<RunningServer> find(Path data) {
            Path pidFile = data.resolve("postmaster.pid");
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            List<String> lines = lines(pidFile);
            if (lines.size() <= LINE_WITH_PORT) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(LINE_WITH_PORT).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(LINE_WITH_PID).strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .map(process -> new RunningServer(process, port));
        }

        /** The interrupt signal is PostgreSQL's fast shutdown: it does not wait for clients, and loses nothing. */
        void stop() {
            try {
                new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
                LOG.warn("PostgreSQL (proces {}) draait nog; de volgende start gebruikt hem weer", process.pid(), e);
            }
        }

        private static List<String> lines(Path file) {
            try {
                return Files.readAllLines(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
