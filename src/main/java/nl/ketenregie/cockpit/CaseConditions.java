package nl.ketenregie.cockpit;

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
        return number.condition() + filters(question);
    }

    /**
     * The same, of the cases in which it happened last: adding a case to the list takes long when it happened in many.
     *
     * @param most so many cases, not counting those that other filters leave out
     */
    String newest(Behind number, Question question, int most) {
        return number.happened()
                .filter(happened -> question.scope().teams().isEmpty())
                .map(happened ->
                        """
                        c.instance = any(array(
                            select c.case_instance from (%s) c where true%s group by 1 order by max(c.ended_at) desc limit %d))"""
                                .formatted(happened, filters(question, "c.case_process", "c.case_version"), most))
                .orElseGet(() -> of(number, question));
    }

    String filters(Question question) {
        return filters(question, "c.process", "c.version")
                + (question.scope().teams().isEmpty()
                        ? ""
                        : " and string_to_array(c.teams, ',') && cast(:teams as text[])");
    }

    private static String filters(Question question, String process, String version) {
        Scope scope = question.scope();
        return (scope.processes().isEmpty() ? "" : " and " + process + " = any(:processes)")
                + (scope.version() == null ? "" : " and " + version + " = :version")
                + (scope.municipalities().isEmpty() ? "" : " and c.municipality = any(:municipalities)");
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
