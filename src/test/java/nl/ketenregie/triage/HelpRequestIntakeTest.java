package nl.ketenregie.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.dossier.KnownAnswers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The building block intake: one story per end, per kind of urgency, and per refusal. */
@PlatformTest
class HelpRequestIntakeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String QUESTION = "De verhuurder wil mij eruit zetten en ik weet niet wat ik moet doen.";

    @Autowired
    private Workflow workflow;

    @Autowired
    private Cases cases;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private KnownAnswers known;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformClock clock;

    private final UUID subject = UUID.randomUUID();
    private Case intake;

    @BeforeEach
    void somebodyWalksIn() {
        cases.goTo(MONDAY);
        TestMail.forget();
        intake = start();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- ends

    @Test
    void threeAnswersAreEnoughToBegin() {
        intake.does(
                "UserTask_RecordHelp", Map.of("hulpvraag", QUESTION, "kanaal", "balie", "identificatie", "anoniem"));
        assertThat(intake.isRunning()).isFalse();
        assertThat(intake.passed("EndEvent_IntakeDone")).isTrue();
        assertThat(intake.variable("urgentie")).isEqualTo("NORMAAL");
        assertThat(intake.variable("spoedroute")).isEqualTo("geen");
        assertThat(intake.variable("identificatie")).isEqualTo("anoniem");
        assertThat(intake.variable("spoedOp")).isNull();
    }

    @Test
    void anEvictionWithinSevenDaysIsActedOnToday() {
        intake.does("UserTask_RecordHelp", help(Map.of("ontruimingOp", "2026-03-09", "zittingOp", "2026-03-12")));
        assertThat(intake.variable("urgentie")).isEqualTo("ACUUT");
        assertThat(intake.variable("spoedroute")).isEqualTo("wonen");
        assertThat(intake.variable("spoedOp")).isEqualTo("2026-03-09");
        assertThat(intake.task("UserTask_HandleUrgency").getDueDate()).isCloseTo("2026-03-02T23:59:00", 1000);
        intake.does("UserTask_HandleUrgency", acted("ACUUT"));
        assertEnded("ACUUT");
    }

    // ---------------------------------------------------------------- how urgent

    @Test
    void anEvictionAfterEightDaysIsNotAcute() {
        intake.does("UserTask_RecordHelp", help(Map.of("ontruimingOp", "2026-03-10")));
        assertThat(intake.variable("urgentie")).isEqualTo("NORMAAL");
        assertThat(intake.isRunning()).isFalse();
    }

    @Test
    void aTermIsCountedInWorkingDays() {
        intake.does("UserTask_RecordHelp", help(Map.of("termijnOp", "2026-03-05")));
        assertThat(intake.variable("urgentie")).isEqualTo("SPOED");
        assertThat(intake.variable("spoedroute")).isEqualTo("termijn");
    }

    @Test
    void overAWeekendThreeWorkingDaysAreFiveDays() {
        cases.goTo(LocalDate.of(2026, 3, 6));
        intake.does("UserTask_RecordHelp", help(Map.of("termijnOp", "2026-03-11")));
        assertThat(intake.variable("urgentie")).isEqualTo("SPOED");
    }

    @Test
    void fourWorkingDaysAreHighAndNobodyHasToActToday() {
        intake.does("UserTask_RecordHelp", help(Map.of("termijnOp", "2026-03-06")));
        assertThat(intake.variable("urgentie")).isEqualTo("HOOG");
        assertThat(intake.passed("EndEvent_IntakeDone")).isTrue();
    }

    @Test
    void whoSeesTheResidentMayCallItUrgentWithAReason() {
        assertThatThrownBy(() -> intake.does("UserTask_RecordHelp", help(Map.of("medewerkerVindtSpoed", true))))
                .hasMessageContaining("Waarom heeft dit spoed?");
        intake.does(
                "UserTask_RecordHelp",
                help(Map.of("medewerkerVindtSpoed", true, "spoedReden", "De inwoner slaapt in de auto.")));
        assertThat(intake.variable("urgentie")).isEqualTo("SPOED");
        assertThat(intake.variable("spoedroute")).isEqualTo("medewerker");
    }

    @Test
    void aProfessionalMayThinkOtherwiseWithAReason() {
        intake.does("UserTask_RecordHelp", help(Map.of("deurwaarderAangekondigd", true)));
        assertThatThrownBy(() -> intake.does("UserTask_HandleUrgency", acted("HOOG")))
                .hasMessageContaining("Waarom wijkt u af van het advies?");
        Map<String, Object> judged = new HashMap<>(acted("HOOG"));
        judged.put("afwijkReden", "De deurwaarder komt pas over een maand.");
        intake.does("UserTask_HandleUrgency", judged);
        assertEnded("HOOG");
    }

    // ---------------------------------------------------------------- nobody acts

    @Test
    void urgencyThatNobodyTakesUpTodayReachesTheCoordinator() {
        intake.does("UserTask_RecordHelp", help(Map.of("acuutGevaar", true)));
        cases.doWhatIsDue();
        assertThat(intake.passed("SendTask_WarnCoordinator")).isFalse();
        cases.goTo(MONDAY.plusDays(1));
        assertThat(intake.passed("EndEvent_CoordinatorInformed")).isTrue();
        assertThat(TestMail.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString("coordinatie@keten.example");
            assertThat(String.valueOf(mail.getContent()))
                    .contains("RH-2026-TEST0001")
                    .doesNotContain("gevaar");
        });
        intake.does("UserTask_HandleUrgency", acted("ACUUT"));
        assertEnded("ACUUT");
    }

    // ---------------------------------------------------------------- refusals

    @Test
    void whoWantsToBeReachedSaysHow() {
        assertThatThrownBy(() -> intake.does(
                        "UserTask_RecordHelp",
                        Map.of(
                                "hulpvraag",
                                QUESTION,
                                "kanaal",
                                "balie",
                                "identificatie",
                                "contactgegevens",
                                "naam",
                                "Fenna de Proef")))
                .hasMessageContaining("Er is geen telefoonnummer en geen e-mailadres");
        assertThat(intake.waitsFor()).containsExactly("UserTask_RecordHelp");
    }

    @Test
    void anAnonymousResidentHasNoName() {
        assertThatThrownBy(() -> intake.does("UserTask_RecordHelp", help(Map.of("identificatie", "anoniem"))))
                .hasMessageContaining("niet aan de orde");
    }

    @Test
    void anEvictionThatWasYesterdayIsRefused() {
        assertThatThrownBy(() -> intake.does("UserTask_RecordHelp", help(Map.of("ontruimingOp", "2026-03-01"))))
                .hasMessageContaining("ligt in het verleden");
    }

    @Test
    void aCitizenServiceNumberInTheStoryIsRefused() {
        assertThatThrownBy(() -> intake.does(
                        "UserTask_RecordHelp", help(Map.of("hulpvraag", "Mijn nummer is 111222333, help mij."))))
                .hasMessageContaining("burgerservicenummer");
    }

    // ---------------------------------------------------------------- what people see, and what the engine does not

    @Test
    void whatTheCaseKnowsIsNotAskedTwiceAndOnlyToWhoMaySeeIt() {
        intake.does("UserTask_RecordHelp", help(Map.of("termijnOp", "2026-05-01", "tolkNodig", true)));
        intake = start();
        assertThat(shownTo("juridisch-loket-utrecht"))
                .containsEntry("hulpvraag", QUESTION)
                .containsEntry("telefoon", "+31600000037")
                .containsEntry("tolkNodig", true)
                .containsEntry("termijnOp", "2026-05-01")
                .containsEntry("identificatie", "contactgegevens");
        assertThat(cases.as("uwv-contactpersoon", () -> known.in(subject).keySet()))
                .containsExactly("kanaal");
        assertThat(cases.as("uwv-contactpersoon", () -> known.in(subject, Intakes.FORM)
                        .keySet()))
                .containsExactly("kanaal");
    }

    @Test
    void theAdviceOnUrgencyIsChosenBeforehand() {
        intake.does("UserTask_RecordHelp", help(Map.of("geenInkomen", true)));
        String task = intake.task("UserTask_HandleUrgency").getId();
        assertThat(cases.as(
                        "juridisch-loket-utrecht",
                        () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task))))
                .containsEntry("urgentie", "SPOED");
    }

    @Test
    void nothingOfTheStoryIsInTheEngine() {
        intake.does(
                        "UserTask_RecordHelp",
                        help(Map.of("acuutGevaar", true, "verhoorVandaag", true, "termijnOp", "2026-07-17")))
                .does("UserTask_HandleUrgency", acted("ACUUT"));
        assertThat(engineTables.rowsHoldingAny(List.of(QUESTION, "Fenna", "+31600000037", "De huisdokter gesproken")))
                .isEmpty();
        assertThat(List.of("acuutGevaar", "verhoorVandaag", "hulpvraag", "naam", "geenInkomen"))
                .allSatisfy(answer -> assertThat(intake.variable(answer)).isNull());
    }

    private Case start() {
        workflow.start(
                "intake",
                subject.toString(),
                Map.of(
                        "gemeente", "0344",
                        "gemeentenaam", "Utrecht",
                        "zaaknummer", "RH-2026-TEST0001",
                        "behandelaar", "juridisch-loket"));
        return cases.find(subject);
    }

    private Map<String, Object> shownTo(String team) {
        String task = intake.task("UserTask_RecordHelp").getId();
        return cases.as(team, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task)));
    }

    private static Map<String, Object> help(Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "hulpvraag", QUESTION,
                "kanaal", "balie",
                "identificatie", "contactgegevens",
                "naam", "Fenna de Proef",
                "telefoon", "+31600000037"));
        answers.putAll(differently);
        return answers;
    }

    private static Map<String, Object> acted(String urgency) {
        return Map.of("spoedActie", "De huisdokter gesproken, zij nemen het over.", "urgentie", urgency);
    }

    private void assertEnded(String urgency) {
        assertThat(intake.isRunning()).isFalse();
        assertThat(intake.passed("EndEvent_UrgencyHandled")).isTrue();
        assertThat(intake.variable("urgentie")).isEqualTo(urgency);
    }
}
