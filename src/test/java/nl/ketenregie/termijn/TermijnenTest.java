package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ketenregie.process.CaseClosed;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can happen to a term of a case, what is remembered of it, and what is refused. */
@PlatformTest
class TermijnenTest {

    private static final String TEAM = "juridisch-loket-utrecht";
    private static final String ORGANISATION = "juridisch-loket-utrecht";
    private static final LocalDate MONDAY = LocalDate.of(2021, 9, 6);

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void itIsMonday() {
        cases.goTo(MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aTermIsRegisteredWithOneStatement() {
        List<String> sent = Statements.of(() -> termijnen.register(dossier, "bezwaar", MONDAY.minusDays(3)));
        assertThat(sent).singleElement().asString().startsWith("insert into termijn");
    }

    @Test
    void aDayThatCannotBeIsRefusedInDutch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> termijnen.register(dossier, "bezwaar", MONDAY.plusDays(1)))
                .withMessage("De dag waarop het besluit is verzonden ligt in de toekomst.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> termijnen.register(dossier, "bezwaar", LocalDate.of(1893, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> termijnen.register(dossier, "bestaat-niet", MONDAY))
                .withMessageContaining("bestaat-niet");
        assertThat(termijnen.register(dossier, "beslistermijn-gemeente", MONDAY.plusWeeks(6)))
                .isNotNull();
    }

    @Test
    void theRunningTermOfAKindIsFoundAndOfSeveralTheFirstToEnd() {
        Termijn later = termijnen.register(dossier, "bezwaar", MONDAY);
        Termijn sooner = termijnen.register(dossier, "bezwaar", MONDAY.minusWeeks(2));
        Termijn illness = termijnen.register(dossier, "bezwaar-zw", MONDAY);
        termijnen.register(dossier, "aanvraag", MONDAY.minusWeeks(7));
        assertThat(termijnen.findRunning(dossier, "bezwaar")).hasValueSatisfying(is(sooner));
        assertThat(termijnen.findRunningObjection(dossier)).hasValueSatisfying(is(illness));
        termijnen.markMet(illness.getId());
        termijnen.markMet(sooner.getId());
        assertThat(termijnen.findRunningObjection(dossier)).hasValueSatisfying(is(later));
        assertThat(termijnen.findRunning(UUID.randomUUID(), "bezwaar")).isEmpty();
        assertThat(termijnen.find(UUID.randomUUID(), later.getId())).isEmpty();
    }

    @Test
    void severalPausesADeferralAndAPostponementAddUpAndAreRememberedWithWhoAndWhen() {
        Termijn term = application();
        assertThat(term.endsOn()).isEqualTo("2021-10-04");
        cases.as(TEAM, () -> termijnen.change(term.getId(), pause("2021-09-06", "2021-09-13")));
        assertThat(end(term)).isEqualTo("2021-10-11"); // six days: Sunday, so Monday
        cases.as(TEAM, () -> termijnen.change(term.getId(), pause("2021-09-20", "2021-09-22")));
        assertThat(end(term)).isEqualTo("2021-10-11"); // the seventh day: the Monday itself
        cases.as(
                TEAM,
                () -> termijnen.change(
                        term.getId(), new TermChange.Postponement(LocalDate.of(2021, 11, 26), "Awb 4:14")));
        assertThat(end(term)).isEqualTo("2021-11-26");
        assertThat(termijnen.get(term.getId()).changes())
                .extracting(RecordedChange::kind)
                .containsExactly(
                        RecordedChange.Kind.OPSCHORTING, RecordedChange.Kind.OPSCHORTING, RecordedChange.Kind.UITSTEL);
        assertThat(termijnen.get(term.getId()).changes()).allSatisfy(change -> {
            assertThat(change.author()).isEqualTo(new Author("iemand-van-" + TEAM, ORGANISATION));
            assertThat(change.recordedAt()).isEqualTo(clock.instant());
        });
        assertThat(termijnen.get(term.getId()).explanation().toString()).contains("uitstel", "Awb 4:15");
    }

    @Test
    void changesAreReadableInTheDatabase() {
        Termijn term = application();
        cases.as(TEAM, () -> termijnen.change(term.getId(), pause("2021-09-06", "2021-09-13")));
        assertThat(database.sql("select changes->0->>'until', changes->0->>'kind' from termijn where id = ?")
                        .param(term.getId())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .single())
                .isEqualTo("2021-09-13 OPSCHORTING");
    }

    @Test
    void aPauseEndsEarlierWhenWhatWasMissingComesIn() {
        Termijn term = application();
        termijnen.change(term.getId(), pause("2021-09-06", "2021-09-20"));
        termijnen.endSuspension(term.getId(), LocalDate.of(2021, 9, 10));
        assertThat(end(term)).isEqualTo("2021-10-07");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> termijnen.endSuspension(term.getId(), LocalDate.of(2021, 9, 12)))
                .satisfies(refused -> assertThat(refused.reason()).contains("staat op die dag niet stil"));
    }

