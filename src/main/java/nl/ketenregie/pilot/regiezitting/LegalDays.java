package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import nl.ketenregie.termijn.LegalClock;
import nl.ketenregie.termijn.StatutoryTerms;
import nl.ketenregie.termijn.TermCourse;
import org.springframework.stereotype.Component;

/** The days that the law counts around a hearing and that no case has to wait for: they only bound what people choose. */
@Component
class LegalDays {

    private static final String SUMMONS = "oproeptermijn";
    private static final String EVICTION = "ontruiming-na-betekening";
    private static final String RECORD = "proces-verbaal-uitspraak";

    private final LegalClock clock;
    private final StatutoryTerms terms;

    LegalDays(LegalClock clock, StatutoryTerms terms) {
        this.clock = clock;
        this.terms = terms;
    }

    /** The last day on which a party can be summoned for a hearing on this day (art. 114 and 119 Rv). */
    LocalDate lastSummonsFor(LocalDate hearing) {
        return last(SUMMONS, hearing);
    }

    /** The first day of a hearing for which a party can still be summoned today. */
    LocalDate firstHearingAfterSummonsOn(LocalDate today) {
        LocalDate day = today;
        while (lastSummonsFor(day).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The soonest that an eviction has to be reckoned with after the bailiff served the order (art. 555 Rv). */
    LocalDate soonestEviction(LocalDate servedOn) {
        return last(EVICTION, servedOn);
    }

    /** The last day on which the record of an oral judgment is sent (art. 29a Rv). */
    LocalDate lastForRecord(LocalDate judgedOn) {
        return last(RECORD, judgedOn);
    }

    private LocalDate last(String code, LocalDate basis) {
        return clock.calculate(TermCourse.unchanged(terms.get(code, basis), basis))
                .end();
    }
}
