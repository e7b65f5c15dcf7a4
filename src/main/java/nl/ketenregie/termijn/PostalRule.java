package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.termijn.Timeliness.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * In time: received before the term ended; or, by post, posted before it ended and received within a week after it (Awb
 * 6:9). Too late is too late unless it was nobody's fault (Awb 6:11).
 */
public final class PostalRule {

    private static final String EXCUSE =
            "Dan wordt het niet behandeld, tenzij de indiener er niets aan kon doen (Awb 6:11)."
                    + " Schrijf zo snel mogelijk op waarom het later kwam, en stuur dat mee.";

    private final HolidayCalendar holidays;
    private final OffDays offDays;

    public PostalRule(HolidayCalendar holidays) {
        this.holidays = holidays;
        this.offDays = new OffDays(holidays);
    }

    /**
     * @param end last day of the term
     * @throws InvalidCourse in Dutch, when the days cannot be
     */
    public Timeliness judge(LocalDate end, Submission submission) {
        LocalDate posted = submission.byPost() ? submission.postedOn() : null;
        LocalDate received = submission.receivedOn();
        check(submission, posted, received);
        LocalDate weekLater = end.plusWeeks(1);
        LocalDate lastReceipt = submission.byPost() ? holidays.firstWorkingDayFrom(weekLater) : end;
        List<String> steps = new ArrayList<>();
        steps.add("De laatste dag is %s.".formatted(DutchDates.full(end)));
        Verdict verdict = received != null && !received.isAfter(end)
                ? inTime(steps, received)
                : submission.byPost()
                        ? byPost(steps, end, weekLater, lastReceipt, posted, received)
                        : withoutPost(steps, received);
        if (verdict == Verdict.TE_LAAT) {
            steps.add(EXCUSE);
        }
        return new Timeliness(verdict, end, lastReceipt, steps);
    }

    private static void check(Submission submission, @Nullable LocalDate posted, @Nullable LocalDate received) {
        if (posted == null && received == null) {
            throw new InvalidCourse(
                    "indiening.ontvangenOp",
                    submission.byPost()
                            ? "Vul in wanneer het op de post is gedaan, of wanneer het is ontvangen."
                            : "Vul in wanneer het is ontvangen.");
        }
        if (posted != null && received != null && received.isBefore(posted)) {
            throw new InvalidCourse(
                    "indiening.ontvangenOp",
                    "Het is ontvangen voordat het op de post is gedaan. Controleer beide dagen.");
        }
    }

    private static Verdict inTime(List<String> steps, LocalDate received) {
        steps.add("Het is ontvangen op %s. Dat is op tijd (Awb 6:9 lid 1).".formatted(DutchDates.full(received)));
        return Verdict.OP_TIJD;
    }

    private static Verdict withoutPost(List<String> steps, @Nullable LocalDate received) {
        steps.add("Het is pas ontvangen op %s, en niet per post. Dat is te laat (Awb 6:9 lid 1)."
                .formatted(received == null ? "een latere dag" : DutchDates.full(received)));
        return Verdict.TE_LAAT;
    }

    private Verdict byPost(
            List<String> steps,
            LocalDate end,
            LocalDate weekLater,
            LocalDate lastReceipt,
            @Nullable LocalDate posted,
            @Nullable LocalDate received) {
        if (posted == null) {
            steps.add(
                    "Het is ontvangen op %s. Wanneer het op de post is gedaan, is niet bekend. Zonder bewijs is dat te laat (Awb 6:9 lid 2)."
                            .formatted(received == null ? "een latere dag" : DutchDates.full(received)));
            steps.add("Is er een poststempel of verzendbewijs van %s of eerder? Vul die dag dan in."
                    .formatted(DutchDates.full(end)));
            return Verdict.TE_LAAT;
        }
        if (posted.isAfter(end)) {
            steps.add("Het is op de post gedaan op %s. Dat is te laat (Awb 6:9 lid 2)."
                    .formatted(DutchDates.full(posted)));
            return Verdict.TE_LAAT;
        }
        steps.add(
                "Het is op de post gedaan op %s. Dat is op tijd, als het niet later dan een week na de laatste dag is ontvangen: uiterlijk %s (Awb 6:9 lid 2)."
                        .formatted(DutchDates.full(posted), DutchDates.full(weekLater)));
        if (lastReceipt.isAfter(weekLater)) {
            steps.add(offDays.whyLater(weekLater, lastReceipt) + " " + TermDoubts.TO_CONFIRM);
        }
        if (received == null) {
            steps.add("Het is nog niet ontvangen. Bewaar het bewijs van verzending, en bel of het is aangekomen.");
            return Verdict.ONDERWEG;
        }
        boolean inTime = !received.isAfter(lastReceipt);
        steps.add("Het is ontvangen op %s. Dat is %s."
                .formatted(DutchDates.full(received), inTime ? "op tijd" : "te laat"));
        return inTime ? Verdict.OP_TIJD : Verdict.TE_LAAT;
    }
}
