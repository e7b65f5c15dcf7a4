package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.TermQuestion.Notice;
import nl.ketenregie.termijn.TermQuestion.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a question about a term without a case. */
@Component
class TermCalculator {

    private final QuestionReader reader;
    private final LegalClock legalClock;
    private final PostalRule postalRule;
    private final PenaltyAnswers penaltyAnswers;
    private final StatutoryTerms terms;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    TermCalculator(
            QuestionReader reader,
            LegalClock legalClock,
            PostalRule postalRule,
            PenaltyAnswers penaltyAnswers,
            StatutoryTerms terms,
            WorkingDays workingDays,
            PlatformClock clock) {
        this.reader = reader;
        this.legalClock = legalClock;
        this.postalRule = postalRule;
        this.penaltyAnswers = penaltyAnswers;
        this.terms = terms;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    TermAnswer answer(TermQuestion question) {
        CountedFrom from = countedFrom(question);
        TermCourse course = new TermCourse(from.term(), from.basis(), reader.changes(question, from.term()));
        TermCalculation calculation = legalClock.calculate(course).after(from.story());
        return new TermAnswer(
                from.term().code(),
                from.term().label(),
                from.term().article(),
                from.term().verified(),
                from.basis(),
                calculation.start(),
                calculation.unshiftedEnd(),
                calculation.end(),
                calculation.latestEnd(),
                calculation.isShifted(),
                calculation.explanation(),
                from.questions(),
                warnings(question, course, calculation),
                terms.rulesOf(from.term()).stream().map(TermAnswer.Rule::of).toList(),
                moments(calculation.end()),
                clock.today(),
                sentIn(question.indiening(), from.term(), calculation),
                owed(question.ingebrekestelling(), from.term(), calculation));
    }

    /**
     * @param story how the basis itself was found, when it was not given
     * @param questions what to ask about the day that was given
     */
    private record CountedFrom(StatutoryTerm term, LocalDate basis, List<String> story, List<String> questions) {}

    private CountedFrom countedFrom(TermQuestion question) {
        LocalDate sentOn = question.besluitVerzondenOp();
        if (sentOn != null && question.datum() == null) {
            StatutoryTerm term = reader.term(question, sentOn);
            return countedFromObjection(term, sentOn);
        }
        LocalDate basis =
                QuestionReader.required("datum", question.datum(), "Vul de datum in waarvan de termijn telt.");
        StatutoryTerm term = reader.term(question, basis);
        if (sentOn != null) {
            throw new InvalidCourse("besluitVerzondenOp", "Vul een datum in of de dag van het besluit, niet allebei.");
        }
        return new CountedFrom(term, basis, List.of(), questions("datum", term, basis));
    }

    private CountedFrom countedFromObjection(StatutoryTerm term, LocalDate sentOn) {
        if (term.basis() != TermBasis.EINDE_BEZWAARTERMIJN) {
            throw new InvalidCourse(
                    "besluitVerzondenOp",
                    "Deze termijn telt niet vanaf het einde van de bezwaartermijn. Vul datum in: %s."
                            .formatted(term.basis().label().toLowerCase(DutchDates.DUTCH)));
        }
        StatutoryTerm objection = terms.get(term.body() == Body.UWV_ZIEK ? "bezwaar-zw" : "bezwaar", sentOn);
        TermCalculation first = legalClock.calculate(TermCourse.unchanged(objection, sentOn));
        return new CountedFrom(
                term, first.end(), first.explanation(), questions("besluitVerzondenOp", objection, sentOn));
    }

    private List<String> questions(String field, StatutoryTerm term, LocalDate basis) {
        try {
            return BasisDay.question(term, basis, clock.today()).stream().toList();
        } catch (InvalidCourse future) {
            throw future.in(field);
        }
    }

    private List<String> warnings(TermQuestion question, TermCourse course, TermCalculation calculation) {
        StatutoryTerm term = course.term();
        List<String> warnings = new ArrayList<>(term.caveat().stream().toList());
        if (question.changes().stream()
                .anyMatch(change -> change.soort() == TermQuestion.ChangeKind.PAUZE && change.tot() == null)) {
            warnings.add(
                    "De pauze duurt nog. Er is gerekend tot en met vandaag. Elke dag dat zij langer duurt, is de laatste dag een dag later.");
        }
        if (calculation.end().isBefore(clock.today())) {
            warnings.add("De laatste dag is al voorbij.");
        }
        if (term.isDecision()) {
            warnings.addAll(TermDoubts.about(course, calculation));
        }
        return warnings;
    }

    private List<TermAnswer.Moment> moments(LocalDate end) {
        GuardMoments moments = GuardMoments.before(end, workingDays);
        return List.of(
                new TermAnswer.Moment("veertien-dagen", "Veertien dagen ervoor", moments.fourteenDaysBefore()),
                new TermAnswer.Moment("zeven-dagen", "Zeven dagen ervoor", moments.sevenDaysBefore()),
                new TermAnswer.Moment("drie-werkdagen", "Drie werkdagen ervoor", moments.threeWorkingDaysBefore()),
                new TermAnswer.Moment("een-werkdag", "Een werkdag ervoor", moments.oneWorkingDayBefore()));
    }

    private TermAnswer.@Nullable Sent sentIn(@Nullable Sent sent, StatutoryTerm term, TermCalculation calculation) {
        if (sent == null) {
            return null;
        }
        if (!term.isSentIn()) {
            throw new InvalidCourse(
                    "indiening",
                    "Of iets op tijd is verstuurd, kan alleen bij een bezwaar, een beroep of een herstel. Haal dit weg, of kies"
                            + " zo'n termijn.");
        }
        boolean byPost =
                QuestionReader.required("indiening.perPost", sent.perPost(), "Vul in of het per post is verstuurd.");
        return TermAnswer.Sent.of(
                postalRule.judge(calculation.end(), new Submission(byPost, sent.verzondenOp(), sent.ontvangenOp())));
    }

    private TermAnswer.@Nullable Owed owed(@Nullable Notice notice, StatutoryTerm term, TermCalculation calculation) {
        if (notice == null) {
            return null;
        }
        if (!term.isDecision()) {
            throw new InvalidCourse(
                    "ingebrekestelling",
                    "Een dwangsom kan er alleen zijn als een instantie te laat beslist. Haal dit weg, of kies een"
                            + " beslistermijn.");
        }
        return penaltyAnswers.of(calculation, notice);
    }
}
