package nl.ketenregie.process.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TaskSubmitted;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gets every submitted form before the engine does: validates it against the form the user saw, gives the routing facts
 * to the process and the content to the dossier. Text about what is without persons is scanned for them first. What it
 * does not pass on reaches no engine table.
 */
@Component
class FormSeam {

    /** The field with which a caller gives its own reference to a case. */
    private static final String REFERENCE = "kenmerk";

    private final DeployedForms forms;
    private final CaseSubjects subjects;
    private final PersonsGate personsGate;
    private final ObjectProvider<CaseContent> caseContent;
    private final ApplicationEventPublisher events;
    private final PlatformClock clock;

    FormSeam(
            DeployedForms forms,
            CaseSubjects subjects,
            PersonsGate personsGate,
            ObjectProvider<CaseContent> caseContent,
            ApplicationEventPublisher events,
            PlatformClock clock) {
        this.forms = forms;
        this.subjects = subjects;
        this.personsGate = personsGate;
        this.caseContent = caseContent;
        this.events = events;
        this.clock = clock;
    }

    void submitTask(TaskEntity task, FormDefinition form, VariableMap payload) {
        ExecutionEntity execution = task.getExecution();
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) execution.getProcessDefinition();
        FormSubmission submission =
                accept(form, process, plain(payload), subjects.of(execution), execution::getVariable);
        submission.facts().forEach(task::setVariable);
        receive(
                execution.getProcessBusinessKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                form,
                submission.content());
        events.publishEvent(new TaskSubmitted(task.getId()));
    }

    void submitStart(ExecutionEntity instance, FormDefinition form, VariableMap payload) {
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) instance.getProcessDefinition();
        Map<String, @Nullable Object> answers = plain(payload);
        takeReferenceFrom(instance, answers);
        CaseSubject subject = subjects.of(process);
        FormSubmission submission = accept(form, process, answers, subject, name -> null);
        CaseSubject.OpenedCase opened = subject.open(new CaseSubject.Opening(
                process.getKey(),
                process.getName(),
                submission.facts(),
                submission.content(),
                Optional.ofNullable((String) answers.get(REFERENCE)).filter(text -> !text.isBlank())));
        instance.setProcessBusinessKey(opened.subjectId());
        CaseVariables.CASE_NUMBER.set(instance, opened.number());
        CaseVariables.MUNICIPALITY_NAME.set(instance, opened.municipalityName());
        if (forms.routingFacts(process).contains(CaseVariables.REPORTER.name())) {
            CaseVariables.REPORTER.set(instance, opened.starterRole());
        }
        submission.facts().forEach(instance::setVariable);
        receive(
                opened.subjectId(),
                process.getInitial().getId(),
                (String) process.getInitial().getProperty("name"),
                form,
                submission.content());
    }

    /** A client of the REST interface may give its reference as business key; the business key itself becomes the dossier id. */
    private static void takeReferenceFrom(ExecutionEntity instance, Map<String, @Nullable Object> answers) {
        String given = instance.getBusinessKey();
        if (given == null || given.isBlank()) {
            return;
        }
        Object inForm = answers.putIfAbsent(REFERENCE, given);
        if (inForm != null && !inForm.equals(given)) {
            throw new InvalidInput(
                    REFERENCE,
                    "Het kenmerk in het formulier en de meegegeven businessKey verschillen. Geef er één op.");
        }
    }

    private FormSubmission accept(
            FormDefinition form,
            ProcessDefinitionEntity process,
            Map<String, @Nullable Object> answers,
            CaseSubject subject,
            Function<String, @Nullable Object> variables) {
        FormSchema schema = forms.schema(form, process);
        if (subject.isWithoutPersons()) {
            personsGate.check(schema, answers);
        }
        return FormSubmission.of(
                schema, answers, forms.routingFacts(process), new FormContext(variables, clock.today()));
    }

    private void receive(
            String subject,
            String step,
            @Nullable String stepName,
            FormDefinition form,
            List<CaseContent.Field> fields) {
        if (!fields.isEmpty()) {
            caseContent
                    .getObject()
                    .receive(new CaseContent.SubmittedContent(
                            subject,
                            step,
                            stepName == null ? step : stepName,
                            form.getCamundaFormDefinitionKey().getExpressionText(),
                            fields));
        }
    }

    /** Lists arrive from Tasklist as JSON values; all else as plain values. */
    private static Map<String, @Nullable Object> plain(VariableMap payload) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (String name : payload.keySet()) {
            TypedValue value = payload.getValueTyped(name);
            answers.put(
                    name,
                    value instanceof SerializableValue json && !json.isDeserialized()
                            ? fromJson(name, json)
                            : unwrap(value));
        }
        return answers;
    }

    private static @Nullable Object unwrap(@Nullable TypedValue value) {
        Object plain = value == null ? null : value.getValue();
        return plain instanceof org.camunda.spin.json.SpinJsonNode node ? node.mapTo(Object.class) : plain;
    }

    private static Object fromJson(String name, SerializableValue value) {
        try {
            return Spin.JSON(value.getValueSerialized()).mapTo(Object.class);
        } catch (RuntimeException e) {
            throw new InvalidInput(
                    name, "Het veld '" + name + "' bevat een waarde die niet gelezen kan worden. Vul het opnieuw in.");
        }
    }
}
