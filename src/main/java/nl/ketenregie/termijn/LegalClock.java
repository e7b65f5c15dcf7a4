package nl.ketenregie.termijn;

import java.time.LocalDate;

/** Computes the last day of a statutory term, and explains it. */
public final class LegalClock {

    /** The Awb is in force since this day, so there is no earlier decision to object to. */
    private static final LocalDate EARLIEST = LocalDate.of(1994, 1, 1);

    /** Beyond this day a year was mistyped. */
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final HolidayCalendar holidays;
    private final TermExplanation explanation;

    public LegalClock(HolidayCalendar holidays) {
        this.holidays = holidays;
        this.explanation = new TermExplanation(holidays);
    }

    /**
     * The term that starts the day after a decision was made known (Awb 6:8).
     *
     * @param sentOn day on which the decision was sent or handed over, 1994 to 2199; not checked against today
     * @throws IllegalArgumentException in Dutch, when {@code sentOn} is outside those years
     */
    public TermCalculation calculate(LocalDate sentOn, TermKind kind) {
        return calculate(sentOn, kind.rule());
    }

    TermCalculation calculate(LocalDate sentOn, TermRule rule) {
        if (sentOn.isBefore(EARLIEST) || sentOn.isAfter(LATEST)) {
            throw new IllegalArgumentException("De dag waarop het besluit is verzonden, moet liggen tussen %s en %s."
                    .formatted(DutchDates.date(EARLIEST), DutchDates.date(LATEST)));
        }
        LocalDate lastDay = sentOn.plus(rule.length());
        LocalDate end = rule.isExtendable() ? holidays.firstWorkingDayFrom(lastDay) : lastDay;
        return new TermCalculation(sentOn.plusDays(1), lastDay, end, explanation.of(sentOn, rule, lastDay, end));
    }
}
