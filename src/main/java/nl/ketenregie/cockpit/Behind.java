package nl.ketenregie.cockpit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A number on the page, and the cases that are behind it: a condition on {@code case_fact c}, or what happened in them. */
enum Behind {
    NIEUW("c.started_at >= :starts and c.started_at < :ends"),
    LOPEND("c.ended_at is null"),
    /** With an open task past its due date. */
    TE_LAAT(
            new Urgent(
                    """
                    select e.root_proc_inst_id_ as case_instance, t.due_date_::date as due_on
                    from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                    where t.due_date_ < :now""")),
    /** With a statutory term that ends within three working days. */
    RISICO(
            new Urgent(
                    """
                    select e.root_proc_inst_id_ as case_instance, t.ends_on as due_on
                    from termijn t join act_ru_execution e on e.business_key_ = t.dossier_id::text
                    where t.status = 'LOPEND' and t.ends_on between :today and :soon""")),
    AFGESLOTEN("c.ended_at >= :starts and c.ended_at < :ends"),
    STAP(
            Happened.inCase(
                    "step_fact",
                    "e.completed and e.step = :stap and (:stapproces = '' or e.process = :stapproces)"
                            + " and (cardinality(:teams) = 0 or e.team = any(:teams))"),
            Happened.inCase(
                    "call_fact",
                    "e.step = :stap and (:stapproces = '' or e.process = :stapproces) and cardinality(:teams) = 0")),
    STAP_LOPEND(
            """
            c.ended_at is null and c.instance in (
                select e.root_proc_inst_id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
                where t.task_def_key_ = :stap and (:stapproces = '' or d.key_ = :stapproces))"""),
    OVERGANG(
            Happened.inCase(
                    "step_fact",
                    "e.completed and e.previous_team = any(:senders) and e.team = any(:receivers) and e.previous_team <> e.team")),
    UITKOMST("c.ended_at >= :starts and c.ended_at < :ends and coalesce(c.outcome, '') = any(:uitkomsten)"),
    TERMIJN_GEHAALD(Happened.ofCase("term_fact", "e.result = 'gehaald'")),
    TERMIJN_VERSTREKEN(Happened.ofCase("term_fact", "e.result = 'verstreken'")),
    TERMIJN_VERVALLEN(Happened.ofCase("term_fact", "e.result = 'vervallen'")),
    OVERDRACHT(
            Happened.ofCase(
                    "handover_fact",
                    "e.from_role = :sender and e.to_role = :receiver and (cardinality(:uitkomsten) = 0 or e.result = any(:uitkomsten))"));

    private final String condition;
    private final Optional<String> urgent;
    private final List<Happened> happened;

    Behind(String condition) {
        this(condition, Optional.empty(), List.of());
    }

    Behind(Urgent urgent) {
        this(
                "c.ended_at is null and c.instance in (select case_instance from (" + urgent.sql + ") urgent)",
                Optional.of(urgent.sql),
                List.of());
    }

    Behind(Happened... happened) {
        this("", Optional.empty(), List.of(happened));
    }

    Behind(String condition, Optional<String> urgent, List<Happened> happened) {
        this.condition = condition;
        this.urgent = urgent;
        this.happened = happened;
    }

    /** Which cases; empty when it is about what happened in them. */
    String condition() {
        return condition;
    }

    /** For each case that needs attention, until when it had or has; empty when that is not what the number is about. */
    Optional<String> urgent() {
        return urgent;
    }

    /** What happened in cases; empty when the number is about cases as a whole. */
    List<Happened> happened() {
        return happened;
    }

    /** What else has to be said to know which cases are meant. */
    List<String> needs() {
        return switch (this) {
            case STAP, STAP_LOPEND -> List.of("stap");
            case OVERGANG, OVERDRACHT -> List.of("van-partner", "naar-partner");
            case UITKOMST -> List.of("uitkomst");
            default -> List.of();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Behind of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        "getal",
                        "Het veld 'getal' zegt van welk getal u de zaken wilt zien. Kies uit: %s."
                                .formatted(Arrays.stream(values())
                                        .map(Behind::code)
                                        .collect(Collectors.joining(", ")))));
    }

    /** @param sql rows with {@code case_instance} and {@code due_on} */
    private record Urgent(String sql) {}

    /**
     * Facts {@code e} about cases.
     *
     * @param process column with the process that the case is of
     * @param version column with the version of that process
     */
    record Happened(String table, String process, String version, String condition) {

        /** Somewhere in a case, also in a process that it called. */
        static Happened inCase(String table, String condition) {
            return new Happened(table, "case_process", "case_version", condition);
        }

        static Happened ofCase(String table, String condition) {
            return new Happened(table, "process", "version", condition);
        }
    }
}
