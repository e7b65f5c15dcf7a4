package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ketenregie.process.EndStates;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way in which a case can end belongs to one group of outcomes, and no group names an outcome that there is not. */
@PlatformTest
class OutcomeSettingsTest {

    @Autowired
    private OutcomeSettings settings;

    @Autowired
    private RepositoryService repository;

    @Test
    void eachOutcomeOfEachProcessIsInOneGroup() {
        for (ProcessDefinition process : startable()) {
            Set<String> ends = outcomes(process);
            List<String> grouped = settings.uitkomsten().getOrDefault(process.getKey(), Map.of()).values().stream()
                    .flatMap(Set::stream)
                    .sorted()
                    .toList();

            assertThat(grouped).as("ketenregie.uitkomsten." + process.getKey()).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(grouped))
                    .as("ketenregie.uitkomsten." + process.getKey())
                    .isEqualTo(ends);
        }
    }

    @Test
    void noGroupIsOfAProcessThatThereIsNot() {
        assertThat(startable())
                .extracting(ProcessDefinition::getKey)
                .containsAll(settings.uitkomsten().keySet());
    }

    @Test
    void whatIsNotAssignedIsSaidToBe() {
        assertThat(settings.groupOf("uwv-directe-lijn", "IETS_NIEUWS")).isEqualTo(OutcomeGroup.NIET_INGEDEELD);
        assertThat(settings.groupOf("uwv-directe-lijn", "")).isEqualTo(OutcomeGroup.ZONDER_RESULTAAT);
        assertThat(settings.groupOf("uwv-directe-lijn", "BETERE_UITLEG")).isEqualTo(OutcomeGroup.INFORMEEL_OPGELOST);
    }

    private List<ProcessDefinition> startable() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .list();
    }

    /** A process can end in its own end events, and in those of an event sub-process of its own. */
    private Set<String> outcomes(ProcessDefinition process) {
        return repository.getBpmnModelInstance(process.getId()).getModelElementsByType(EndEvent.class).stream()
                .filter(end -> end.getParentElement() instanceof Process
                        || (end.getParentElement() instanceof SubProcess part
                                && part.triggeredByEvent()
                                && part.getParentElement() instanceof Process))
                .map(end -> EndStates.outcome(end.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
