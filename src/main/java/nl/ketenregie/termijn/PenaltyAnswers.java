package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.TermQuestion.Notice;
import org.springframework.stereotype.Component;

/** The part of an answer that is about the penalty payment. */
@Component
class PenaltyAnswers {

    private static final String PENALTY = "dwangsom";

    private final PenaltyClock penaltyClock;
    private final StatutoryTerms terms;
    private final PlatformClock clock;

    PenaltyAnswers(PenaltyClock penaltyClock, StatutoryTerms terms, PlatformClock clock) {
        this.penaltyClock = penaltyClock;
        this.terms = terms;
        this.clock = clock;
    }

    TermAnswer.Owed of(TermCalculation decision, Notice notice) {
        LocalDate received = QuestionReader.required(
                "ingebrekestelling.ontvangenOp",
                notice.ontvangenOp(),
                "Vul in op welke dag de ingebrekestelling is ontvangen.");
        refuseFuture(received);
        Penalty penalty = penaltyClock.calculate(decision, new DefaultNotice(received, notice.besluitVerzondenOp()));
        Penalty.Run run = penalty.run();
        List<TermAnswer.Rule> exceptions = terms.rulesOf(terms.get(PENALTY, clock.today())).stream()
                .map(TermAnswer.Rule::of)
                .toList();
        if (run == null) {
            return new TermAnswer.Owed(
                    penalty.validity(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    exceptions,
                    penalty.explanation(),
                    penalty.warnings());
        }
        LocalDate until = notice.berekenTotEnMet() == null ? clock.today() : notice.berekenTotEnMet();
        List<String> story = new ArrayList<>(penalty.explanation());
        if (run.daysOwed(run.lastDay()) > 0) {
            story.add(PenaltyExplanation.totalOn(until, run));
        }
        return new TermAnswer.Owed(
                penalty.validity(),
                penalty.lastDayToDecide(),
                run.firstDay(),
                run.lastDay(),
                run.firstDay(),
                until,
                run.daysOwed(until),
                run.totalOn(until),
                run.maximum(),
                run.days().stream()
                        .map(day -> new TermAnswer.Day(day.number(), day.date(), day.amount(), day.total()))
                        .toList(),
                exceptions,
                story,
                penalty.warnings());
    }

    private void refuseFuture(LocalDate received) {
        if (received.isAfter(clock.today())) {
            throw new InvalidCourse(
                    "ingebrekestelling.ontvangenOp",
                    "De dag waarop de ingebrekestelling is ontvangen ligt in de toekomst. Kies vandaag of een eerdere dag.");
        }
    }
}