    @Test
    void aDecisionIsDeferredOnceAndForSixWeeksAtMost() {
        Termijn term = termijnen.register(dossier, "beslistermijn-gemeente", LocalDate.of(2021, 9, 3));
        termijnen.change(term.getId(), deferral(6));
        assertThat(end(term)).isEqualTo("2021-11-26");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> termijnen.change(term.getId(), deferral(1)))
                .satisfies(refused -> assertThat(refused.reason()).contains("7:10"));
        assertThat(termijnen.get(term.getId()).changes()).hasSize(1);
        Termijn other = termijnen.register(dossier, "beslistermijn-gemeente", LocalDate.of(2021, 9, 3));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> termijnen.change(other.getId(), deferral(7)));
    }

    @Test
    void anotherLastDayIsNotSetByOnePerson() {
        Termijn term = application();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        termijnen.change(term.getId(), new TermChange.Override(MONDAY.plusDays(3), "Omdat het kan.")));
        assertThat(end(term)).isEqualTo("2021-10-04");
    }

    @Test
    void aTermThatWasMetRanOutOrLapsedDoesNotChangeAnyMore() {
        Termijn met = application();
        termijnen.markMet(met.getId());
        assertRefused(met, "Deze termijn is al gehaald en kan niet meer veranderen.");
        Termijn over = application();
        cases.goTo(LocalDate.of(2021, 10, 5));
        assertRefused(over, "Deze termijn is voorbij sinds 5 oktober 2021 en kan niet meer veranderen.");
        Termijn lapsed = termijnen.register(dossier, "aanvraag", LocalDate.of(2021, 9, 27));
        termijnen.endTermsOf(new CaseClosed("dossier", dossier.toString(), "KLAAR"));
        assertRefused(lapsed, "Deze termijn is gestopt met de zaak en kan niet meer veranderen.");
    }

    @Test
    void whatIsDoneAfterTheLastDayDidNotMeetTheTerm() {
        Termijn inTime = application();
        cases.goTo(LocalDate.of(2021, 10, 4));
        termijnen.markMet(inTime.getId());
        assertThat(termijnen.get(inTime.getId()).status()).isEqualTo(Termijn.Status.GEHAALD);
        Termijn late = application();
        cases.goTo(LocalDate.of(2021, 10, 5));
        termijnen.markMet(late.getId());
        termijnen.markMet(inTime.getId());
        assertThat(termijnen.get(late.getId()).status()).isEqualTo(Termijn.Status.VERSTREKEN);
        assertThat(termijnen.get(inTime.getId()).status()).isEqualTo(Termijn.Status.GEHAALD);
    }

    @Test
    void aProFormaObjectionBelongsToAnObjectionTerm() {
        Termijn term = application();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> termijnen.askProForma(term.getId()))
                .withMessageContaining("Pro forma bezwaar hoort bij een bezwaartermijn");
    }

    private void assertRefused(Termijn term, String reason) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> termijnen.change(term.getId(), pause("2021-09-06", "2021-09-13")))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Consumer<Termijn> is(Termijn wanted) {
        return found -> assertThat(found.getId()).isEqualTo(wanted.getId());
    }

    private static TermChange pause(String askedOn, String until) {
        return new TermChange.Suspension(LocalDate.parse(askedOn), LocalDate.parse(until), "Awb 4:15");
    }

    private static TermChange deferral(int weeks) {
        return new TermChange.Deferral(MONDAY, weeks, "Awb 7:10 lid 3");
    }

    private Termijn application() {
        return termijnen.register(dossier, "aanvraag", LocalDate.of(2021, 8, 9));
    }

    private LocalDate end(Termijn term) {
        return termijnen.get(term.getId()).endsOn();
    }
}
