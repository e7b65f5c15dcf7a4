package nl.ketenregie.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalProcess;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A building block is about whatever its caller is about; a message reaches the step that it is for. */
@PlatformTest
@WithoutDeploymentGate
class CaseSubjectsTest {

    private static final String BLOCK = "proefblok";
    private static final String WAITING = "proefwacht";
    private static final Map<String, Object> PERSON = Map.of("titel", "Bel 06-41235678");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private Workflow workflow;

    @BeforeEach
    void models() {
        SignalProcess.deploySmall(engine);
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("proefblok.bpmn", block())
                .addModelInstance("proefwacht.bpmn", waiting())
                .enableDuplicateFiltering(true)
                .name("proef")
                .deploy();
    }

    @Test
    void aBlockThatASignalCallsTakesNoPersons() {
        Case called = start("SIG-2026-ABCDEFGH");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> called.does("UserTask_Write", PERSON))
                .withMessageContaining("bevat een telefoonnummer");
        assertThat(called.waitsFor()).containsExactly("UserTask_Write");
    }

    @Test
    void aBlockThatADossierCallsTakesThem() {
        assertThat(start("RH-2026-ABCDEFGH").does("UserTask_Write", PERSON).isRunning())
                .isFalse();
    }

    @Test
    void aMessageForOneStepOfALoopReachesThatStepAloneAndBringsItsFacts() {
        String key = UUID.randomUUID().toString();
        workflow.start(WAITING, key, Map.of());
        assertThat(workflow.correlate(
                        "proefwacht.vertrokken", key, Map.of("deelnemer", 1), Map.of("uitkomst", "BEST_PRACTICE")))
                .isEqualTo(1);
        Case waiting = cases.find(UUID.fromString(key));
        assertThat(waiting.isRunning()).isTrue();
        assertThat(waiting.variable("uitkomst")).isEqualTo("BEST_PRACTICE");
        assertThat(workflow.correlate("proefwacht.vertrokken", key, Map.of("uitkomst", "NADER_ONDERZOEK")))
                .isEqualTo(1);
        assertThat(waiting.isRunning()).isFalse();
        assertThat(waiting.variable("uitkomst")).isEqualTo("NADER_ONDERZOEK");
    }

    private Case start(String number) {
        UUID key = UUID.randomUUID();
        workflow.start(BLOCK, key.toString(), Map.of("zaaknummer", number, "gemeente", "0344"));
        return cases.find(key);
    }

    private static BpmnModelInstance block() {
        return Bpmn.createExecutableProcess(BLOCK)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("UserTask_Write")
                .name("Schrijven")
                .camundaFormRef("signaleringsoverleg-edit-signal")
                .camundaFormRefBinding("latest")
                .camundaCandidateGroups("secretariaat")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance waiting() {
        return Bpmn.createExecutableProcess(WAITING)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .receiveTask("ReceiveTask_Wait")
                .message("proefwacht.vertrokken")
                .camundaInputParameter("deelnemer", "${loopCounter}")
                .multiInstance()
                .parallel()
                .cardinality("2")
                .multiInstanceDone()
                .endEvent()
                .done();
    }
}
