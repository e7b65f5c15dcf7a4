package nl.ketenregie.metrics;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL of its own with PostgreSQL's default settings; nothing of it is left when it is closed. */
final class BenchmarkDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private BenchmarkDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param directory for the data; needs some 45 GB for a million cases */
    static BenchmarkDatabase start(Path directory) throws IOException {
        Path parent = Files.createDirectories(directory);
        return new BenchmarkDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(Files.createTempDirectory(parent, "ketenmonitor"))
                // the embedded server comes with these switched off: that would flatter us
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .start());
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** @param setting for filling only; takes effect at once */
    void set(String setting, String value) throws SQLException {
        execute("alter system set " + setting + " = '" + value + "'", "select pg_reload_conf()");
    }

    void resetSettings() throws SQLException {
        execute("alter system reset all", "select pg_reload_conf()");
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
