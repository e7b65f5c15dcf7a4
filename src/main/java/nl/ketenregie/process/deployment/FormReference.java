package nl.ketenregie.process.deployment;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where a model shows a form: @param step a user task or start event; @param form id; @param binding latest, deployment or version. */
record FormReference(FlowNode step, String form, String binding) {

    static Stream<FormReference> in(ProcessModel process) {
        return Stream.concat(process.all(UserTask.class), process.all(StartEvent.class))
                .flatMap(step -> of(step).stream());
    }

    static Optional<FormReference> of(FlowNode step) {
        return ProcessModel.camunda(step, "formRef")
                .map(form -> new FormReference(
                        step, form, ProcessModel.camunda(step, "formRefBinding").orElse("")));
    }

    boolean isBoundToDeployment() {
        return binding.equals("deployment");
    }
}
