package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.TermQuestion.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a course of a term out of what somebody filled in, or says which field is wrong. */
@Component
class QuestionReader {

    private static final int MOST_CHANGES = 50;
    private static final int LONGEST_REASON = 500;

    private final StatutoryTerms terms;
    private final PlatformClock clock;

    QuestionReader(StatutoryTerms terms, PlatformClock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** Which term is asked about, as the law had it on that day. */
    StatutoryTerm term(TermQuestion question, LocalDate on) {
        StatutoryTerm term = question.termijnsoort() != null
                ? byCode(question.termijnsoort(), on)
                : bySituation(question.situatie(), on);
        return question.lengteInWeken() == null ? term : term.withWeeks(question.lengteInWeken());
    }

    private StatutoryTerm byCode(String code, LocalDate on) {
        if (!terms.knows(code)) {
            throw new InvalidCourse(
                    "termijnsoort", "Deze termijnsoort bestaat niet. Kies een code uit de lijst van termijnsoorten.");
        }
        return terms.find(code, on)
                .orElseThrow(() -> new InvalidCourse(
                        "datum", "Deze termijn gold niet op %s. Kies een latere dag.".formatted(DutchDates.date(on))));
    }

    private StatutoryTerm bySituation(TermQuestion.@Nullable Situation situation, LocalDate on) {
        if (situation == null || situation.doel() == null) {
            throw new InvalidCourse(
                    "termijnsoort", "Kies een termijnsoort, of geef bij situatie een doel en instantie.");
        }
        List<StatutoryTerm> found = candidates(situation, on);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new InvalidCourse(
                "situatie",
                found.isEmpty()
                        ? "Voor deze instantie is hier geen termijn bekend. Kies een andere instantie, of kies een termijnsoort."
                        : "In deze situatie zijn er meer termijnen. Kies een termijnsoort: "
                                + String.join(
                                        ", ",
                                        found.stream().map(StatutoryTerm::code).toList())
                                + ".");
    }

    private List<StatutoryTerm> candidates(TermQuestion.Situation situation, LocalDate on) {
        List<StatutoryTerm> forPurpose = terms.on(on).stream()
                .filter(term -> term.purpose() == situation.doel())
                .toList();
        List<StatutoryTerm> forBody = forPurpose.stream()
                .filter(term -> term.body() == situation.instantie())
                .toList();
        return !forBody.isEmpty()
                ? forBody
                : forPurpose.stream()
                        .filter(term -> term.body() == Body.ELKE_INSTANTIE)
                        .toList();
    }

    List<TermChange> changes(TermQuestion question, StatutoryTerm term) {
        if (question.changes().size() > MOST_CHANGES) {
            throw new InvalidCourse("wijzigingen", "Er kunnen hooguit 50 wijzigingen zijn. Haal er een paar weg.");
        }
        List<TermChange> changes = new ArrayList<>();
        for (int i = 0; i < question.changes().size(); i++) {
            changes.add(change("wijzigingen[" + i + "].", question.changes().get(i), term));
        }
        return changes;
    }

    private TermChange change(String at, @Nullable Change given, StatutoryTerm term) {
        if (given == null || given.soort() == null) {
            throw new InvalidCourse(at + "soort", "Kies wat er is gebeurd: PAUZE, VERDAGING, UITSTEL of VASTGESTELD.");
        }
        boolean objection = term.isDecisionOnObjection();
        return switch (given.soort()) {
            case PAUZE -> pause(at, given, objection ? "Awb 7:10 lid 2" : "Awb 4:15");
            case VERDAGING ->
                new TermChange.Deferral(
                        required(at + "besluitOp", given.besluitOp(), "Vul in op welke dag is verdaagd."),
                        required(at + "weken", given.weken(), "Vul in met hoeveel weken is verdaagd."),
                        "Awb 7:10 lid 3");
            case UITSTEL ->
                new TermChange.Postponement(
                        required(at + "laatsteDag", given.laatsteDag(), "Vul in tot en met welke dag er uitstel is."),
                        objection ? "Awb 7:10 lid 4" : "Awb 4:14");
            case VASTGESTELD ->
                new TermChange.Override(
                        required(at + "laatsteDag", given.laatsteDag(), "Vul in welke laatste dag is vastgesteld."),
                        reason(at, given.reden()));
        };
    }

    private TermChange pause(String at, Change given, String article) {
        LocalDate askedOn =
                required(at + "gevraagdOp", given.gevraagdOp(), "Vul in op welke dag om herstel is gevraagd.");
        if (given.tot() != null) {
            return new TermChange.Suspension(askedOn, given.tot(), article);
        }
        if (askedOn.isAfter(clock.today())) {
            throw new InvalidCourse(
                    at + "gevraagdOp",
                    "Deze dag ligt in de toekomst. Vul ook in tot wanneer de pauze duurt, of kies een eerdere dag.");
        }
        return TermChange.Suspension.stillOpen(askedOn, clock.today(), article);
    }

    private static String reason(String at, @Nullable String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.length() > LONGEST_REASON) {
            throw new InvalidCourse(at + "reden", "De reden is te lang. Gebruik hooguit 500 tekens.");
        }
        return given;
    }

    static <T> T required(String field, @Nullable T value, String otherwise) {
        if (value == null) {
            throw new InvalidCourse(field, otherwise);
        }
        return value;
    }
}
