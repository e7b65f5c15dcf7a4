package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.termijn.Guard.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What guards a term next, for every position of today, and what a term remembers of its changes. */
class TermijnTest {

    private static final HolidayCalendar HOLIDAYS = new HolidayCalendar(Set.of());
    private static final WorkingDays WORKING_DAYS = new WorkingDays(HOLIDAYS);
    private static final LegalClock CLOCK = new LegalClock(HOLIDAYS);
    private static final Author AUTHOR = new Author("iemand", "juridisch-loket-utrecht");

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
    void theNextMomentComesNearerAndNeverLiesInThePast(LocalDate today, Moment moment, LocalDate on) {
        assertThat(next(objection(SENT_ON), today))
                .extracting(Guard::moment, Guard::on)
                .containsExactly(moment, on);
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
            LocalDate today, Moment moment, LocalDate on) {
        assertThat(next(objection(SENT_BEFORE_EASTER), today))
                .extracting(Guard::moment, Guard::on)
                .containsExactly(moment, on);
    }

    @Test
    void whenThreeWorkingDaysAndSevenDaysAreTheSameDayTheObjectionIsOfferedOnThatDay() {
        Termijn term = objection(LocalDate.of(2026, 2, 24));
        assertThat(term.endsOn()).isEqualTo("2026-04-07");
        assertThat(next(term, LocalDate.of(2026, 3, 30)))
                .isEqualTo(new Guard(Moment.DRIE_WERKDAGEN, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 8)));
    }

    @Test
    void theWarningsOfATermThatWereMissedBeforeItsGuardBeganAreNotSentAfterwards() {
        LocalDate.of(2038, 3, 18).datesUntil(LocalDate.of(2038, 5, 5)).forEach(today -> {
            Guard guard = next(objection(SENT_BEFORE_EASTER), today);
            assertThat(guard.on()).isAfterOrEqualTo(today);
            assertThat(guard.moment()).isNotEqualTo(Moment.EINDE);
        });
    }

    /** Application of 9 August 2021: to be decided on Monday 4 October 2021 at the latest. */
    @ParameterizedTest
    @CsvSource({
        "2021-09-01, ,               VEERTIEN_DAGEN, 2021-09-20, 2021-09-27",
        "2021-09-20, VEERTIEN_DAGEN, ZEVEN_DAGEN,    2021-09-27, 2021-09-29",
        "2021-09-27, ZEVEN_DAGEN,    DRIE_WERKDAGEN, 2021-09-29, 2021-10-01",
        "2021-09-29, DRIE_WERKDAGEN, EEN_WERKDAG,    2021-10-01, 2021-10-05",
        "2021-10-01, EEN_WERKDAG,    EINDE,          2021-10-05, 2021-10-05",
        "2021-10-05, EINDE,          EINDE,          2021-10-05, 2021-10-05",
        "2021-10-02, ,               EEN_WERKDAG,    2021-10-02, 2021-10-05",
        "2021-10-06, ,               EINDE,          2021-10-06, 2021-10-05"
    })
    void aTermThatIsNoObjectionIsLookedAtFourTimesAndEachTimeTheNextMomentTakesOver(
            LocalDate today, Moment handled, Moment moment, LocalDate on, LocalDate replacedOn) {
        assertThat(next(application(), today, Optional.ofNullable(handled)))
                .isEqualTo(new Guard(moment, on, replacedOn));
    }

    @Test
    void afterTheMachineStoodStillOnlyTheLatestReminderComes() {
        assertThat(next(application(), LocalDate.of(2021, 9, 30), Optional.of(Moment.VEERTIEN_DAGEN)))
                .extracting(Guard::moment)
                .isEqualTo(Moment.DRIE_WERKDAGEN);
    }

    @Test
    void aPartnerThatStayedSilentBringsTheObjectionForward() {
        Termijn term = objection(SENT_ON);
        term.askProForma();
        LocalDate today = LocalDate.of(2021, 9, 6);
        assertThat(next(term, today)).isEqualTo(new Guard(Moment.DRIE_WERKDAGEN, today, LocalDate.of(2021, 10, 6)));
    }

    @Test
    void onceTheObjectionWasOfferedOnlyTheEndIsLeft() {
        Termijn term = objection(SENT_ON);
        term.askProForma();
        term.markProFormaOffered(LocalDate.of(2021, 9, 8), ProFormaChoice.INWONER_DIENT_ZELF_IN);
        assertThat(next(term, LocalDate.of(2021, 9, 8)))
                .extracting(Guard::moment, Guard::on)
                .containsExactly(Moment.EINDE, LocalDate.of(2021, 10, 6));
    }

    @Test
    void aTermThatEndedStaysAsItEnded() {
        Termijn term = objection(SENT_ON);
        term.end(Termijn.Status.VERSTREKEN);
        term.end(Termijn.Status.VERVALLEN);
        assertThat(term.status()).isEqualTo(Termijn.Status.VERSTREKEN);
        assertThat(term.runsOn(SENT_ON)).isFalse();
    }

    @Test
    void aPauseThatEndedEarlierCountsUntilThatDayAndBothAreRemembered() {
        Termijn term = application();
        LocalDate without = term.endsOn();
        change(term, pause("2021-09-01", "2021-09-15"));
        assertThat(term.endsOn()).isEqualTo(without.plusDays(14)); // from 2 September on, 13 days: Sunday, so Monday
        change(term, RecordedChange.endOfSuspension(LocalDate.of(2021, 9, 9), AUTHOR, Instant.EPOCH));
        assertThat(term.endsOn()).isEqualTo(without.plusDays(7));
        assertThat(term.changes())
                .extracting(RecordedChange::kind)
                .containsExactly(RecordedChange.Kind.OPSCHORTING, RecordedChange.Kind.EINDE_OPSCHORTING);
    }

    @Test
    void theEndOfAPauseIsForTheLastOneThatLasted() {
        List<RecordedChange> records = List.of(
                pause("2021-09-01", "2021-09-08"),
                pause("2021-09-15", "2021-09-29"),
                RecordedChange.endOfSuspension(LocalDate.of(2021, 9, 20), AUTHOR, Instant.EPOCH));
        assertThat(Course.changes(records))
                .containsExactly(
                        new TermChange.Suspension(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 8), "Awb 4:15"),
                        new TermChange.Suspension(LocalDate.of(2021, 9, 15), LocalDate.of(2021, 9, 20), "Awb 4:15"));
        assertThat(Course.findPauseOn(LocalDate.of(2021, 9, 10), records)).isEmpty();
        assertThat(Course.findPauseOn(LocalDate.of(2021, 9, 25), records)).isEmpty();
        assertThat(Course.findPauseOn(LocalDate.of(2021, 9, 16), records)).isPresent();
    }

    private static void change(Termijn term, RecordedChange change) {
        term.record(change, CLOCK.calculate(term.courseWith(change)));
    }

    private static RecordedChange pause(String askedOn, String until) {
        return RecordedChange.of(
                new TermChange.Suspension(LocalDate.parse(askedOn), LocalDate.parse(until), "Awb 4:15"),
                AUTHOR,
                Instant.EPOCH);
    }

    private static Termijn objection(LocalDate sentOn) {
        return term("bezwaar", sentOn);
    }

    private static Termijn application() {
        return term("aanvraag", LocalDate.of(2021, 8, 9));
    }

    private static Termijn term(String code, LocalDate basis) {
        StatutoryTerm term = StatutoryTerms.ofTheLaw().get(code, basis);
        return new Termijn(UUID.randomUUID(), term, basis, CLOCK.calculate(TermCourse.unchanged(term, basis)));
    }

    private static Guard next(Termijn term, LocalDate today) {
        return next(term, today, Optional.empty());
    }

    private static Guard next(Termijn term, LocalDate today, Optional<Moment> handled) {
        return term.plan().next(today, GuardMoments.before(term.endsOn(), WORKING_DAYS), handled);
    }
}
