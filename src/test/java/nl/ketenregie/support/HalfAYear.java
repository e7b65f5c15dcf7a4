package nl.ketenregie.support;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.metrics.Rollups;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a manager finds after half a year: many cases that ended (only their facts), and some that really run, which are late
 * and whose statutory term is about to end.
 */
@TestComponent
public class HalfAYear {

    /** Enough of them to be shown to whoever belongs to another organisation. */
    public static final int LATE = 6;

    private static final String ID = "halfyear-%";

    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Cases cases;
    private final Rollups rollups;
    private final PlatformClock clock;

    HalfAYear(
            ProcessEngine engine,
            JdbcTemplate database,
            TransactionTemplate transaction,
            Cases cases,
            Rollups rollups,
            PlatformClock clock) {
        this.engine = engine;
        this.database = database;
        this.transaction = transaction;
        this.cases = cases;
        this.rollups = rollups;
        this.clock = clock;
    }

    /** @return a case that ended yesterday, of which everything is known */
    public Cases.Case happen() {
        transaction.executeWithoutResult(
                status -> database.execute((ConnectionCallback<@Nullable Void>) HalfAYear::runScript));
        jobs().shutdown();
        try {
            LocalDate today = LocalDate.now(PlatformClock.ZONE);
            cases.goTo(today.minusDays(10));
            for (int i = 0; i < LATE; i++) {
                cases.start(UwvLine.PROCESS, UwvLine.TEAM, helpRequest(today, Map.of()));
            }
            Cases.Case ended = cases.start(
                    UwvLine.PROCESS,
                    UwvLine.TEAM,
                    helpRequest(today, Map.of("zelfTeBeantwoorden", true, "aanleiding", "")));
            cases.goTo(today.minusDays(1));
            ended.does("UserTask_ExplainSelf", Map.of("uitlegInwoner", "De brief zegt het zelf."));
            database.update("update termijn set ends_on = ? where status = 'LOPEND'", today.plusDays(1));
            return ended;
        } finally {
            clock.run();
            jobs().start();
            rollups.refresh();
        }
    }

    private static @Nullable Void runScript(Connection connection) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("cockpit/half-a-year.sql"));
        return null;
    }

    private static Map<String, Object> helpRequest(LocalDate today, Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(differently);
        answers.put("verzondenOp", today.minusDays(14).toString());
        return UwvLine.helpRequest(answers);
    }

    public void forget() {
        cases.endAll();
        for (String table : List.of("case_fact", "handover_fact", "term_fact")) {
            database.update("delete from " + table + " where instance like ?", ID);
        }
        database.update("delete from step_fact where task like ?", ID);
        database.update("delete from act_hi_varinst where id_ like ?", ID);
        database.update("delete from act_hi_procinst where id_ like ?", ID);
        rollups.rebuild();
    }

    private JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
