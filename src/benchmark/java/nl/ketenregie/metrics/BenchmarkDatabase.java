package nl.ketenregie.metrics;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL with PostgreSQL's default settings: one of its own, of which nothing is left when it is closed, or one that
 * stays, and that is measured again without making the cases anew.
 */
final class BenchmarkDatabase implements AutoCloseable {

    private final @Nullable EmbeddedPostgres server;
    private final String url;

    private BenchmarkDatabase(@Nullable EmbeddedPostgres server, String url) {
        this.server = server;
        this.url = url;
    }

    /** @param directory for the data; needs some 45 GB for a million cases */
    static BenchmarkDatabase start(Path directory) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(Files.createTempDirectory(Files.createDirectories(directory), "ketenmonitor"))
                // the embedded server comes with these switched off: that would flatter us
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .start();
        return new BenchmarkDatabase(server, server.getJdbcUrl("postgres", "postgres"));
    }

    /** One that is there already, filled by an earlier run or still empty. */
    static BenchmarkDatabase that(String url) {
        return new BenchmarkDatabase(null, url);
    }

    /** Once the platform has made its tables. */
    boolean isFilled() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select exists (select from act_hi_procinst)")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    String url() {
        return url;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
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
        if (server != null) {
            server.close();
        }
    }
}
