package nl.ketenregie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** How urgent a case is decides where its tasks stand in every list, whatever process they are of. */
@PlatformTest
@Import(UrgencyTest.Heard.class)
class UrgencyTest {

    @Autowired
    private CaseUrgency caseUrgency;

    @Autowired
    private Cases cases;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private Heard heard;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        cases.goTo(UwvLine.MONDAY);
        heard.changes.clear();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    @Test
    void tasksGetThePriorityOfTheUrgencyThatTheModelDecided() {
        Case acute = startedWith(Map.of("ontruimingDreigt", true));
        assertThat(priorities(acute)).containsExactly(100);
        assertThat(caseUrgency.find(acute.dossierId())).contains(Urgency.ACUUT);
        assertThat(priorities(startedWith(Map.of("geenInkomen", true)))).containsExactly(80);
        assertThat(priorities(startedWith(Map.of("verzondenOp", "2021-08-05")))).containsExactly(60);
        assertThat(priorities(startedWith(Map.of()))).containsExactly(50);
    }

    @Test
    void whatAProcessCallsIsAsUrgentAsItself() {
        Case acute = startedWith(Map.of("ontruimingDreigt", true))
                .does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"));
        assertThat(acute.waitsFor()).containsExactly("UserTask_RecordConsent");
        assertThat(priorities(acute)).containsExactly(100);
    }

    @Test
    void aCaseThatTurnsUrgentTakesItsOpenTasksAndAllThatItCalledAlong() {
        Case calm = UwvLine.beforeConsent(cases);
        assertThat(priorities(calm)).containsExactly(50);
        caseUrgency.declare(calm.dossierId(), Urgency.ACUUT);
        assertThat(priorities(calm)).containsExactly(100);
        calm.does("UserTask_RecordConsent", UwvLine.consent(Map.of()));
        assertThat(calm.waitsFor()).containsExactly("UserTask_AskUwv");
        assertThat(priorities(calm)).containsExactly(100);
        caseUrgency.declare(calm.dossierId(), Urgency.NORMAAL);
        assertThat(priorities(calm)).containsExactly(50);
    }

    @Test
    void theRoomsHearOnceThatACaseTurnedUrgent() {
        Case calm = UwvLine.asked(cases, Map.of());
        heard.changes.clear();
        caseUrgency.declare(calm.dossierId(), Urgency.SPOED);
        assertThat(heard.changes).containsExactly(new UrgencyChanged(calm.dossierId(), Urgency.SPOED));
    }

    @Test
    void aPriorityThatSomebodyGaveATaskItselfGoesWithTheCase() {
        Case calm = startedWith(Map.of());
        engine.getTaskService().setPriority(calm.task("UserTask_ConfirmRoute").getId(), 10);
        caseUrgency.declare(calm.dossierId(), Urgency.HOOG);
        assertThat(priorities(calm)).containsExactly(60);
    }

    @Test
    void aTaskThatNamesAPriorityOfItsOwnKeepsItUntilItsCaseIsMoreUrgent() {
        Case calm = startedWith(Map.of());
        cases.goTo(LocalDate.of(2021, 9, 30));
        assertThat(calm.task("UserTask_OfferProForma").getPriority()).isEqualTo(80);
        caseUrgency.declare(calm.dossierId(), Urgency.HOOG);
        assertThat(calm.task("UserTask_OfferProForma").getPriority()).isEqualTo(80);
        caseUrgency.declare(calm.dossierId(), Urgency.ACUUT);
        assertThat(calm.task("UserTask_OfferProForma").getPriority()).isEqualTo(100);
        caseUrgency.declare(calm.dossierId(), Urgency.NORMAAL);
        assertThat(calm.task("UserTask_OfferProForma").getPriority()).isEqualTo(80);
    }

    @Test
    void declaringWhatIsSaidAlreadyIsNoNews() {
        Case calm = startedWith(Map.of());
        heard.changes.clear();
        caseUrgency.declare(calm.dossierId(), Urgency.NORMAAL);
        assertThat(heard.changes).isEmpty();
    }

    @Test
    void aCaseOfWhichNothingIsSaidHasNoUrgency() {
        assertThat(caseUrgency.find("1f6f1f3e-5f0a-4a0f-9d6c-2a0f0a8f7f11")).isEmpty();
    }

    private Case startedWith(Map<String, Object> differently) {
        return cases.start(UwvLine.PROCESS, UwvLine.TEAM, UwvLine.helpRequest(differently));
    }

    private List<Integer> priorities(Case open) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(open.dossierId()).list().stream()
                .map(Task::getPriority)
                .toList();
    }

    /** A room that listens. */
    @TestComponent
    static class Heard {

        private final List<UrgencyChanged> changes = new ArrayList<>();

        @EventListener
        void hear(UrgencyChanged changed) {
            changes.add(changed);
        }
    }
}
