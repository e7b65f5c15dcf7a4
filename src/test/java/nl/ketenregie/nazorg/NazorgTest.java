package nl.ketenregie.nazorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.DecisionTables;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The building block nazorg: one story per end and per timer. */
@PlatformTest
class NazorgTest {

    private static final LocalDate DONE = LocalDate.of(2026, 3, 2);
    private static final LocalDate FOUR_WEEKS = LocalDate.of(2026, 3, 30);
    private static final LocalDate THREE_MONTHS = LocalDate.of(2026, 6, 2);
    private static final LocalDate FOUR_MONTHS = LocalDate.of(2026, 7, 2);

    @Autowired
    private Workflow workflow;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    private Case aftercare;

    @BeforeEach
    void aCaseIsDone() {
        cases.goTo(DONE);
        UUID subject = UUID.randomUUID();
        workflow.start(
                "nazorg",
                subject.toString(),
                Map.of(
                        "gemeente", "0344",
                        "gemeentenaam", "Utrecht",
                        "zaaknummer", "RH-2026-TEST0001",
                        "behandelaar", "juridisch-loket"));
        aftercare = cases.find(subject);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    @Test
    void afterFourWeeksAndAfterThreeMonthsSomebodyCalls() {
        cases.goTo(FOUR_WEEKS);
        assertThat(aftercare.waitsFor()).isEmpty();
        cases.goTo(FOUR_WEEKS.plusDays(1));
        assertThat(aftercare.waitsFor()).containsExactly("UserTask_AskFirst");
        aftercare.does("UserTask_AskFirst", goodNews());
        assertThat(aftercare.waitsFor()).isEmpty();
        cases.goTo(THREE_MONTHS);
        assertThat(aftercare.waitsFor()).isEmpty();
        cases.goTo(THREE_MONTHS.plusDays(1));
        aftercare.does("UserTask_AskAgain", goodNews());
        assertEnded("EndEvent_AftercareDone", "geen-terugval", false);
        assertThat(aftercare.variable("nazorgOpgelost")).isEqualTo("ja");
        assertThat(aftercare.variable("nazorgAfspraken")).isEqualTo("ja");
        assertThat(aftercare.variable("nazorgRechtvaardigheid")).isEqualTo("4");
        assertThat(aftercare.variable("nazorgNieuwProbleem")).isEqualTo("nee");
    }

    @Test
    void theSecondMomentCountsFromTheBeginningHoweverLateTheFirstCallWas() {
        cases.goTo(FOUR_WEEKS.plusDays(40));
        aftercare.does("UserTask_AskFirst", goodNews());
        cases.goTo(THREE_MONTHS.plusDays(1));
        assertThat(aftercare.waitsFor()).containsExactly("UserTask_AskAgain");
    }

    @Test
    void aNewProblemEndsTheAftercareAtOnce() {
        cases.goTo(FOUR_WEEKS.plusDays(1));
        aftercare.does("UserTask_AskFirst", with("nieuwProbleem", "ja"));
        assertEnded("EndEvent_Relapse", "terugval", true);
    }

    @Test
    void aRelapseAfterThreeMonthsIsARelapseToo() {
        cases.goTo(FOUR_WEEKS.plusDays(1));
        aftercare.does("UserTask_AskFirst", goodNews());
        cases.goTo(THREE_MONTHS.plusDays(1));
        aftercare.does("UserTask_AskAgain", with("opgelost", "nee"));
        assertEnded("EndEvent_Relapse", "terugval", true);
        assertThat(aftercare.variable("nazorgOpgelost")).isEqualTo("nee");
    }

    @Test
    void aResidentWhoIsNeverReachedIsLeftInPeace() {
        cases.goTo(FOUR_WEEKS.plusDays(1));
        aftercare.does("UserTask_AskFirst", Map.of("bereikt", "nee"));
        cases.goTo(THREE_MONTHS.plusDays(1));
        aftercare.does("UserTask_AskAgain", Map.of("bereikt", "nee"));
        assertEnded("EndEvent_NotReached", "niet-bereikt", false);
    }

    @Test
    void whatTheResidentSaidOnceIsKeptWhenNobodyAnswersLater() {
        cases.goTo(FOUR_WEEKS.plusDays(1));
        aftercare.does("UserTask_AskFirst", with("rechtvaardigheid", "2"));
        cases.goTo(THREE_MONTHS.plusDays(1));
        aftercare.does("UserTask_AskAgain", Map.of("bereikt", "nee"));
        assertEnded("EndEvent_AftercareDone", "geen-terugval", false);
        assertThat(aftercare.variable("nazorgRechtvaardigheid")).isEqualTo("2");
    }

    @Test
    void whenNobodyCallsTheAftercareEndsByItself() {
        cases.goTo(FOUR_MONTHS);
        assertThat(aftercare.waitsFor()).containsExactly("UserTask_AskFirst");
        cases.goTo(FOUR_MONTHS.plusDays(1));
        assertThat(aftercare.waitsFor()).isEmpty();
        assertEnded("EndEvent_AftercareStopped", "niet-bereikt", false);
    }

    @ParameterizedTest(name = "opgelost {0}, afspraken {1}, nieuw probleem {2}: {3}")
    @CsvSource({
        "ja, ja, nee, false", "deels, deels, nee, false", "ja, geen-afspraken, nee, false", "ja, ja, ja, true",
        "nee, ja, nee, true", "ja, nee, nee, true", "nee, nee, ja, true", ", , , false",
    })
    void aRelapseIsANewProblemOneThatIsStillThereOrAnAgreementThatWasNotKept(
            String solved, String agreements, String newProblem, boolean relapse) {
        Map<String, Object> known = new HashMap<>();
        known.put("opgelost", solved);
        known.put("afsprakenNagekomen", agreements);
        known.put("nieuwProbleem", newProblem);
        assertThat(DecisionTables.<Boolean>decide(
                        "decideRelapse",
                        "shared/nazorg/decide-relapse.dmn",
                        known,
                        "opgelost",
                        "afsprakenNagekomen",
                        "nieuwProbleem"))
                .isEqualTo(relapse);
    }

    private static Map<String, Object> goodNews() {
        return with("rechtvaardigheid", "4");
    }

    private static Map<String, Object> with(String question, String answer) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("bereikt", "ja", "opgelost", "ja", "afsprakenNagekomen", "ja", "nieuwProbleem", "nee"));
        answers.put(question, answer);
        return answers;
    }

    private void assertEnded(String end, String outcome, boolean relapse) {
        assertThat(aftercare.isRunning()).isFalse();
        assertThat(aftercare.passed(end)).isTrue();
        assertThat(aftercare.variable("nazorgUitkomst")).isEqualTo(outcome);
        assertThat(aftercare.variable("terugval")).isEqualTo(relapse);
    }
}
