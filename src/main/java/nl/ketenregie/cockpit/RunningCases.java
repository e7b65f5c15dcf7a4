package nl.ketenregie.cockpit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what runs now and what just came in, by process: straight from the facts and from the engine's open tasks. */
@Component
class RunningCases {

    private static final int DAYS = 7;

    private final JdbcClient database;
    private final CaseConditions conditions;
    private final PlatformClock clock;

    RunningCases(JdbcClient database, CaseConditions conditions, PlatformClock clock) {
        this.database = database;
        this.conditions = conditions;
        this.clock = clock;
    }

    Counts counts(Question question) {
        LocalDate today = clock.today();
        return new Counts(
                count(Behind.NIEUW, question.during(today.minusDays(DAYS - 1L), today)),
                count(Behind.NIEUW, question.during(today.minusDays(2L * DAYS - 1), today.minusDays(DAYS))),
                count(Behind.LOPEND, question),
                count(Behind.TE_LAAT, question),
                count(Behind.RISICO, question));
    }

    private Map<String, Tally> count(Behind number, Question question) {
        Map<String, Tally> counts = new HashMap<>();
        conditions
                .fill(
                        database.sql("select c.process, coalesce(c.lead, ''), count(*) from case_fact c where "
                                + conditions.of(number, question) + " group by 1, 2"),
                        question)
                .query(row -> {
                    counts.computeIfAbsent(row.getString(1), unseen -> new Tally())
                            .count(row.getLong(3), question.viewer().isOf(row.getString(2)));
                });
        return counts;
    }

    /** Each by process. */
    record Counts(
            Map<String, Tally> started,
            Map<String, Tally> startedBefore,
            Map<String, Tally> running,
            Map<String, Tally> late,
            Map<String, Tally> atRisk) {

        List<Tally> of(String process) {
            return List.of(started, startedBefore, running, late, atRisk).stream()
                    .map(counts -> counts.getOrDefault(process, new Tally()))
                    .toList();
        }
    }
}
