package nl.ketenregie.cockpit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A number on the page, and the cases that are behind it: a condition on {@code case_fact c}. */
enum Behind {
    NIEUW("c.started_at >= :starts and c.started_at < :ends"),
    LOPEND("c.ended_at is null"),
    /** With an open task past its due date. */
    TE_LAAT(
            """
            c.ended_at is null and c.instance in (
                select e.root_proc_inst_id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where t.due_date_ < :now)"""),
    /** With a statutory term that ends within three working days. */
    RISICO(
            """
            c.ended_at is null and c.instance in (
                select e.root_proc_inst_id_ from termijn t join act_ru_execution e on e.business_key_ = t.dossier_id::text
                where t.status = 'LOPEND' and t.ends_on between :today and :soon)"""),
    AFGESLOTEN("c.ended_at >= :starts and c.ended_at < :ends"),
    STAP(
            """
            c.instance in (
                select s.case_instance from step_fact s
                where s.completed and s.ended_at >= :starts and s.ended_at < :ends and s.step = :stap
                    and (:stapproces = '' or s.process = :stapproces) and (cardinality(:teams) = 0 or s.team = any(:teams))
                union all
                select k.case_instance from call_fact k
                where k.ended_at >= :starts and k.ended_at < :ends and k.step = :stap
                    and (:stapproces = '' or k.process = :stapproces) and cardinality(:teams) = 0)"""),
    STAP_LOPEND(
            """
            c.ended_at is null and c.instance in (
                select e.root_proc_inst_id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
                where t.task_def_key_ = :stap and (:stapproces = '' or d.key_ = :stapproces))"""),
    OVERGANG(
            """
            c.instance in (
                select s.case_instance from step_fact s
                where s.completed and s.ended_at >= :starts and s.ended_at < :ends
                    and s.previous_team = any(:senders) and s.team = any(:receivers))"""),
    UITKOMST("c.ended_at >= :starts and c.ended_at < :ends and coalesce(c.outcome, '') = any(:uitkomsten)"),
    TERMIJN_GEHAALD(term("gehaald")),
    TERMIJN_VERSTREKEN(term("verstreken")),
    TERMIJN_VERVALLEN(term("vervallen")),
    OVERDRACHT(
            """
            c.instance in (
                select h.case_instance from handover_fact h
                where h.ended_at >= :starts and h.ended_at < :ends and h.from_role = :sender and h.to_role = :receiver
                    and (cardinality(:uitkomsten) = 0 or h.result = any(:uitkomsten)))""");

    private final String condition;

    Behind(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
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
                c.instance in (
                    select t.case_instance from term_fact t
                    where t.ended_at >= :starts and t.ended_at < :ends and t.result = '%s')"""
                .formatted(result);
    }
}
