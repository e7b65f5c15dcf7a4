package nl.ketenregie.process.deployment;

import static nl.ketenregie.process.deployment.ProcessModel.camunda;
import static nl.ketenregie.process.deployment.ProcessModel.isExpression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** What each step needs so that no case gets stuck and everybody knows what to do. */
final class StepRules {

    private StepRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.refuse(
                        Activity.class,
                        activity -> !(activity instanceof SubProcess)
                                && activity.getDocumentations().stream()
                                        .allMatch(text -> text.getTextContent().isBlank()),
                        "De uitleg ontbreekt. Schrijf bij 'Documentation' wat er gebeurt en waarom."),
                Rule.refuse(
                        ExclusiveGateway.class,
                        gateway -> gateway.getOutgoing().size() > 1 && gateway.getDefault() == null,
                        "Er is geen standaardpad. Wijs één pijl aan als 'Default flow'; anders loopt een zaak vast"
                                + " als geen antwoord past."),
                Rule.refuse(
                        ExclusiveGateway.class,
                        gateway -> gateway.getOutgoing().size() > 1
                                && !Optional.ofNullable(gateway.getName())
                                        .orElse("")
                                        .strip()
                                        .endsWith("?"),
                        "De splitsing stelt geen vraag. Geef haar een vraag als naam, zoals 'Toestemming gegeven?'."),
                Rule.each(UserTask.class, StepRules::whoDoesIt),
                Rule.refuse(
                        UserTask.class,
                        task -> camunda(task, "assignee").isPresent()
                                || camunda(task, "candidateUsers").isPresent(),
                        "De taak staat op naam van een persoon. Laat 'Assignee' en 'Candidate users' leeg: een taak"
                                + " hoort bij een rol."),
                Rule.each(UserTask.class, (task, process) -> byWhen(task, "dueDate", true)),
                Rule.each(UserTask.class, (task, process) -> byWhen(task, "followUpDate", false)),
                Rule.each(TimerEventDefinition.class, (timer, process) -> timerIn(timer)),
                Rule.refuse(
                        SendTask.class,
                        task -> !task.isCamundaAsyncBefore() || !hasRetryCycle(task),
                        "De stap verlaat ons proces en kan mislukken. Vink 'Asynchronous continuations: Before' aan"
                                + " en vul bij 'Job execution' een herhaling in, zoals R3/PT5M."),
                Rule.refuse(
                        BusinessRuleTask.class,
                        task -> camunda(task, "decisionRef").isEmpty(),
                        "De stap verwijst naar geen beslistabel. Kies bij 'Implementation' DMN en vul de id in."));
    }

    /** Tasks go to the role of their lane; a building block is told which role that is. */
    private static Optional<String> whoDoesIt(UserTask task, ProcessModel process) {
        Optional<String> lane = process.laneOf(task).map(one -> String.valueOf(one.getName()));
        if (lane.isEmpty()) {
            return Optional.of("De taak ligt in geen baan. Leg haar in de baan van de rol die haar doet.");
        }
        String group = camunda(task, "candidateGroups").orElse("");
        return group.equals(lane.get()) || group.equals("${" + lane.get() + "}")
                ? Optional.empty()
                : Optional.of("De taak ligt in de baan '" + lane.get() + "' maar gaat naar '" + group
                        + "'. Vul bij 'Candidate groups' de naam van de baan in.");
    }

    /** Terms come from the law or from an agreement that can be tuned, never from the drawing. */
    private static Optional<String> byWhen(UserTask task, String attribute, boolean required) {
        Optional<String> value = camunda(task, attribute);
        String example = "${agenda.uiterlijk('proces.formulier')}";
        if (value.isEmpty()) {
            return required
                    ? Optional.of("De taak heeft geen einddatum en kan blijven liggen. Vul bij 'Due date' een afspraak"
                            + " in, zoals " + example + ".")
                    : Optional.empty();
        }
        return isExpression(value.get())
                ? Optional.empty()
                : Optional.of(
                        "De datum '" + value.get() + "' ligt vast. Verwijs naar een afspraak, zoals " + example + ".");
    }

    private static Optional<String> timerIn(TimerEventDefinition timer) {
        return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(part -> part != null)
                .map(Expression::getTextContent)
                .filter(text -> !isExpression(text))
                .map(text -> "De timer heeft de vaste tijd '" + text.strip()
                        + "'. Verwijs naar een afspraak, zoals ${agenda.uiterlijk('proces.wachten')}.")
                .findFirst();
    }

    private static boolean hasRetryCycle(Activity activity) {
        return activity.getExtensionElements() != null
                && activity.getExtensionElements().getElementsQuery().list().stream()
                        .anyMatch(element -> element instanceof CamundaFailedJobRetryTimeCycle cycle
                                && !cycle.getTextContent().isBlank());
    }
}
