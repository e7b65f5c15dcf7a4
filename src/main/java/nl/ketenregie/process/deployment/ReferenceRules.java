package nl.ketenregie.process.deployment;

import static nl.ketenregie.process.deployment.ProcessModel.camunda;
import static nl.ketenregie.process.deployment.ProcessModel.isExpression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What a model points at exists: a form, a decision table, another process. Otherwise a case stops there. */
final class ReferenceRules {

    private ReferenceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.refuse(
                        UserTask.class,
                        task -> camunda(task, "formRef").isEmpty(),
                        "De taak heeft geen formulier. Kies bij 'Forms' een Camunda Form en vul de id in."),
                ReferenceRules::formsExist,
                references(BusinessRuleTask.class, ReferenceRules::decisionExists),
                references(CallActivity.class, ReferenceRules::processExists),
                ReferenceRules::callersComeAlong,
                Rule.refuse(CamundaIn.class, in -> "all".equals(in.getCamundaVariables()), NO_ALL),
                Rule.refuse(CamundaOut.class, out -> "all".equals(out.getCamundaVariables()), NO_ALL));
    }

    private static final String NO_ALL =
            "Alle variabelen doorgeven mag niet. Noem elke variabele die het andere proces nodig heeft.";

    private interface Check<E> {
        Optional<String> wrong(E element, Models models);
    }

    private static <E extends BaseElement> Rule references(Class<E> type, Check<E> check) {
        return models -> models.processes().stream()
                .flatMap(process -> process.all(type).flatMap(element -> check.wrong(element, models).stream()
                        .map(message -> process.finding(element, message))));
    }

    private static Stream<Finding> formsExist(Models models) {
        return models.processes().stream().flatMap(process -> FormReference.in(process)
                .flatMap(reference -> formExists(reference, models).stream()
                        .map(message -> process.finding(reference.step(), message))));
    }

    private static Optional<String> formExists(FormReference reference, Models models) {
        String form = "Het formulier '" + reference.form() + "' ";
        if (isExpression(reference.form())) {
            return Optional.of("Het formulier hangt af van een uitdrukking. Kies één formulier.");
        }
        if (models.formOf(reference).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                reference.isBoundToDeployment()
                        ? form + "zit niet bij deze deployment. Vink het .form-bestand aan bij het deployen."
                        : form + "bestaat niet. Vink het .form-bestand aan bij het deployen, of verbeter de id.");
    }

    private static Optional<String> decisionExists(BusinessRuleTask task, Models models) {
        String id = camunda(task, "decisionRef").orElse("");
        boolean together = "deployment".equals(task.getCamundaDecisionRefBinding());
        if (id.isEmpty()
                || models.hasDecision(id)
                || !together && !isExpression(id) && models.surroundings().hasDecision(id)) {
            return Optional.empty();
        }
        return Optional.of("De beslistabel '" + id + "' "
                + (together
                        ? "zit niet bij deze deployment. Vink het .dmn-bestand aan bij het deployen."
                        : "bestaat niet. Vink het .dmn-bestand aan bij het deployen, of verbeter de id."));
    }

    private static Optional<String> processExists(CallActivity call, Models models) {
        String id = Optional.ofNullable(call.getCalledElement()).orElse("");
        boolean together = "deployment".equals(call.getCamundaCalledElementBinding());
        if (models.hasProcess(id) || !together && models.surroundings().hasProcess(id)) {
            return Optional.empty();
        }
        return Optional.of("Het proces '" + id + "' dat hier wordt aangeroepen "
                + (together
                        ? "zit niet bij deze deployment. Vink het .bpmn-bestand aan bij het deployen."
                        : "bestaat niet. Deploy het eerst, of verbeter de id bij 'Called element'."));
    }

    /** A caller that is bound to its own deployment would go on with the old version, and nobody would notice. */
    private static Stream<Finding> callersComeAlong(Models models) {
        return models.surroundings()
                .processes()
                .filter(caller -> !models.hasProcess(caller.id()))
                .flatMap(caller -> caller.all(CallActivity.class)
                        .filter(call -> "deployment".equals(call.getCamundaCalledElementBinding()))
                        .flatMap(call -> models.processes().stream()
                                .filter(called -> called.id().equals(call.getCalledElement()))
                                .map(called -> called.finding("Het proces '" + caller.id()
                                        + "' roept dit proces aan en blijft anders de oude versie gebruiken. Vink ook "
                                        + caller.id() + ".bpmn aan, met zijn formulieren en beslistabellen."))));
    }
}
