package nl.ketenregie.support;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at everything the engine holds: every text and byte column of every table of its own. */
@TestComponent
public class EngineTables {

    private static final String COLUMNS =
            """
            select table_name, column_name, data_type
            from information_schema.columns
            where table_schema = 'public' and table_name like 'act\\_%'
              and data_type in ('character varying', 'text', 'bytea')
            order by table_name, column_name
            """;

    private final JdbcClient database;

    EngineTables(JdbcClient database) {
        this.database = database;
    }

    /** Where this text occurs, whatever its case, as "table.column: n"; empty when the engine does not hold it. */
    public List<String> rowsHolding(String text) {
        return columns().stream()
                .map(column -> new Found(column, count(column, text)))
                .filter(found -> found.rows() > 0)
                .map(found -> found.column().table() + "." + found.column().name() + ": " + found.rows())
                .toList();
    }

    /** Which of these texts occur, as "table.column: text"; one question per column, however many texts there are. */
    public List<String> rowsHoldingAny(Collection<String> texts) {
        return columns().stream()
                .flatMap(column -> database
                        .sql("select needle from unnest(cast(:needles as text[])) needle where exists (select 1 from "
                                + column.table() + " where " + contains(column, "needle") + ")")
                        .param("needles", texts.toArray(String[]::new))
                        .query(String.class)
                        .list()
                        .stream()
                        .map(text -> column.table() + "." + column.name() + ": " + text))
                .toList();
    }

    private static String contains(Column column, String needle) {
        return column.type().equals("bytea")
                ? "position(convert_to(%s, 'UTF8') in %s) > 0".formatted(needle, column.name())
                : "position(lower(%s) in lower(%s)) > 0".formatted(needle, column.name());
    }

    private List<Column> columns() {
        return database.sql(COLUMNS)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private int count(Column column, String text) {
        boolean bytes = column.type().equals("bytea");
        String condition =
                bytes ? "position(cast(:needle as bytea) in %s) > 0" : "position(lower(:needle) in lower(%s)) > 0";
        return database.sql("select count(*) from " + column.table() + " where " + condition.formatted(column.name()))
                .param("needle", bytes ? text.getBytes(StandardCharsets.UTF_8) : text)
                .query(Integer.class)
                .single();
    }

    private record Column(String table, String name, String type) {}

    private record Found(Column column, int rows) {}
}
