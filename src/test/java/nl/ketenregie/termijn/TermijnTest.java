package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What guards a term next, for every position of today. */
class TermijnTest {

    private static final HolidayCalendar HOLIDAYS = new HolidayCalendar(Set.of());
    private static final WorkingDays WORKING_DAYS = new WorkingDays(HOLIDAYS);

    /** Sent on 24 August 2021: the last day is Tuesday 5 October. */
    private static final LocalDate SENT_ON = LocalDate.of(2021, 8, 24);

    /** Sent on 17 March 2038: the last day is Wednesday 28 April, after Easter (25 April) and King's Day. */
    private static final LocalDate SENT_BEFORE_EASTER = LocalDate.of(2038, 3, 17);

    @ParameterizedTest
    @CsvSource({
        "2021-09-06, VEERTIEN_DAGEN, 2021-09-21",
        "2021-09-20, VEERTIEN_DAGEN, 2021-09-21",
        "2021-09-21, ZEVEN_DAGEN, 2021-09-28",
        "2021-09-27, ZEVEN_DAGEN, 2021-09-28",
        "2021-09-28, DRIE_WERKDAGEN, 2021-09-30",
        "2021-09-29, DRIE_WERKDAGEN, 2021-09-30",
        "2021-09-30, DRIE_WERKDAGEN, 2021-09-30",
        "2021-10-05, DRIE_WERKDAGEN, 2021-10-05",
        "2021-10-06, DRIE_WERKDAGEN, 2021-10-06",
        "2021-11-01, DRIE_WERKDAGEN, 2021-11-01"
    })
    void theNextMomentComesNearerAndNeverLiesInThePast(LocalDate today, Guard.Moment moment, LocalDate on) {
        assertThat(next(term(SENT_ON), today)).isEqualTo(new Guard(moment, on));
    }

    @ParameterizedTest
    @CsvSource({
        "2038-04-01, VEERTIEN_DAGEN, 2038-04-14",
        "2038-04-13, VEERTIEN_DAGEN, 2038-04-14",
        "2038-04-14, DRIE_WERKDAGEN, 2038-04-20",
        "2038-04-19, DRIE_WERKDAGEN, 2038-04-20",
        "2038-04-20, DRIE_WERKDAGEN, 2038-04-20",
        "2038-04-21, DRIE_WERKDAGEN, 2038-04-21",
        "2038-04-28, DRIE_WERKDAGEN, 2038-04-28"
    })
    void whenThreeWorkingDaysFallBeforeSevenDaysTheWarningAtSevenDaysIsSkipped(
            LocalDate today, Guard.Moment moment, LocalDate on) {
        assertThat(next(term(SENT_BEFORE_EASTER), today)).isEqualTo(new Guard(moment, on));
    }

    @Test
    void whenThreeWorkingDaysAndSevenDaysAreTheSameDayTheObjectionIsOfferedOnThatDay() {
        Termijn term = term(LocalDate.of(2026, 2, 24));
        assertThat(term.endsOn()).isEqualTo("2026-04-07");
        assertThat(next(term, LocalDate.of(2026, 3, 30)))
                .isEqualTo(new Guard(Guard.Moment.DRIE_WERKDAGEN, LocalDate.of(2026, 3, 31)));
    }

    @Test
    void theWarningsOfATermThatWereMissedWhileTheClockStoodStillAreNotSentAfterwards() {
        LocalDate.of(2038, 3, 18).datesUntil(LocalDate.of(2038, 5, 5)).forEach(today -> {
            Guard guard = next(term(SENT_BEFORE_EASTER), today);
            assertThat(guard.on()).isAfterOrEqualTo(today);
            assertThat(guard.moment()).isNotEqualTo(Guard.Moment.GEEN);
        });
    }

    @Test
    void aPartnerThatStayedSilentBringsTheObjectionForward() {
        Termijn term = term(SENT_ON);
        term.askProForma();
        LocalDate today = LocalDate.of(2021, 9, 6);
        assertThat(next(term, today)).isEqualTo(new Guard(Guard.Moment.DRIE_WERKDAGEN, today));
    }

    @Test
    void onceTheObjectionWasOfferedOnlyTheEndIsLeft() {
        Termijn term = term(SENT_ON);
        term.askProForma();
        term.markProFormaOffered(LocalDate.of(2021, 9, 8));
        assertThat(next(term, LocalDate.of(2021, 9, 8)))
                .isEqualTo(new Guard(Guard.Moment.EINDE, LocalDate.of(2021, 10, 6)));
    }

    @Test
    void aTermThatEndedAsksForNothingAndStaysAsItEnded() {
        Termijn term = term(SENT_ON);
        term.end(Termijn.Status.VERSTREKEN);
        term.end(Termijn.Status.VERVALLEN);
        LocalDate today = LocalDate.of(2021, 9, 6);
        assertThat(next(term, today)).isEqualTo(new Guard(Guard.Moment.GEEN, today));
        assertThat(term.status()).isEqualTo(Termijn.Status.VERSTREKEN);
    }

    private static Termijn term(LocalDate sentOn) {
        StatutoryTerm objection = StatutoryTerms.ofTheLaw().get("bezwaar", sentOn);
        return new Termijn(
                UUID.randomUUID(),
                objection,
                new LegalClock(HOLIDAYS).calculate(TermCourse.unchanged(objection, sentOn)));
    }

    private static Guard next(Termijn term, LocalDate today) {
        return term.next(today, GuardMoments.before(term.endsOn(), WORKING_DAYS));
    }
}
