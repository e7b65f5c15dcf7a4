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

    String key() {
        return key;
    }

    String history() {
        return history;
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
