package nl.ketenregie.support;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    private static final String NUMBER_COLUMNS =
            """
            select table_name, column_name, data_type
            from information_schema.columns
            where table_schema = 'public' and table_name like 'act\\_%'
              and data_type in ('double precision', 'numeric', 'bigint', 'integer')
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

    /** Which of these texts occur, whatever their case, as "table.column: text"; every column is read once. */
    public List<String> rowsHoldingAny(Collection<String> texts) {
        List<String> needles = texts.stream().map(String::toLowerCase).toList();
        return columns().stream()
                .flatMap(column -> values(column)
                        .flatMap(value -> needles.stream().filter(value::contains))
                        .distinct()
                        .map(text -> column.table() + "." + column.name() + ": " + text))
                .toList();
    }

    /** Where this number occurs as a number, as "table.column: n"; empty when the engine does not hold it. */
    public List<String> rowsHoldingNumber(double number) {
        return database
                .sql(NUMBER_COLUMNS)
                .query((row, index) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> countNumber(column, number) > 0)
                .map(column -> column.table() + "." + column.name() + ": " + countNumber(column, number))
                .toList();
    }

    private int countNumber(Column column, double number) {
        return database.sql("select count(*) from " + column.table() + " where " + column.name() + " = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private Stream<String> values(Column column) {
        String query = "select distinct %1$s from %2$s where %1$s is not null".formatted(column.name(), column.table());
        return database
                .sql(query)
                .query((row, number) -> column.type().equals("bytea")
                        ? new String(row.getBytes(1), StandardCharsets.UTF_8)
                        : row.getString(1))
                .list()
                .stream()
                .map(String::toLowerCase);
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
