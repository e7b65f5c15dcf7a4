package nl.ketenregie.cockpit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ketenregie.metrics.Scope;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a number and a question into a condition on {@code case_fact c}, with what it takes filled in. */
@Component
class CaseConditions {

    /** A term that ends within so many working days is at risk. */
    static final int AT_RISK_DAYS = 3;

    private final Partners partners;
    private final Teams teams;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    CaseConditions(Partners partners, Teams teams, WorkingDays workingDays, PlatformClock clock) {
        this.partners = partners;
        this.teams = teams;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @throws Refused when it does not say which step, outcome or pair is meant */
    void check(Behind number, Question question) {
        for (String field : number.needs()) {
            if (!question.parameters().containsKey(field)) {
                throw Refused.because(
                        field, "Bij het getal '%s' hoort het veld '%s'; vul het in.".formatted(number.code(), field));
            }
            if (number == Behind.OVERGANG
                    && partners.find(text(question, field)).isEmpty()) {
                throw Refused.because(field, "Het veld '%s' moet een organisatie uit de lijst zijn.".formatted(field));
            }
        }
    }

    String of(Behind number, Question question) {
        String condition = number.happened().isEmpty()
                ? number.condition()
                : "c.instance in (select case_instance from (" + happened(number, question, "") + ") happened)";
        return condition + filters(question);
    }

    /**
     * The same, but no more than so many of the cases in which it happened last: all cases of a frequent step are more than
     * anybody looks at. Looks in the last month of the period first, and in all of it only when that is not enough.
     */
    String newest(Behind number, Question question, int most) {
        if (number.happened().isEmpty() || !question.scope().teams().isEmpty()) {
            return of(number, question);
        }
        return """
                c.instance = any(array(
                    with lately as materialized (select case_instance, max(ended_at) as last from (%1$s) e group by 1)
                    (select case_instance from lately order by last desc limit %2$d)
                    union
                    (select case_instance from (%3$s) e where (select count(*) from lately) < %2$d
                     group by 1 order by max(ended_at) desc limit %2$d)))"""
                .formatted(
                        happened(number, question, " and e.ended_at >= cast(:ends as timestamp) - interval '1 month'"),
                        most,
                        happened(number, question, ""));
    }

    private static String happened(Behind number, Question question, String when) {
        return number.happened().stream()
                .map(one ->
                        "(select e.case_instance, e.ended_at from %s e where e.ended_at >= :starts and e.ended_at < :ends and %s%s%s)"
                                .formatted(
                                        one.table(),
                                        one.condition(),
                                        filters(question, "e." + one.process(), "e." + one.version(), "e.municipality"),
                                        when))
                .collect(joining(" union all "));
    }

    String filters(Question question) {
        return filters(question, "c.process", "c.version", "c.municipality")
                + (question.scope().teams().isEmpty()
                        ? ""
                        : " and string_to_array(c.teams, ',') && cast(:teams as text[])");
    }

    private static String filters(Question question, String process, String version, String municipality) {
        Scope scope = question.scope();
        return (scope.processes().isEmpty() ? "" : " and " + process + " = any(:processes)")
                + (scope.version() == null ? "" : " and " + version + " = :version")
                + (scope.municipalities().isEmpty() ? "" : " and " + municipality + " = any(:municipalities)");
    }

    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Question question) {
        Scope scope = question.scope();
        LocalDate today = clock.today();
        String sender = text(question, "van-partner");
        String receiver = text(question, "naar-partner");
        return statement
                .param("starts", scope.from().atStartOfDay())
                .param("ends", scope.to().plusDays(1).atStartOfDay())
                .param("now", LocalDateTime.ofInstant(clock.instant(), PlatformClock.ZONE))
                .param("today", today)
                .param("soon", workingDays.plus(today, AT_RISK_DAYS))
                .param("processes", array(scope.processes()))
                .param("version", scope.version())
                .param("municipalities", array(scope.municipalities()))
                .param("teams", array(scope.teams()))
                .param("stap", text(question, "stap"))
                .param("stapproces", text(question, "stapproces"))
                .param(
                        "uitkomsten",
                        question.parameters()
                                .getOrDefault("uitkomst", List.of())
                                .toArray(String[]::new))
                .param("sender", sender)
                .param("receiver", receiver)
                .param("senders", array(teams.of(Set.of(sender))))
                .param("receivers", array(teams.of(Set.of(receiver))));
    }

    private static String text(Question question, String field) {
        return Optional.ofNullable(question.parameters().getFirst(field)).orElse("");
    }

    private static String[] array(Set<String> values) {
        return values.toArray(String[]::new);
    }
}
