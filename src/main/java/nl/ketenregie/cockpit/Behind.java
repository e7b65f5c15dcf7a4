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
            Kind.URGENT,
            """
            select e.root_proc_inst_id_ as case_instance, t.due_date_::date as due_on
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            where t.due_date_ < :now"""),
    /** With a statutory term that ends within three working days. */
    RISICO(
            Kind.URGENT,
            """
            select e.root_proc_inst_id_ as case_instance, t.ends_on as due_on
            from termijn t join act_ru_execution e on e.business_key_ = t.dossier_id::text
            where t.status = 'LOPEND' and t.ends_on between :today and :soon"""),
    AFGESLOTEN("c.ended_at >= :starts and c.ended_at < :ends"),
    STAP(
            Kind.HAPPENED,
            """
            select s.case_instance, s.case_process, s.case_version, s.municipality, s.ended_at from step_fact s
            where s.completed and s.ended_at >= :starts and s.ended_at < :ends and s.step = :stap
                and (:stapproces = '' or s.process = :stapproces) and (cardinality(:teams) = 0 or s.team = any(:teams))
            union all
            select k.case_instance, k.case_process, k.case_version, k.municipality, k.ended_at from call_fact k
            where k.ended_at >= :starts and k.ended_at < :ends and k.step = :stap
                and (:stapproces = '' or k.process = :stapproces) and cardinality(:teams) = 0"""),
    STAP_LOPEND(
            """
            c.ended_at is null and c.instance in (
                select e.root_proc_inst_id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
                where t.task_def_key_ = :stap and (:stapproces = '' or d.key_ = :stapproces))"""),
    OVERGANG(
            Kind.HAPPENED,
            """
            select s.case_instance, s.case_process, s.case_version, s.municipality, s.ended_at from step_fact s
            where s.completed and s.ended_at >= :starts and s.ended_at < :ends
                and s.previous_team = any(:senders) and s.team = any(:receivers) and s.previous_team <> s.team"""),
    UITKOMST("c.ended_at >= :starts and c.ended_at < :ends and coalesce(c.outcome, '') = any(:uitkomsten)"),
    TERMIJN_GEHAALD(Kind.HAPPENED, term("gehaald")),
    TERMIJN_VERSTREKEN(Kind.HAPPENED, term("verstreken")),
    TERMIJN_VERVALLEN(Kind.HAPPENED, term("vervallen")),
    OVERDRACHT(
            Kind.HAPPENED,
            """
            select h.case_instance, h.process as case_process, h.version as case_version, h.municipality, h.ended_at
            from handover_fact h
            where h.ended_at >= :starts and h.ended_at < :ends and h.from_role = :sender and h.to_role = :receiver
                and (cardinality(:uitkomsten) = 0 or h.result = any(:uitkomsten))""");

    private final Kind kind;
    private final String sql;

    Behind(String condition) {
        this(Kind.CONDITION, condition);
    }

    Behind(Kind kind, String sql) {
        this.kind = kind;
        this.sql = sql;
    }

    /** Which cases. */
    String condition() {
        return switch (kind) {
            case CONDITION -> sql;
            case URGENT -> "c.ended_at is null and c.instance in (select case_instance from (" + sql + ") urgent)";
            case HAPPENED -> "c.instance in (select case_instance from (" + sql + ") happened)";
        };
    }

    /** For each case that needs attention, until when it had or has; empty when that is not what the number is about. */
    Optional<String> urgent() {
        return kind == Kind.URGENT ? Optional.of(sql) : Optional.empty();
    }

    /** What happened in cases and when; empty when the number is about cases as a whole. */
    Optional<String> happened() {
        return kind == Kind.HAPPENED ? Optional.of(sql) : Optional.empty();
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

    private static String term(String result) {
        return """
                select t.case_instance, t.process as case_process, t.version as case_version, t.municipality, t.ended_at
                from term_fact t where t.ended_at >= :starts and t.ended_at < :ends and t.result = '%s'"""
                .formatted(result);
    }

    private enum Kind {
        /** On a case itself. */
        CONDITION,
        /** Rows with {@code case_instance} and {@code due_on}. */
        URGENT,
        /** Rows with {@code case_instance}, {@code case_process}, {@code case_version}, {@code municipality} and {@code ended_at}. */
        HAPPENED
    }
}
