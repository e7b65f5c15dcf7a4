package nl.ketenregie.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
        Optional<LeftServer> left = LeftServer.find(data);
        if (left.isPresent()) {
            LeftServer server = left.get();
            waitUntilItAnswers(server);
            LOG.info("PostgreSQL draaide nog op poort {} en wordt opnieuw gebruikt", server.port());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> server.process().destroy()));
            return url(server.port());
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolveSibling("binaries").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(PATIENCE)
                .start();
        return url(server.getPort());
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

    private static void waitUntilItAnswers(LeftServer server) {
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

    /** A server that outlived the application that started it. */
    private record LeftServer(ProcessHandle process, int port) {

        static Optional<LeftServer> find(Path data) throws IOException {
            Path pidFile = data.resolve("postmaster.pid");
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.size() <= LINE_WITH_PORT) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(LINE_WITH_PORT).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(LINE_WITH_PID).strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .map(process -> new LeftServer(process, port));
        }
    }
}
