package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.termijn.Penalty.Run;
import nl.ketenregie.termijn.Penalty.Validity;

/**
 * Computes the penalty payment for a decision that comes too late: a notice of default after the term, two weeks, then at
 * most 42 days (Awb 4:17; for a decision on an objection through Awb 7:14).
 */
public final class PenaltyClock {

    private static final String TWO_WEEKS = "ingebrekestelling";

    private final LegalClock clock;
    private final StatutoryTerms terms;
    private final PenaltyRates rates;

    PenaltyClock(LegalClock clock, StatutoryTerms terms, PenaltyRates rates) {
        this.clock = clock;
        this.terms = terms;
        this.rates = rates;
    }

    /**
     * @param decision the term within which the body had to decide
     * @throws InvalidCourse in Dutch, when the days cannot be
     */
    public Penalty calculate(TermCalculation decision, DefaultNotice notice) {
        LocalDate received = notice.receivedOn();
        check(notice);
        List<String> steps = new ArrayList<>();
        steps.add("De laatste dag om te beslissen is %s.".formatted(DutchDates.full(decision.end())));
        if (!received.isAfter(decision.end())) {
            PenaltyExplanation.tellTooEarly(steps, decision.end(), received);
            return new Penalty(Validity.TE_VROEG, null, null, steps, List.of());
        }
        TermCalculation twoWeeks = clock.calculate(TermCourse.unchanged(terms.get(TWO_WEEKS, received), received));
        PenaltyRate rate = rates.find(received)
                .orElseThrow(() -> new InvalidCourse(
                        "ingebrekestelling.ontvangenOp",
                        "De dwangsom bestaat sinds 1 oktober 2009. Controleer de dag."));
        Run run = Run.from(twoWeeks.end().plusDays(1), notice.decidedOn(), rate);
        boolean doubtful = !received.isAfter(decision.latestEnd());
        List<String> warnings = new ArrayList<>();
        if (doubtful) {
            warnings.add(PenaltyExplanation.maybeTooEarly(decision.latestEnd()));
        }
        if (!rate.isCertainFor(received)) {
            warnings.add(PenaltyExplanation.outdated(rate));
        }
        PenaltyExplanation.tell(steps, received, twoWeeks, run);
        return new Penalty(doubtful ? Validity.TWIJFEL : Validity.GELDIG, twoWeeks.end(), run, steps, warnings);
    }

    private static void check(DefaultNotice notice) {
        LocalDate decidedOn = notice.decidedOn();
        if (decidedOn != null && decidedOn.isBefore(notice.receivedOn())) {
            throw new InvalidCourse(
                    "ingebrekestelling.besluitVerzondenOp",
                    "De beslissing is verzonden voordat de ingebrekestelling is ontvangen. Dan is er geen dwangsom."
                            + " Controleer beide dagen.");
        }
    }
}
