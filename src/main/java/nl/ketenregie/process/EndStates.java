package nl.ketenregie.process;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** What it means when a process ends where it does: the name of the end event is the outcome. */
@Component
public class EndStates {

    private final RepositoryService repository;
    private final OwnCalls ownCalls;

    EndStates(RepositoryService repository, OwnCalls ownCalls) {
        this.repository = repository;
        this.ownCalls = ownCalls;
    }

    /**
     * @param definitionId id of a version of a process
     * @param activityId end event, or the event sub-process in which the process ended
     * @return empty when that version has no such step
     */
    public Optional<String> findOutcome(String definitionId, String activityId) {
        return Optional.ofNullable(ownCalls.make(() -> repository.getBpmnModelInstance(definitionId)))
                .map(model ->
                        model.<org.camunda.bpm.model.xml.instance.ModelElementInstance>getModelElementById(activityId))
                .map(element -> element instanceof EndEvent
                        ? (FlowElement) element
                        : element.getChildElementsByType(EndEvent.class).stream()
                                .<FlowElement>map(end -> end)
                                .findFirst()
                                .orElse((FlowElement) element))
                .map(FlowElement::getName)
                .map(EndStates::outcome);
    }

    /** The name as a code, without accents: "Betere uitleg" is {@code BETERE_UITLEG}. */
    public static String outcome(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_');
    }
}
