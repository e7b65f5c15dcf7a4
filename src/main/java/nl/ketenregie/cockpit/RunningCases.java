package nl.ketenregie.cockpit;

import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenregie.process.PlatformClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what runs now and what just came in, by process: straight from the facts and from the engine's open tasks. */
@Component
class RunningCases {

    private static final int DAYS = 7;

    private static final String NEW =
            """
            select c.process, coalesce(c.lead, ''), count(*) filter (where c.started_at >= :lastDays),
                   count(*) filter (where c.started_at < :lastDays)
            from case_fact c where %s group by 1, 2""";

    private static final String RUNNING =
            """
            select c.process, coalesce(c.lead, ''), count(*), count(late.case_instance), count(risk.case_instance)
            from case_fact c
            left join (select distinct case_instance from (%s) u) late on late.case_instance = c.instance
            left join (select distinct case_instance from (%s) u) risk on risk.case_instance = c.instance
            where %s group by 1, 2"""
                    .formatted(
                            Behind.TE_LAAT.urgent().orElseThrow(),
                            Behind.RISICO.urgent().orElseThrow(),
                            "%s");

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
        Question twice = question.during(today.minusDays(2L * DAYS - 1), today);
        List<Map<String, Tally>> started = count(
                2,
                conditions
                        .fill(database.sql(NEW.formatted(conditions.of(Behind.NIEUW, twice))), twice)
                        .param("lastDays", today.minusDays(DAYS - 1L).atStartOfDay()),
                question.viewer());
        List<Map<String, Tally>> running = count(
                3,
                conditions.fill(database.sql(RUNNING.formatted(conditions.of(Behind.LOPEND, question))), question),
                question.viewer());
        return new Counts(started.get(0), started.get(1), running.get(0), running.get(1), running.get(2));
    }

    /** @param asked gives the process, who leads the case, and this many numbers */
    private static List<Map<String, Tally>> count(int numbers, JdbcClient.StatementSpec asked, Viewer viewer) {
        List<Map<String, Tally>> counts = Stream.generate(() -> new HashMap<String, Tally>())
                .limit(numbers)
                .collect(toList());
        asked.query(row -> {
            for (int i = 0; i < numbers; i++) {
                counts.get(i)
                        .computeIfAbsent(row.getString(1), unseen -> new Tally())
                        .count(row.getLong(3 + i), viewer.isOf(row.getString(2)));
            }
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
