package nl.ketenregie.metrics;

import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's history of the cases that began in one month, with everything they called, in temporary tables. They have the
 * names of the engine's own tables, which they hide from every statement in the transaction; so what reads the history of one
 * case reads that of a month as well, without looking for each row in tables that fit in no memory.
 */
@Component
class HistoryCopy {

    private static final String CASES = "select id_ from act_hi_procinst where super_process_instance_id_ is null";

    /** The first says which cases; the others follow it, each with the rows that facts are made from. */
    private static final List<Part> PARTS = List.of(
            new Part(
                    "act_hi_procinst",
                    "id_, proc_def_key_, proc_def_id_, start_time_, end_time_, super_process_instance_id_, business_key_,"
                            + " root_proc_inst_id_, end_act_id_",
                    CASES + " and start_time_ >= :starts and start_time_ < :ends",
                    "true",
                    List.of("id_")),
            new Part(
                    "act_hi_taskinst",
                    "id_, proc_def_id_, proc_def_key_, task_def_key_, name_, root_proc_inst_id_, proc_inst_id_, start_time_,"
                            + " end_time_, due_date_, delete_reason_",
                    CASES,
                    "true",
                    List.of("id_", "root_proc_inst_id_")),
            new Part(
                    "act_hi_identitylink",
                    "id_, task_id_, root_proc_inst_id_, group_id_, type_, operation_type_, timestamp_",
                    CASES,
                    "operation_type_ = 'add'",
                    List.of("task_id_", "root_proc_inst_id_")),
            new Part(
                    "act_hi_varinst",
                    "proc_inst_id_, execution_id_, name_, text_",
                    CASES,
                    "execution_id_ = proc_inst_id_",
                    List.of("proc_inst_id_")),
            new Part(
                    "act_hi_actinst",
                    "act_id_, proc_inst_id_, call_proc_inst_id_",
                    CASES,
                    "call_proc_inst_id_ is not null",
                    List.of("proc_inst_id_")));

    private final JdbcClient database;

    HistoryCopy(JdbcClient database) {
        this.database = database;
    }

    /** Until the end of the transaction. */
    void make(YearMonth month) {
        for (Part part : PARTS) {
            // an array of cases is looked up by index; a join would read the whole table
            database.sql("create temporary table %1$s on commit drop as select %2$s from %1$s where %3$s"
                            .formatted(
                                    part.table,
                                    part.columns,
                                    "root_proc_inst_id_ = any(array(" + part.cases + ")) and " + part.condition))
                    .param("starts", month.atDay(1).atStartOfDay())
                    .param("ends", month.plusMonths(1).atDay(1).atStartOfDay())
                    .update();
            part.keys.forEach(key -> database.sql("create index on %s (%s)".formatted(part.table, key))
                    .update());
            database.sql("analyze " + part.table).update();
        }
    }

    /**
     * @param cases which
     * @param condition what of them
     * @param keys by which its rows are found
     */
    private record Part(String table, String columns, String cases, String condition, List<String> keys) {}
}
