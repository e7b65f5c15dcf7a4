package nl.ketenregie.metrics;

import static nl.ketenregie.metrics.Dimension.PERIOD;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.metrics.Measure.Unit;
import nl.ketenregie.process.PlatformClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Answers how many and how long, for any period of whole days. Whole weeks or months come from the roll-ups, and the days
 * before and after them from the facts, added up in the same way: so a number never depends on where it came from.
 */
@Service
public class Measurements {

    private final JdbcClient database;
    private final PlatformClock clock;

    Measurements(JdbcClient database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param by what to tell numbers apart by; without any there is at most one cell */
    public List<Cell> of(Measure asked, Scope scope, Set<Dimension> by) {
        Measure measure = scope.teams().isEmpty() ? asked : asked.ofTeams();
        Unit unit = measure.units().get(0);
        Period period = Period.of(unit, scope, clock.today());
        Map<Map<Dimension, String>, Sum> sums = new LinkedHashMap<>();
        String columns = Stream.concat(
                        by.stream().map(dimension -> dimension.columnIn(unit)),
                        Stream.of("n, on_time, buckets, counts"))
                .collect(Collectors.joining(", "));
        // somehow told apart: cells that are the same are added up here
        String dimensions = by.isEmpty()
                ? PERIOD.column()
                : by.stream().map(Dimension::column).collect(Collectors.joining(", "));
        String filters = filters(measure, scope);
        String rolledUp = "select " + columns
                + " from rollup where kind = :kind and period >= :starts and period < :ends" + filters;
        if (period.hasWhole()) {
            ask(rolledUp, scope)
                    .param("kind", measure.kind(unit))
                    .param("starts", period.first())
                    .param("ends", period.after())
                    .query(row -> {
                        add(row, by, sums);
                    });
        }
        for (Span edge : period.edges()) {
            String inEdge = "f.%1$s >= :starts and f.%1$s < :ends".formatted(measure.moment())
                    + (scope.municipalities().isEmpty() ? "" : " and f.municipality = any(:municipalities)");
            String sql = measure.isByDay()
                    ? rolledUp
                    : "with one as (select * from (" + measure.select(unit, inEdge) + ") every where true" + filters
                            + ")" + Rollups.cells(dimensions) + "select " + columns + " from added";
            ask(sql, scope)
                    .param("kind", measure.kind(Unit.DAY))
                    .param("starts", edge.starts())
                    .param("ends", edge.ends())
                    .query(row -> {
                        add(row, by, sums);
                    });
        }
        return sums.entrySet().stream()
                .map(sum -> sum.getValue().cell(sum.getKey()))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, Scope scope) {
        Scope.Place place = scope.place();
        return database.sql(sql)
                .param("processes", scope.processes().toArray(String[]::new))
                .param("municipalities", scope.municipalities().toArray(String[]::new))
                .param("teams", scope.teams().toArray(String[]::new))
                .param("version", scope.version())
                .param("place", place == null ? null : place.process())
                .param("placeVersion", place == null ? null : place.version());
    }

    private static String filters(Measure measure, Scope scope) {
        return Stream.of(
                        scope.processes().isEmpty() ? "" : " and case_process = any(:processes)",
                        scope.place() == null ? "" : " and process = :place and version = :placeVersion",
                        scope.version() == null ? "" : " and case_version = :version",
                        scope.municipalities().isEmpty() ? "" : " and municipality = any(:municipalities)",
                        scope.teams().isEmpty() || !measure.isOfTeams() ? "" : " and " + teamFilter(measure))
                .collect(Collectors.joining());
    }

    private static String teamFilter(Measure measure) {
        return switch (measure) {
            case NEW_OF_TEAMS, CASE_OF_TEAMS, OUTCOME_OF_TEAMS ->
                "string_to_array(team, ',') && cast(:teams as text[])";
            case PAIR -> "(team = any(:teams) or other_team = any(:teams))";
            default -> "team = any(:teams)";
        };
    }

    private static void add(ResultSet row, Set<Dimension> by, Map<Map<Dimension, String>, Sum> sums)
            throws SQLException {
        Map<Dimension, String> at = new EnumMap<>(Dimension.class);
        int column = 1;
        for (Dimension dimension : by) {
            at.put(dimension, row.getString(column++));
        }
        Sum sum = sums.computeIfAbsent(at, fresh -> new Sum());
        sum.count += row.getInt(column++);
        sum.onTime += row.getInt(column++);
        sum.durations.add((Number[]) row.getArray(column++).getArray(), (Number[])
                row.getArray(column).getArray());
    }

    private static final class Sum {
        private long count;
        private long onTime;
        private final Histogram durations = new Histogram();

        Cell cell(Map<Dimension, String> at) {
            return new Cell(at, count, onTime, durations);
        }
    }

    /** Whole weeks or months from {@code first} until {@code after}, and what is left on both sides. */
    private record Period(LocalDate first, LocalDate after, List<Span> edges) {

        static Period of(Unit unit, Scope scope, LocalDate today) {
            LocalDate end = scope.to().plusDays(1);
            LocalDate first = unit.startOf(scope.from()).equals(scope.from())
                    ? scope.from()
                    : unit.next(unit.startOf(scope.from()));
            // a period that has just begun holds nothing after today
            LocalDate after = end.isAfter(today) ? unit.next(unit.startOf(scope.to())) : unit.startOf(end);
            if (!first.isBefore(after)) {
                return new Period(first, first, List.of(span(scope.from(), end)));
            }
            List<Span> edges = new ArrayList<>();
            if (scope.from().isBefore(first)) {
                edges.add(span(scope.from(), first));
            }
            if (after.isBefore(end)) {
                edges.add(span(after, end));
            }
            return new Period(first, after, edges);
        }

        boolean hasWhole() {
            return first.isBefore(after);
        }

        private static Span span(LocalDate starts, LocalDate ends) {
            return new Span(starts.atStartOfDay(), ends.atStartOfDay());
        }
    }
}
