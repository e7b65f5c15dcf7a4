package nl.ketenregie.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

/** The guards read fields that the engine does not promise to keep: another version of the engine must fail here first. */
class CommandFieldsTest {

    private static final Map<Class<?>, List<String>> RELIED_ON = Map.of(
            CompleteTaskCmd.class, List.of("taskId", "variables"),
            HandleTaskBpmnErrorCmd.class, List.of("taskId", "variables", "errorMessage"),
            HandleTaskEscalationCmd.class, List.of("taskId", "variables"),
            SubmitTaskFormCmd.class, List.of("taskId", "properties"),
            SubmitStartFormCmd.class, List.of("processDefinitionId", "businessKey", "variables"),
            StartProcessInstanceCmd.class, List.of("instantiationBuilder"),
            StartProcessInstanceAtActivitiesCmd.class, List.of("instantiationBuilder"),
            SaveTaskCmd.class, List.of("task"),
            AbstractQuery.class, List.of("resultType"),
            AbstractExecuteFilterCmd.class, List.of("extendingQuery"));

    @Test
    void theEngineStillCallsItsFieldsWhatTheGuardsExpect() {
        RELIED_ON.forEach(
                (command, fields) -> fields.forEach(field -> assertThat(ReflectionUtils.findField(command, field))
                        .as(command.getSimpleName() + "." + field)
                        .isNotNull()));
    }
}
