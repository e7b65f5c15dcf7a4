package nl.ketenregie.metrics;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows of one table, on their way into it with COPY. */
final class Rows {

    private final String table;
    private final String columns;
    private final StringBuilder text = new StringBuilder(1 << 20);

    Rows(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    /** One row, with a value for every column. */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            text.append(values[i] == null ? "\\N" : values[i]);
        }
        text.append('\n');
    }

    void copy(Connection connection) throws SQLException {
        if (text.isEmpty()) {
            return;
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
        text.setLength(0);
    }
}
