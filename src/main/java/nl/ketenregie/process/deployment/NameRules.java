package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Names and ids: running cases, figures and pictures hold on to the ids; people read the names. */
final class NameRules {

    private static final int MOST_WORDS = 5;

    /** Each kind of step and how its id begins; the first that fits counts. */
    private static final List<Prefix> PREFIXES = List.of(
            new Prefix(UserTask.class, "UserTask_"),
            new Prefix(ServiceTask.class, "ServiceTask_"),
            new Prefix(SendTask.class, "SendTask_"),
            new Prefix(ReceiveTask.class, "ReceiveTask_"),
            new Prefix(BusinessRuleTask.class, "RuleTask_"),
            new Prefix(CallActivity.class, "CallActivity_"),
            new Prefix(SubProcess.class, "SubProcess_"),
            new Prefix(Gateway.class, "Gateway_"),
            new Prefix(StartEvent.class, "StartEvent_"),
            new Prefix(EndEvent.class, "EndEvent_"),
            new Prefix(BoundaryEvent.class, "BoundaryEvent_"),
            new Prefix(Event.class, "Event_"));

    private NameRules() {}

    private record Prefix(Class<? extends FlowNode> type, String text) {}

    static List<Rule> all() {
        return List.of(
                Rule.refuse(
                        Process.class,
                        process -> !process.getId().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                        "De id van het proces bestaat uit kleine letters en streepjes, zoals uwv-directe-lijn."),
                Rule.each(FlowNode.class, (node, process) -> idOf(node)),
                Rule.each(Activity.class, (activity, process) -> nameOf(activity)),
                Rule.refuse(
                        Event.class,
                        event -> event.getName() == null || event.getName().isBlank(),
                        "De gebeurtenis heeft geen naam. Noem wat er dan bereikt is, zoals 'Toestemming gegeven'."));
    }

    private static Optional<String> idOf(FlowNode node) {
        Optional<Prefix> prefix =
                PREFIXES.stream().filter(one -> one.type().isInstance(node)).findFirst();
        if (prefix.isEmpty()) {
            return Optional.of("Dit soort stap kent het platform niet. Gebruik een gebruikerstaak, service, send,"
                    + " receive of rule task, of een call activity.");
        }
        String text = prefix.get().text();
        return node.getId().matches(text + "[A-Z][A-Za-z0-9]*")
                ? Optional.empty()
                : Optional.of("De id past niet. Geef bij 'ID' een Engelse naam op die met '" + text + "' begint, zoals "
                        + text + "AskConsent; lopende zaken en cijfers hangen eraan.");
    }

    private static Optional<String> nameOf(Activity activity) {
        String name = Optional.ofNullable(activity.getName()).orElse("").strip();
        if (name.isEmpty()) {
            return Optional.of("De stap heeft geen naam. Noem wat iemand doet, zoals 'Partners uitnodigen'.");
        }
        return name.split("\\s+").length <= MOST_WORDS
                ? Optional.empty()
                : Optional.of("De naam '" + name + "' is te lang. Gebruik hoogstens vijf woorden; de rest hoort in"
                        + " de uitleg.");
    }
}
