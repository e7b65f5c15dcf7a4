package nl.ketenregie.process.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms and models that the engine holds, read once per deployment: deployments never change afterwards. */
@Component
class DeployedForms {

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> routingFacts = new ConcurrentHashMap<>();

    FormSchema schema(FormDefinition form, ProcessDefinitionEntity process) {
        String key = form.getCamundaFormDefinitionKey().getExpressionText();
        return "deployment".equals(form.getCamundaFormDefinitionBinding())
                ? schemas.computeIfAbsent(
                        process.getDeploymentId() + "/" + key,
                        place -> parse(
                                key, definitions().findDefinitionByDeploymentAndKey(process.getDeploymentId(), key)))
                : parseOnce(key, definitions().findLatestDefinitionByKey(key));
    }

    private FormSchema parseOnce(String key, @Nullable CamundaFormDefinitionEntity latest) {
        String place = latest == null ? key : latest.getDeploymentId() + "/" + key;
        return schemas.computeIfAbsent(place, absent -> parse(key, latest));
    }

    private static FormSchema parse(String key, @Nullable CamundaFormDefinitionEntity definition) {
        if (definition == null) {
            throw new IllegalStateException("Het formulier '" + key + "' hoort bij dit proces maar is niet gedeployd");
        }
        return FormSchema.parse(resource(definition.getDeploymentId(), definition.getResourceName()));
    }

    private static CamundaFormDefinitionManager definitions() {
        return commands().getCamundaFormDefinitionManager();
    }

    Set<String> routingFacts(ProcessDefinitionEntity process) {
        return routingFacts.computeIfAbsent(
                process.getDeploymentId(),
                deployment -> RoutingFacts.of(texts(deployment, ".bpmn"), texts(deployment, ".dmn")));
    }

    private static List<String> texts(String deploymentId, String extension) {
        return commands().getResourceManager().findResourcesByDeploymentId(deploymentId).stream()
                .filter(resource -> resource.getName().endsWith(extension))
                .map(DeployedForms::text)
                .toList();
    }

    private static String resource(String deploymentId, String name) {
        return text(commands().getResourceManager().findResourceByDeploymentIdAndResourceName(deploymentId, name));
    }

    private static String text(ResourceEntity resource) {
        return new String(resource.getBytes(), StandardCharsets.UTF_8);
    }

    private static CommandContext commands() {
        return Context.getCommandContext();
    }
}
