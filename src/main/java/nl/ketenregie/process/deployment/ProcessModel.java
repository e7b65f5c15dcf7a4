package nl.ketenregie.process.deployment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file as the rules see it: @param xml the text that the form seam looks for names in. */
record ProcessModel(String file, String xml, BpmnModelInstance bpmn) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** @throws org.camunda.bpm.model.xml.ModelException when it is no valid BPMN */
    static ProcessModel read(String file, byte[] bytes) {
        return new ProcessModel(
                file,
                new String(bytes, StandardCharsets.UTF_8),
                Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    /** The attribute that Modeler shows in its Camunda panels; empty when absent or blank. */
    static Optional<String> camunda(ModelElementInstance element, String name) {
        return Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, name)).filter(text -> !text.isBlank());
    }

    static boolean isExpression(String text) {
        return text.strip().matches("(?s)[$#]\\{.*}");
    }

    <E extends ModelElementInstance> Stream<E> all(Class<E> type) {
        return bpmn.getModelElementsByType(type).stream();
    }

    /** Id of the process; empty when the file has none. */
    String id() {
        return all(Process.class).findFirst().map(BaseElement::getId).orElse("");
    }

    /** The steps a reader follows: not the frame around a sub-process, nor what stands beside the flow for an exception. */
    Stream<FlowNode> steps() {
        return all(FlowNode.class)
                .filter(node -> !(node instanceof SubProcess)
                        && !(node.getParentElement() instanceof SubProcess around && around.triggeredByEvent()));
    }

    /** The lane that a step, or the sub-process around it, lies in. */
    Optional<Lane> laneOf(FlowNode node) {
        Optional<Lane> own = all(Lane.class)
                .filter(lane -> lane.getChildLaneSet() == null)
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .findFirst();
        return own.or(() -> node.getParentElement() instanceof SubProcess around ? laneOf(around) : Optional.empty());
    }

    /** Settings have no id that a reader sees; the finding names the step they belong to. */
    Finding finding(ModelElementInstance element, String message) {
        ModelElementInstance named = element;
        while (named != null && !isShown(named)) {
            named = named.getParentElement();
        }
        return new Finding(file, named instanceof BaseElement step ? step.getId() : "", message);
    }

    Finding finding(String message) {
        return new Finding(file, "", message);
    }

    private static boolean isShown(ModelElementInstance element) {
        return element instanceof FlowElement
                || element instanceof RootElement && !(element instanceof EventDefinition);
    }
}
