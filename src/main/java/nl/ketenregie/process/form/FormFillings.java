package nl.ketenregie.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ketenregie.process.FormFilling;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands out what rooms fill in beforehand, as values of the form that is being opened and not as variables. */
@Component
class FormFillings {

    private final ObjectProvider<FormFilling> fillings;
    private final ObjectMapper json;

    FormFillings(ObjectProvider<FormFilling> fillings, ObjectMapper json) {
        this.fillings = fillings;
        this.json = json;
    }

    TaskFormData fill(TaskFormData opened, TaskEntity task, FormDefinition form) {
        FormFilling.OpenForm open = new FormFilling.OpenForm(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                form.getCamundaFormDefinitionKey().getExpressionText(),
                task.getTaskDefinitionKey());
        Map<String, Object> answers = new LinkedHashMap<>();
        fillings.orderedStream().forEach(filling -> answers.putAll(filling.answersFor(open)));
        answers.forEach((key, answer) -> {
            FormFieldImpl field = new FormFieldImpl();
            field.setId(key);
            field.setValue(typed(answer));
            opened.getFormFields().add(field);
        });
        return opened;
    }

    private TypedValue typed(Object answer) {
        if (!(answer instanceof Collection<?> || answer instanceof Map<?, ?>)) {
            return Variables.untypedValue(answer);
        }
        try {
            return SpinValues.jsonValue(json.writeValueAsString(answer)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
