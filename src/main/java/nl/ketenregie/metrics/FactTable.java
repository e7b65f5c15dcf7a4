package nl.ketenregie.metrics;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of facts: by which moment it is divided into months, and which history it is made from. */
enum FactTable {
    CASE_FACT("started_at", "instance", "act_hi_procinst", "start_time_"),
    STEP_FACT("ended_at", "task", "act_hi_taskinst", "end_time_"),
    CALL_FACT("ended_at", "instance", "act_hi_procinst", "end_time_"),
    HANDOVER_FACT("ended_at", "instance", "act_hi_procinst", "end_time_"),
    TERM_FACT("ended_at", "instance", "act_hi_procinst", "end_time_");

    private final String moment;
    private final String key;
    private final String history;
    private final String historyMoment;

    FactTable(String moment, String key, String history, String historyMoment) {
        this.moment = moment;
        this.key = key;
        this.history = history;
        this.historyMoment = historyMoment;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    String rest() {
        return table() + "_rest";
    }

    String partition(YearMonth month) {
        return table() + "_%d_%02d".formatted(month.getYear(), month.getMonthValue());
    }

    String moment() {
        return moment;
    }

    /** From here to the end of the transaction, facts are written to an empty temporary table under the same name. */
    void hide(JdbcClient database) {
        database.sql(
                        "create temporary table %1$s (like %1$s including defaults, primary key (%2$s, %3$s)) on commit drop"
                                .formatted(table(), key, moment))
                .update();
    }

    /**
     * Puts what the temporary table holds in the place of what is there of the same history.
     *
     * @param schema of the facts themselves
     */
    void replaceWhatDiffers(JdbcClient database, String schema, YearMonth month) {
        String columns = database.sql(
                        """
                        select string_agg(column_name, ', ') from information_schema.columns
                        where table_schema = :schema and table_name = :table and column_name <> 'tx'""")
                .param("schema", schema)
                .param("table", table())
                .query(String.class)
                .single();
        database.sql("analyze " + table()).update();
        database.sql(
                        """
                        delete from %1$s.%2$s f using %3$s h
                        where h.id_ = f.%4$s and f.%5$s >= :starts and not exists (
                            select from %2$s made where made.%4$s = f.%4$s and made.%5$s = f.%5$s
                                and (%6$s) is not distinct from (%7$s))"""
                                .formatted(
                                        schema, table(), history, key, moment, of("made", columns), of("f", columns)))
                .param("starts", month.atDay(1).atStartOfDay())
                .update();
        database.sql("insert into %1$s.%2$s (%3$s) select %3$s from %2$s order by %4$s on conflict do nothing"
                        .formatted(schema, table(), columns, moment))
                .update();
    }

    private static String of(String row, String columns) {
        return row + "." + columns.replace(", ", ", " + row + ".");
    }

    List<YearMonth> monthsInRest(JdbcClient database) {
        return months(database, moment, rest());
    }

    List<YearMonth> monthsInHistory(JdbcClient database) {
        return months(database, historyMoment, history);
    }

    private static List<YearMonth> months(JdbcClient database, String moment, String table) {
        return database.sql("select distinct date_trunc('month', %1$s)::date from %2$s where %1$s is not null"
                        .formatted(moment, table))
                .query((row, number) -> YearMonth.from(row.getDate(1).toLocalDate()))
                .list();
    }
}
