package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.CaseContinued;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The guard of a term: one story per moment, per message and per end. */
@PlatformTest
class TermijnbewakingProcessTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 9, 6);

    /** Sent on 24 August 2021: fourteen days before is 21 September, three working days 30 September, the end 5 October. */
    private static final LocalDate SENT_ON = LocalDate.of(2021, 8, 24);

    /** Received on 9 August 2021: fourteen days before is 20 September, three working days 29 September, the end 4 October. */
    private static final LocalDate RECEIVED_ON = LocalDate.of(2021, 8, 9);

    private static final Map<String, Object> RUNS = Map.of("termijnStand", "loopt");

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void itIsMonday() {
        cases.goTo(MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- moments of an objection term

    @Test
    void fourteenAndSevenDaysBeforeTheEndTheHandlerGetsMailAndATask() {
        Case guarded = guard(objection());
        cases.goTo(LocalDate.of(2021, 9, 20));
        assertThat(guarded.waitsFor()).isEmpty();
        cases.goTo(LocalDate.of(2021, 9, 21));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
        assertThat(guarded.times("SendTask_WarnHandler")).isEqualTo(1);
        guarded.does("UserTask_CheckTerm", Map.of("bezwaarStand", "loopt"));
        assertThat(guarded.waitsFor()).isEmpty();
        cases.goTo(LocalDate.of(2021, 9, 28));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
        assertThat(guarded.times("SendTask_WarnHandler")).isEqualTo(2);
        assertThat(guarded.times("EndEvent_HandlerWarned")).isEqualTo(2);
    }

    @Test
    void theNextMomentTakesThePlaceOfATaskThatNobodyDid() {
        Case guarded = guard(objection());
        cases.goTo(LocalDate.of(2021, 9, 21));
        String first = guarded.task("UserTask_CheckTerm").getId();
        cases.goTo(LocalDate.of(2021, 9, 28));
        assertThat(guarded.task("UserTask_CheckTerm").getId()).isNotEqualTo(first);
        cases.goTo(LocalDate.of(2021, 9, 30));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_OfferProForma");
        assertThat(guarded.times("BoundaryEvent_NextMoment")).isEqualTo(2);
    }

    @Test
    void withThreeWorkingDaysLeftTheObjectionIsOfferedWithPriority() {
        Case guarded = guard(objection());
        cases.goTo(LocalDate.of(2021, 9, 30));
        assertThat(guarded.task("UserTask_OfferProForma").getPriority()).isEqualTo(80);
        assertThat(guarded.passed("SendTask_WarnCoordinator")).isFalse();
    }

    @Test
    void withOneWorkingDayLeftTheCoordinatorIsMailedAndTheOfferStaysOpen() {
        Case guarded = guard(objection());
        cases.goTo(LocalDate.of(2021, 9, 30));
        String offer = guarded.task("UserTask_OfferProForma").getId();
        cases.goTo(LocalDate.of(2021, 10, 1));
        assertThat(guarded.passed("SendTask_WarnCoordinator")).isFalse();
        cases.goTo(LocalDate.of(2021, 10, 4));
        assertThat(guarded.times("EndEvent_CoordinatorWarned")).isEqualTo(1);
        assertThat(guarded.task("UserTask_OfferProForma").getId()).isEqualTo(offer);
    }

    @Test
    void theCoordinatorIsNotMailedOnceTheResidentHasChosen() {
        Case guarded = guard(objection());
        cases.goTo(LocalDate.of(2021, 9, 30));
        guarded.does("UserTask_OfferProForma", Map.of("proFormaKeuze", "inwoner-dient-zelf-in"));
        cases.goTo(LocalDate.of(2021, 10, 5));
        assertThat(guarded.passed("SendTask_WarnCoordinator")).isFalse();
        assertThat(guarded.isRunning()).isTrue();
    }

    @Test
    void whoLooksAtTheTermCanAskForTheObjectionNow() {
        Termijn term = objection();
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 21));
        guarded.does("UserTask_CheckTerm", Map.of("bezwaarStand", "pro-forma"));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_OfferProForma");
        guarded.does("UserTask_OfferProForma", Map.of("proFormaKeuze", "ingediend"));
        assertEnded(guarded, "EndEvent_NothingToGuard", "gehaald");
        assertThat(status(term)).isEqualTo(Termijn.Status.GEHAALD);
    }

    @Test
    void whoDoesNotWantToObjectIsNotAskedAgain() {
        Termijn term = objection();
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 21));
        guarded.does("UserTask_CheckTerm", Map.of("bezwaarStand", "niet-gewenst"));
        cases.goTo(LocalDate.of(2021, 10, 5));
        assertThat(guarded.passed("UserTask_OfferProForma")).isFalse();
        assertThat(termijnen.get(term.getId()).proFormaChoice()).isEqualTo(ProFormaChoice.NIET_GEWENST);
    }

    @Test
    void whoComesInAfterTheLastDayIsStillOfferedToObjectForTwoWeeks() {
        Case guarded = guard(objection(LocalDate.of(2021, 7, 13)));
        cases.doWhatIsDue();
        assertThat(guarded.waitsFor()).containsExactly("UserTask_OfferProForma");
        cases.goTo(MONDAY.plusDays(13));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_OfferProForma");
        cases.goTo(MONDAY.plusDays(14));
        assertEnded(guarded, "EndEvent_TermEnded", "verstreken");
    }

    @Test
    void anObjectionThatWasMadeTooLateDoesNotMeetTheTerm() {
        Termijn term = objection(LocalDate.of(2021, 7, 13));
        Case guarded = guard(term);
        cases.doWhatIsDue();
        guarded.does("UserTask_OfferProForma", Map.of("proFormaKeuze", "ingediend"));
        assertEnded(guarded, "EndEvent_TermEnded", "verstreken");
        assertThat(status(term)).isEqualTo(Termijn.Status.VERSTREKEN);
    }

    // ---------------------------------------------------------------- moments of another term

    @Test
    void anotherTermIsLookedAtWithMoreUrgencyAndTheCoordinatorHearsOnceOnTheLastWorkingDay() {
        Case guarded = guard(application());
        cases.goTo(LocalDate.of(2021, 9, 20));
        assertThat(guarded.task("UserTask_CheckTerm").getPriority()).isEqualTo(50);
        guarded.does("UserTask_CheckTerm", RUNS);
        cases.goTo(LocalDate.of(2021, 9, 29));
        assertThat(guarded.task("UserTask_CheckTerm").getPriority()).isEqualTo(80);
        assertThat(guarded.task("UserTask_CheckTerm").getDueDate()).isBefore("2021-10-01");
        assertThat(guarded.passed("SendTask_WarnCoordinator")).isFalse();
        cases.goTo(LocalDate.of(2021, 10, 1));
        assertThat(guarded.times("SendTask_WarnCoordinator")).isEqualTo(1);
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
        guarded.does("UserTask_CheckTerm", RUNS);
        assertThat(guarded.times("SendTask_WarnCoordinator")).isEqualTo(1);
        assertThat(guarded.passed("UserTask_OfferProForma")).isFalse();
    }

    @Test
    void aTermThatIsDoneAlreadyIsMetByWhoLooksAtIt() {
        Termijn term = application();
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 20));
        guarded.does("UserTask_CheckTerm", Map.of("termijnStand", "gehaald"));
        assertEnded(guarded, "EndEvent_NothingToGuard", "gehaald");
        assertThat(status(term)).isEqualTo(Termijn.Status.GEHAALD);
    }

    // ---------------------------------------------------------------- changes

    @Test
    void theTimersFollowWhenTheTermStandsStillWhileNobodyWasAskedYet() {
        Termijn term = application();
        Case guarded = guard(term);
        pause(term, LocalDate.of(2021, 9, 6), LocalDate.of(2021, 9, 20));
        assertThat(termijnen.get(term.getId()).endsOn()).isEqualTo("2021-10-18");
        cases.goTo(LocalDate.of(2021, 10, 3));
        assertThat(guarded.waitsFor()).isEmpty();
        cases.goTo(LocalDate.of(2021, 10, 4));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
    }

    @Test
    void aChangeTakesAwayATaskThatIsOpenAndTheGuardBeginsAnew() {
        Termijn term = application();
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 29));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
        pause(term, LocalDate.of(2021, 9, 29), LocalDate.of(2021, 10, 27));
        assertThat(guarded.waitsFor()).isEmpty();
        assertThat(guarded.times("BoundaryEvent_TermChangedMeanwhile")).isEqualTo(1);
        cases.goTo(termijnen.get(term.getId()).endsOn().minusDays(14));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
        assertThat(guarded.task("UserTask_CheckTerm").getPriority()).isEqualTo(50);
    }

    @Test
    void theOfferIsMadeAtOnceWhenAPartnerStaysSilentAlsoWhileATaskIsOpen() {
        Termijn term = objection();
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 21));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
        termijnen.askProForma(term.getId());
        cases.doWhatIsDue();
        assertThat(guarded.waitsFor()).containsExactly("UserTask_OfferProForma");
    }

    @Test
    void aTermThatIsMetWhileATaskIsOpenEndsItsGuard() {
        Termijn term = application();
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 20));
        termijnen.markMet(term.getId());
        assertEnded(guarded, "EndEvent_NothingToGuard", "gehaald");
    }

    @Test
    void aChangeIsToldToTheGuardOfThatTermAlone() {
        Termijn objection = objection();
        Termijn application = application();
        Case guarded = guard(objection);
        guard(application);
        cases.goTo(LocalDate.of(2021, 9, 21));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm", "UserTask_CheckTerm");
        termijnen.markMet(application.getId());
        assertThat(guarded.waitsFor()).containsExactly("UserTask_CheckTerm");
        assertThat(guarded.task("UserTask_CheckTerm")).isNotNull();
        guarded.does("UserTask_CheckTerm", Map.of("bezwaarStand", "loopt"));
        assertThat(status(objection)).isEqualTo(Termijn.Status.LOPEND);
        assertThat(guarded.isRunning()).isTrue();
    }

    // ---------------------------------------------------------------- ends

    @Test
    void aTermThatRunsOutIsClosedOnTheDayAfterItsLastDayAlsoWhenATaskIsOpen() {
        Termijn term = objection();
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 30));
        cases.goTo(LocalDate.of(2021, 10, 5));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_OfferProForma");
        cases.goTo(LocalDate.of(2021, 10, 6));
        assertEnded(guarded, "EndEvent_TermEnded", "verstreken");
        assertThat(status(term)).isEqualTo(Termijn.Status.VERSTREKEN);
    }

    @Test
    void aTermThatRunsOutWhileNobodyHasATaskIsClosedToo() {
        Case guarded = guard(application());
        cases.goTo(LocalDate.of(2021, 10, 1));
        guarded.does("UserTask_CheckTerm", RUNS);
        cases.goTo(LocalDate.of(2021, 10, 4));
        assertThat(guarded.isRunning()).isTrue();
        cases.goTo(LocalDate.of(2021, 10, 5));
        assertEnded(guarded, "EndEvent_TermEnded", "verstreken");
        assertThat(guarded.times("EndEvent_MomentHandled")).isEqualTo(2);
    }

    @Test
    void aTermThatLapsedHasNothingToGuard() {
        Termijn term = objection();
        transaction.executeWithoutResult(status -> termijnen.get(term.getId()).end(Termijn.Status.VERVALLEN));
        assertEnded(guard(term), "EndEvent_NothingToGuard", "vervallen");
    }

    @Test
    void withoutTermThereIsNothingToGuard() {
        workflow.start("termijnbewaking", dossier.toString(), inputs(Map.of()));
        assertEnded(cases.find(dossier), "EndEvent_NothingToGuard", "geen");
    }

    @Test
    void aTermThatGoesAlongToAnotherCaseIsGuardedThereAndNoLongerHere() {
        Termijn term = objection();
        Termijn met = application();
        termijnen.markMet(met.getId());
        Case guarded = guard(term);
        cases.goTo(LocalDate.of(2021, 9, 21));
        UUID other = UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new CaseContinued(dossier.toString(), other.toString())));
        assertEnded(guarded, "EndEvent_NothingToGuard", "geen");
        assertThat(termijnen.of(other)).extracting(Termijn::getId).containsExactly(term.getId());
        assertThat(termijnen.of(dossier)).extracting(Termijn::getId).containsExactly(met.getId());
        Case there = guard(term, other);
        cases.goTo(LocalDate.of(2021, 9, 28));
        assertThat(there.waitsFor()).containsExactly("UserTask_CheckTerm");
    }

    // ---------------------------------------------------------------- how the stories begin

    private Termijn objection() {
        return objection(SENT_ON);
    }

    private Termijn objection(LocalDate sentOn) {
        return termijnen.register(dossier, "bezwaar", sentOn);
    }

    private Termijn application() {
        return termijnen.register(dossier, "aanvraag", RECEIVED_ON);
    }

    private Case guard(Termijn term) {
        return guard(term, dossier);
    }

    private Case guard(Termijn term, UUID where) {
        workflow.start(
                "termijnbewaking",
                where.toString(),
                inputs(Map.of("termijnId", term.getId().toString())));
        return cases.find(where);
    }

    private static Map<String, Object> inputs(Map<String, Object> more) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "behandelaar", "juridisch-loket",
                "gemeente", "0344",
                "gemeentenaam", "Utrecht",
                "zaaknummer", "RH-2021-00000000"));
        inputs.putAll(more);
        return inputs;
    }

    private void pause(Termijn term, LocalDate askedOn, LocalDate until) {
        termijnen.change(term.getId(), new TermChange.Suspension(askedOn, until, "Awb 4:15"));
        cases.doWhatIsDue();
    }

    private Termijn.Status status(Termijn term) {
        return termijnen.get(term.getId()).status();
    }

    private static void assertEnded(Case guarded, String end, String status) {
        assertThat(guarded.isRunning()).isFalse();
        assertThat(guarded.passed(end)).isTrue();
        assertThat(guarded.variable("termijnStatus")).isEqualTo(status);
    }
}
