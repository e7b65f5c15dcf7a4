package nl.ketenregie.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real PostgreSQL of the demo. Its data survive a restart, and a killed application: a server that was left running
 * is found by its own pid file and used again, one that died is started again. Data are on disk when committed (fsync on).
 */
final class DemoDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDatabase.class);
    private static final int LINE_WITH_PORT = 3;

    private DemoDatabase() {}

    /** @return the JDBC address */
    static String start(Path directory) throws IOException {
        Path data = Files.createDirectories(directory).toAbsolutePath();
        Integer port = portOfLeftServer(data);
        if (port != null && answers(port)) {
            LOG.info("PostgreSQL draait al op poort {} en wordt opnieuw gebruikt", port);
            return url(port);
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
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        return url(server.getPort());
    }

    private static Integer portOfLeftServer(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return null;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() > LINE_WITH_PORT
                ? Integer.valueOf(lines.get(LINE_WITH_PORT).strip())
                : null;
    }

    private static boolean answers(int port) {
        try (var connection = DriverManager.getConnection(url(port), "postgres", "postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            LOG.info("De PostgreSQL van een vorige keer antwoordt niet meer; hij wordt opnieuw gestart");
            return false;
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }
}
