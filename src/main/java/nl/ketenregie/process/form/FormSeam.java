package nl.ketenregie.process.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.InvalidInput;
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
import org.springframework.stereotype.Component;

/**
 * Gets every submitted form before the engine does: validates it against the form the user saw, gives the routing facts
 * to the process and the content to the dossier. What it does not pass on reaches no engine table.
 */
@Component
class FormSeam {

    /** The field with which a caller gives its own reference to a case. */
    private static final String REFERENCE = "kenmerk";

    private final DeployedForms forms;
    private final ObjectProvider<CaseContent> caseContent;

    FormSeam(DeployedForms forms, ObjectProvider<CaseContent> caseContent) {
        this.forms = forms;
        this.caseContent = caseContent;
    }

    void submitTask(TaskEntity task, FormDefinition form, VariableMap payload) {
        ExecutionEntity execution = task.getExecution();
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) execution.getProcessDefinition();
        FormSubmission submission = FormSubmission.of(
                forms.schema(form, process), plain(payload), forms.routingFacts(process), execution::getVariable);
        submission.facts().forEach(task::setVariable);
        receive(
                execution.getProcessBusinessKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                form,
                submission.content());
    }

    void submitStart(ExecutionEntity instance, FormDefinition form, VariableMap payload) {
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) instance.getProcessDefinition();
        Map<String, @Nullable Object> answers = plain(payload);
        takeReferenceFrom(instance, answers);
        FormSubmission submission =
                FormSubmission.of(forms.schema(form, process), answers, forms.routingFacts(process), name -> null);
        CaseContent.OpenedCase opened = caseContent
                .getObject()
                .open(
                        process.getKey(),
                        process.getName(),
                        municipality(submission),
                        Optional.ofNullable((String) answers.get(REFERENCE)).filter(text -> !text.isBlank()));
        instance.setProcessBusinessKey(opened.dossierId());
        CaseVariables.CASE_NUMBER.set(instance, opened.caseNumber());
        CaseVariables.MUNICIPALITY_NAME.set(instance, opened.municipalityName());
        submission.facts().forEach(instance::setVariable);
        receive(
                opened.dossierId(),
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

    private static String municipality(FormSubmission submission) {
        return Optional.ofNullable((String) submission.facts().get(CaseVariables.MUNICIPALITY.name()))
                .orElseThrow(() -> new InvalidInput("gemeente", "Het veld 'Gemeente' is verplicht; vul het in."));
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
