package nl.ketenregie.pilot.huisvanhetrecht;

import static nl.ketenregie.support.HuisDesk.MONDAY;
import static nl.ketenregie.support.HuisDesk.advice;
import static nl.ketenregie.support.HuisDesk.dossier;
import static nl.ketenregie.support.HuisDesk.plan;
import static nl.ketenregie.support.HuisDesk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseUrgency;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.HuisDesk;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A threat is watched beside the help: red in time, the duty person called, the terms of the law guarded (B.3.6). */
@PlatformTest
@Import(HuisDesk.class)
class UrgencyProcessTest {

    private static final String DUTY_CALLED = "Dringend: een zaak is acuut";
    private static final String COORDINATOR_CALLED = "Dringend: een zaak heeft een coördinator nodig";

    @Autowired
    private HuisDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseUrgency caseUrgency;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        cases.goTo(MONDAY);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- red in time

    @Test
    void anEvictionWithinSevenDaysTurnsTheCaseRedEverywhereAndCallsTheDutyPerson() {
        Case resident = threatened(eviction(MONDAY.plusDays(7)));
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.ACUUT);
        assertThat(priorities(resident)).containsOnly(100);
        assertThat(resident.waitsFor())
                .containsExactlyInAnyOrder(
                        "UserTask_RecordHelp",
                        "UserTask_AvertThreat",
                        "UserTask_ConfirmFirstTalk",
                        "UserTask_CheckTerm");
        assertThat(TestMail.texts()).filteredOn(DUTY_CALLED::equals).hasSize(1);
        assertThat(TestMail.texts())
                .noneSatisfy(text -> assertThat(text).containsIgnoringCase("ontruiming"))
                .noneSatisfy(text -> assertThat(text).contains(HuisDesk.QUESTION))
                .anySatisfy(text -> assertThat(text).contains("RH-2026-"));
    }

    @ParameterizedTest(name = "{0} {1} days ahead is red {2} days ahead")
    @CsvSource({"ontruiming, 8, 7", "ontruiming, 30, 7", "afsluiting, 4, 3", "afsluiting, 20, 3"})
    void aDayThatIsFurtherAwayTurnsTheCaseRedWhenItComesNear(String threat, int daysAhead, int redAhead) {
        LocalDate day = MONDAY.plusDays(daysAhead);
        Case resident = threatened(threat.equals("ontruiming") ? eviction(day) : shutOff(day));
        assertThat(TestMail.texts()).doesNotContain(DUTY_CALLED);
        cases.goTo(day.minusDays(redAhead + 1));
        assertThat(caseUrgency.find(resident.dossierId())).isNotEqualTo(Urgency.ACUUT);
        assertThat(resident.passed("ServiceTask_TurnRed")).isFalse();
        cases.goTo(day.minusDays(redAhead));
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.ACUUT);
        assertThat(TestMail.texts()).filteredOn(DUTY_CALLED::equals).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ontruiming", "afsluiting", "gevaar"})
    void withoutAKnownDayAThreatIsAcute(String threat) {
        Case resident = threatened(Map.of("dreiging", threat));
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.ACUUT);
        assertThat(TestMail.texts()).contains(DUTY_CALLED);
    }

    @Test
    void helpersAndBlocksAreRedToo() {
        Case resident = desk.many(threatened(Map.of("dreiging", "gevaar")));
        resident.does("UserTask_RecordConsent", HuisDesk.consent())
                .does("UserTask_DiscussCase", plan(Map.of()))
                .does("UserTask_RecordConsent", HuisDesk.consent());
        assertThat(resident.waitsFor()).contains("UserTask_AcceptHandover");
        assertThat(priorities(resident)).containsOnly(100);
    }

    @Test
    void withoutThreatNothingIsWatched() {
        Case resident = desk.walksIn();
        assertThat(resident.passed("CallActivity_WatchThreat")).isFalse();
        assertThat(priorities(resident)).containsOnly(50);
    }

    @Test
    void aDayThatTheIntakeFindsIsWatchedAsWell() {
        LocalDate day = MONDAY.plusDays(20);
        Case resident =
                desk.walksIn().does("UserTask_RecordHelp", HuisDesk.intake(Map.of("ontruimingOp", day.toString())));
        HuisDesk.scanned(resident);
        assertThat(TestMail.texts()).doesNotContain(DUTY_CALLED);
        cases.goTo(day.minusDays(7));
        assertThat(TestMail.texts()).contains(DUTY_CALLED);
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.ACUUT);
    }

    @Test
    void whatTheScanFindsAcuteCallsTheDutyPerson() {
        Case resident = desk.walksIn()
                .does("UserTask_RecordHelp", HuisDesk.intake(Map.of()))
                .does(
                        "UserTask_TakeScan",
                        HuisDesk.scan(Map.of("relatieVeiligheid", true, "acuutGevaar", true, "omKind", false)))
                .does(
                        "UserTask_ConfirmScan",
                        Map.of("complexiteit", "multiproblematiek", "dominantProbleem", "veiligheid"));
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.ACUUT);
        assertThat(TestMail.texts()).filteredOn(DUTY_CALLED::equals).hasSize(1);
    }

    @Test
    void aCaseThatTurnsAcuteForAnotherReasonDoesNotWaitForTheDay() {
        Case resident = threatened(eviction(MONDAY.plusDays(30)));
        caseUrgency.declare(resident.dossierId(), Urgency.ACUUT);
        cases.doWhatIsDue();
        assertThat(resident.waitsFor()).contains("UserTask_AvertThreat");
        assertThat(TestMail.texts()).filteredOn(DUTY_CALLED::equals).hasSize(1);
    }

    @Test
    void theIntakeNeverMakesARedCaseLessUrgent() {
        Case resident = desk.many(threatened(Map.of("dreiging", "ontruiming")));
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.ACUUT);
        assertThat(resident.times("SendTask_PageDutyPerson")).isEqualTo(1);
    }

    @Test
    void aThreatThatComesUpInTheDiscussionIsWatchedAtOnce() {
        Case resident = desk.atTheTable()
                .does(
                        "UserTask_DiscussCase",
                        plan(Map.of(
                                "dreiging",
                                "afsluiting",
                                "afsluitingOp",
                                MONDAY.plusDays(2).toString())));
        cases.doWhatIsDue();
        assertThat(TestMail.texts()).filteredOn(DUTY_CALLED::equals).hasSize(1);
        assertThat(priorities(resident)).containsOnly(100);
        assertThat(resident.waitsFor()).contains("UserTask_RecordConsent", "UserTask_AvertThreat");
    }

    @Test
    void aDayThatComesForwardInTheDiscussionIsWeighedAgainByTheWatchThatRuns() {
        Case resident = desk.many(threatened(eviction(MONDAY.plusDays(30))))
                .does("UserTask_RecordConsent", HuisDesk.consent())
                .does(
                        "UserTask_DiscussCase",
                        plan(Map.of(
                                "dreiging",
                                "ontruiming",
                                "ontruimingOp",
                                MONDAY.plusDays(5).toString())));
        cases.doWhatIsDue();
        assertThat(resident.times("SendTask_PageDutyPerson")).isEqualTo(1);
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.ACUUT);
    }

    // ---------------------------------------------------------------- the duty person

    @Test
    void theDutyPersonAvertsTheThreatAndSaysHowUrgentTheCaseStays() {
        Case resident = threatened(eviction(MONDAY.plusDays(3)))
                .does("UserTask_AvertThreat", averted("afgewend", "HOOG", Map.of()));
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.HOOG);
        assertThat(resident.task("UserTask_RecordHelp").getPriority()).isEqualTo(60);
        assertThat(resident.waitsFor()).doesNotContain("UserTask_AvertThreat");
    }

    @Test
    void aNewDayIsWatchedAgain() {
        LocalDate newDay = MONDAY.plusDays(40);
        Case resident = threatened(eviction(MONDAY.plusDays(3)))
                .does(
                        "UserTask_AvertThreat",
                        averted("nieuwe-dag", "NORMAAL", Map.of("ontruimingOp", newDay.toString())));
        assertThat(caseUrgency.find(resident.dossierId())).contains(Urgency.NORMAAL);
        cases.goTo(newDay.minusDays(8));
        assertThat(resident.waitsFor()).doesNotContain("UserTask_AvertThreat");
        cases.goTo(newDay.minusDays(7));
        assertThat(resident.waitsFor()).contains("UserTask_AvertThreat");
        assertThat(resident.times("SendTask_PageDutyPerson")).isEqualTo(2);
    }

    @Test
    void whenTheDutyPersonIsSilentTheCoordinatorHears() {
        threatened(Map.of("dreiging", "gevaar"));
        assertThat(TestMail.texts()).doesNotContain(COORDINATOR_CALLED);
        cases.goTo(MONDAY.plusDays(1));
        assertThat(TestMail.texts()).contains(COORDINATOR_CALLED);
    }

    @Test
    void theCallIsTriedAgainWhenTheMailServerIsDown() {
        TestMail.whileDown(() -> {
            assertThatThrownBy(() -> threatened(Map.of("dreiging", "gevaar"))).hasMessageContaining("Mail server");
            assertThat(caseUrgency.find(cases.latest(HuisDesk.PROCESS).dossierId()))
                    .contains(Urgency.ACUUT);
        });
        cases.goTo(MONDAY.plusDays(1));
        assertThat(TestMail.texts()).contains(DUTY_CALLED);
    }

    @Test
    void theWatchStopsWithTheCase() {
        Case resident = desk.single(threatened(eviction(MONDAY.plusDays(30))))
                .does("UserTask_AdviseResident", advice("advies-genoeg"));
        assertThat(resident.isRunning()).isFalse();
        assertThat(dossiers.get(dossier(resident)).outcome()).isEqualTo("ADVIES_GEGEVEN");
    }

    // ---------------------------------------------------------------- the terms of the law

    @Test
    void theTermsOfTheLawStartWithTheReportAndAreGuarded() {
        Case resident = threatened(with(eviction(MONDAY.plusDays(5)), Map.of("betekendOp", MONDAY.toString())));
        assertThat(termijnen.of(dossier(resident)))
                .extracting(Termijn::kind, Termijn::endsOn, Termijn::status)
                .containsExactlyInAnyOrder(
                        tuple("wgs-bedreigend", LocalDate.of(2026, 3, 5), Termijn.Status.LOPEND),
                        tuple("ontruiming-na-betekening", LocalDate.of(2026, 3, 5), Termijn.Status.LOPEND));
        assertThat(resident.passed("CallActivity_GuardFirstTalk")).isTrue();
        assertThat(termijnen.of(dossier(resident))).allSatisfy(term -> assertThat(String.join(" ", term.explanation()))
                .contains("5 maart 2026"));
    }

    @Test
    void aThreatThatIsNotNearYetHasTheSameTermForTheFirstTalk() {
        Case resident = threatened(eviction(MONDAY.plusDays(60)));
        assertThat(termijnen.findRunning(dossier(resident), "wgs-bedreigend")).isPresent();
        assertThat(resident.waitsFor()).contains("UserTask_ConfirmFirstTalk");
    }

    @Test
    void theEndOfTheHealthInsuranceIsNotRedButHasTheTerm() {
        Case resident = threatened(Map.of("dreiging", "zorgverzekering"));
        assertThat(caseUrgency.find(resident.dossierId())).isNotEqualTo(Urgency.ACUUT);
        assertThat(termijnen.findRunning(dossier(resident), "wgs-bedreigend")).isPresent();
    }

    @Test
    void dangerHasNoTermForATalkAboutDebts() {
        Case resident = threatened(Map.of("dreiging", "gevaar"));
        assertThat(termijnen.of(dossier(resident))).isEmpty();
        assertThat(resident.waitsFor()).doesNotContain("UserTask_ConfirmFirstTalk");
    }

    @Test
    void aTalkInTimeMeetsTheTermAndItsGuardStops() {
        Case resident = threatened(eviction(MONDAY.plusDays(5)));
        cases.goTo(MONDAY.plusDays(2));
        resident.does(
                "UserTask_ConfirmFirstTalk",
                Map.of(
                        "eersteGesprek",
                        "gevoerd",
                        "gesprekOp",
                        MONDAY.plusDays(1).toString()));
        assertThat(termijnen.of(dossier(resident))).extracting(Termijn::status).containsExactly(Termijn.Status.GEHAALD);
        assertThat(resident.passed("EndEvent_NothingToGuard")).isTrue();
    }

    @Test
    void aTalkThatIsNotNeededLetsTheTermLapse() {
        Case resident = threatened(eviction(MONDAY.plusDays(5)))
                .does(
                        "UserTask_ConfirmFirstTalk",
                        Map.of("eersteGesprek", "niet-nodig", "redenGeenGesprek", "De huur is betaald."));
        assertThat(termijnen.of(dossier(resident)))
                .extracting(Termijn::status)
                .containsExactly(Termijn.Status.VERVALLEN);
    }

    @Test
    void aTermThatNobodyMeetsIsSeenByTheHandlerAndTheCoordinatorAndExpires() {
        Case resident = threatened(eviction(MONDAY.plusDays(60)));
        cases.goTo(MONDAY.plusDays(3));
        assertThat(resident.waitsFor()).contains("UserTask_CheckTerm");
        cases.goTo(MONDAY.plusDays(4));
        assertThat(termijnen.of(dossier(resident)))
                .extracting(Termijn::status)
                .containsExactly(Termijn.Status.VERSTREKEN);
    }

    @Test
    void eachTermStartsOncePerCase() {
        Case resident = threatened(eviction(MONDAY.plusDays(3)))
                .does(
                        "UserTask_AvertThreat",
                        averted(
                                "nieuwe-dag",
                                "NORMAAL",
                                Map.of("ontruimingOp", MONDAY.plusDays(4).toString())));
        assertThat(termijnen.of(dossier(resident))).hasSize(1);
    }

    // ---------------------------------------------------------------- bad input

    @Test
    void anEvictionInThePastIsRefusedAndNothingIsOpened() {
        assertThatThrownBy(() -> threatened(eviction(MONDAY.minusDays(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Dag van de ontruiming");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void anOrderThatTheBailiffBringsTomorrowIsRefused() {
        assertThatThrownBy(() -> threatened(with(
                        eviction(MONDAY.plusDays(5)),
                        Map.of("betekendOp", MONDAY.plusDays(1).toString()))))
                .hasMessageContaining("Dag waarop de deurwaarder het vonnis bracht")
                .hasMessageContaining("toekomst");
    }

    @Test
    void aNewDayWithoutADayIsRefused() {
        Case resident = threatened(eviction(MONDAY.plusDays(3)));
        assertThatThrownBy(() -> resident.does("UserTask_AvertThreat", averted("nieuwe-dag", "HOOG", Map.of())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Er is een nieuwe dag, maar die is niet ingevuld");
        assertThat(resident.waitsFor()).contains("UserTask_AvertThreat");
    }

    @Test
    void aTalkTomorrowIsNoTalkYet() {
        Case resident = threatened(eviction(MONDAY.plusDays(5)));
        assertThatThrownBy(() -> resident.does(
                        "UserTask_ConfirmFirstTalk",
                        Map.of(
                                "eersteGesprek",
                                "gevoerd",
                                "gesprekOp",
                                MONDAY.plusDays(1).toString())))
                .hasMessageContaining("ligt in de toekomst");
    }

    // ---------------------------------------------------------------- told in the tests

    private Case threatened(Map<String, Object> threat) {
        return desk.walksIn(threat);
    }

    private static Map<String, Object> eviction(LocalDate day) {
        return Map.of("dreiging", "ontruiming", "ontruimingOp", day.toString());
    }

    private static Map<String, Object> shutOff(LocalDate day) {
        return Map.of("dreiging", "afsluiting", "afsluitingOp", day.toString());
    }

    private static Map<String, Object> averted(String now, String urgency, Map<String, Object> besides) {
        Map<String, Object> answers = new HashMap<>(besides);
        answers.put("gedaan", "Gebeld met de deurwaarder.");
        answers.put("dreigingNu", now);
        answers.put("nieuweUrgentie", urgency);
        return answers;
    }

    private List<Integer> priorities(Case resident) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(resident.dossierId())
                .list()
                .stream()
                .map(Task::getPriority)
                .toList();
    }
}
