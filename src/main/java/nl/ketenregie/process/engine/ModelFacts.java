package nl.ketenregie.process.engine;

import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

/** What the deployed models say about forms; what does not exist is left to the engine, which says so itself. */
final class ModelFacts {

    private ModelFacts() {}

    static @Nullable FormDefinition formOf(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        ProcessDefinitionEntity process =
                task == null ? null : definitionOf(context, task.getProcessDefinitionId(), null);
        TaskDefinition definition =
                process == null ? null : process.getTaskDefinitions().get(task.getTaskDefinitionKey());
        return definition == null ? null : unlessEmpty(definition.getFormDefinition());
    }

    static @Nullable FormDefinition startFormOf(@Nullable ProcessDefinitionEntity process) {
        return process == null ? null : unlessEmpty(process.getStartFormDefinition());
    }

    static @Nullable ProcessDefinitionEntity definitionOf(
            CommandContext context, @Nullable String id, @Nullable String key) {
        DeploymentCache cache = context.getProcessEngineConfiguration().getDeploymentCache();
        if (id != null && cache.findProcessDefinitionFromCache(id) != null) {
            return cache.findProcessDefinitionFromCache(id); // a definition never changes, so its row need not be read
        }
        if (id == null && key == null) {
            return null;
        }
        ProcessDefinitionEntity found = id != null
                ? context.getProcessDefinitionManager().findLatestProcessDefinitionById(id)
                : context.getProcessDefinitionManager().findLatestDefinitionByKey(key);
        return found == null ? null : cache.resolveProcessDefinition(found);
    }

    /** Deployed Camunda Forms are what the form seam knows. */
    static boolean isCamundaForm(@Nullable FormDefinition form) {
        return form != null && form.getCamundaFormDefinitionKey() != null;
    }

    private static @Nullable FormDefinition unlessEmpty(@Nullable FormDefinition form) {
        return form != null && (form.getCamundaFormDefinitionKey() != null || form.getFormKey() != null) ? form : null;
    }
}
