package nl.ketenregie.metrics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * What is counted, per week or month, and of what durations there is a histogram. A step that was taken away unfinished is
 * nobody's work and counts for none.
 */
public enum Measure {
    /** Cases that started. The other team is the organisation that leads the case. */
    NEW("started_at", columns("", "", "lead", "''", "false", "null::float8")),

    /** Cases that ended, with their lead time. The other team is the organisation that leads the case. */
    CASE("ended_at", columns("", "", "lead", "''", "false", seconds("f.started_at", "f.ended_at"))),

    /** Cases that ended, by outcome; an empty one was broken off. The other team is the organisation that leads the case. */
    OUTCOME("ended_at", columns("", "", "lead", "outcome", "false", "null::float8")),

    /** The same three by all the teams that took part (so far), with commas: for questions about one partner. */
    NEW_OF_TEAMS("started_at", columns("", "teams", "lead", "''", "false", "null::float8")),
    CASE_OF_TEAMS("ended_at", columns("", "teams", "lead", "''", "false", seconds("f.started_at", "f.ended_at"))),
    OUTCOME_OF_TEAMS("ended_at", columns("", "teams", "lead", "outcome", "false", "null::float8")),

    /** Steps that were done, from the moment they were there. On time: not after their due date. */
    STEP(List.of(Unit.MONTH), "f.completed", step(seconds("f.started_at", "f.ended_at"))),

    /** Steps that somebody took on, until that moment. */
    WAIT(List.of(Unit.MONTH), takenOn(), step(seconds("f.started_at", "f.claimed_at"))),

    /** Steps that somebody took on, from that moment. */
    WORK(List.of(Unit.MONTH), takenOn(), step(seconds("f.claimed_at", "f.ended_at"))),

    /** The same three of all teams and municipalities together: for questions about neither. */
    STEP_OF_ALL(List.of(Unit.MONTH, Unit.DAY), "f.completed", ofAll(seconds("f.started_at", "f.ended_at"))),
    WAIT_OF_ALL(List.of(Unit.MONTH, Unit.DAY), takenOn(), ofAll(seconds("f.started_at", "f.claimed_at"))),
    WORK_OF_ALL(List.of(Unit.MONTH, Unit.DAY), takenOn(), ofAll(seconds("f.claimed_at", "f.ended_at"))),

    /**
     * From one team (the other team) to the next (the team): from the end of its step until somebody takes the next one on,
     * wherever in the case that was.
     */
    PAIR(
            List.of(Unit.MONTH, Unit.DAY),
            "f.completed and f.previous_team is not null and f.team is not null and f.previous_team <> f.team",
            columns(
                    "",
                    "team",
                    "previous_team",
                    "''",
                    "false",
                    seconds("f.previous_ended_at", "coalesce(f.claimed_at, f.ended_at)"))),

    /** Steps that called another process, until that ended. */
    CALL(
            List.of(Unit.MONTH),
            "call_fact",
            "ended_at",
            "true",
            columns("step", "", "", "''", "false", seconds("f.started_at", "f.ended_at"))),

    /** Hand-overs from one role (the team) to another (the other team), with their result. */
    HANDOVER(
            List.of(Unit.MONTH),
            "handover_fact",
            "ended_at",
            "true",
            columns("", "from_role", "to_role", "result", "false", seconds("f.offered_at", "f.ended_at"))),

    /** Statutory terms that ended, with how; the team is the role that had to meet them. */
    TERM(
            List.of(Unit.MONTH),
            "term_fact",
            "ended_at",
            "true",
            columns("", "handler", "", "result", "f.result = 'gehaald'", "null::float8"));

    private static final String ON_TIME = "coalesce(f.ended_at <= f.due_at, true)";

    private final List<Unit> units;
    private final String table;
    private final String moment;
    private final String condition;
    private final String columns;

    /** Of cases, per week. */
    Measure(String moment, String columns) {
        this(List.of(Unit.WEEK), "case_fact", moment, "true", columns);
    }

    /** Of steps that ended. */
    Measure(List<Unit> units, String condition, String columns) {
        this(units, "step_fact", "ended_at", condition, columns);
    }

    Measure(List<Unit> units, String table, String moment, String condition, String columns) {
        this.units = units;
        this.table = table;
        this.moment = moment;
        this.condition = condition;
        this.columns = columns;
    }

    /** What its cells are called that are added up by this unit. */
    String kind(Unit unit) {
        return unit == units.get(0) ? lower(this) : lower(this) + "_" + lower(unit);
    }

    /** By what it is added up: the longest first. */
    List<Unit> units() {
        return units;
    }

    boolean isByDay() {
        return units.contains(Unit.DAY);
    }

    String table() {
        return table;
    }

    String moment() {
        return moment;
    }

    String period(Unit unit) {
        return "date_trunc('" + lower(unit) + "', f." + moment + ")::date";
    }

    /** One row for each fact, with all dimensions of a roll-up. */
    String select(Unit unit, String which) {
        boolean ofSteps = table.equals("step_fact") || table.equals("call_fact");
        return "select " + period(unit) + " as period, "
                + (ofSteps ? "f.case_process, f.case_version" : "f.process as case_process, f.version as case_version")
                + (this == PAIR ? ", '' as process, 0 as version, " : ", f.process, f.version, ") + columns + " from "
                + table + " f where " + condition + " and " + which;
    }

    /** Where to look when it is asked of some teams only. */
    Measure ofTeams() {
        return switch (this) {
            case NEW -> NEW_OF_TEAMS;
            case CASE -> CASE_OF_TEAMS;
            case OUTCOME -> OUTCOME_OF_TEAMS;
            default -> this;
        };
    }

    /** Where to look when neither teams nor municipalities matter. */
    public Measure ofAll() {
        return switch (this) {
            case STEP -> STEP_OF_ALL;
            case WAIT -> WAIT_OF_ALL;
            case WORK -> WORK_OF_ALL;
            default -> this;
        };
    }

    /** Whether teams are named by their group, so that a number can be asked of the teams of one partner. */
    boolean isOfTeams() {
        return this != HANDOVER && this != TERM && this != CALL;
    }

    private static String takenOn() {
        return "f.completed and f.claimed_at is not null";
    }

    private static String step(String duration) {
        return columns("step", "team", "", "''", ON_TIME, duration);
    }

    private static String ofAll(String duration) {
        return columns("", "step", "", "", "''", ON_TIME, duration);
    }

    private static String columns(
            String step, String team, String otherTeam, String outcome, String onTime, String seconds) {
        return columns("municipality", step, team, otherTeam, outcome, onTime, seconds);
    }

    private static String columns(
            String municipality,
            String step,
            String team,
            String otherTeam,
            String outcome,
            String onTime,
            String seconds) {
        return text(municipality) + " as municipality, " + text(step) + " as step, " + text(team) + " as team, "
                + text(otherTeam) + " as other_team, "
                + (outcome.equals("''") ? outcome : text(outcome)) + " as outcome, " + onTime + " as on_time, "
                + seconds + " as seconds";
    }

    private static String text(String column) {
        return column.isEmpty() ? "''" : "coalesce(f." + column + ", '')";
    }

    private static String seconds(String from, String to) {
        return "date_part('epoch', " + to + " - " + from + ")";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** How long a period is. */
    enum Unit {
        DAY,
        WEEK,
        MONTH;

        LocalDate startOf(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }
    }
}
