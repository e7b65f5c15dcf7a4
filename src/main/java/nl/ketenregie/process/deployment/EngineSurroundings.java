package nl.ketenregie.process.deployment;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenregie.process.CaseSubject;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What runs here already, as the engine and the application know it. Only to be asked while the engine deploys. */
@Component
class EngineSurroundings implements Surroundings {

    private final ApplicationContext context;

    EngineSurroundings(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean isDelegate(String name) {
        return context.containsBean(name) && context.isTypeMatch(name, JavaDelegate.class);
    }

    @Override
    public boolean isBean(String name) {
        return context.containsBean(name);
    }

    @Override
    public Optional<FormModel> form(String id) {
        CamundaFormDefinitionEntity form =
                Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
        return Optional.ofNullable(form)
                .map(found -> Context.getCommandContext()
                        .getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(found.getDeploymentId(), found.getResourceName()))
                .map(resource -> FormModel.read(resource.getName(), resource.getBytes()));
    }

    @Override
    public boolean isSubject(String kind) {
        return context.getBeanProvider(CaseSubject.class).stream()
                .anyMatch(subject -> subject.kind().equals(kind));
    }

    @Override
    public boolean hasProcess(String id) {
        return repository()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(id)
                        .active()
                        .count()
                > 0;
    }

    @Override
    public boolean hasDecision(String id) {
        return repository()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(id)
                        .count()
                > 0;
    }

    @Override
    public Stream<ProcessModel> processes() {
        return repository().createProcessDefinitionQuery().latestVersion().active().list().stream()
                .map(EngineSurroundings::model);
    }

    private static ProcessModel model(ProcessDefinition definition) {
        return new ProcessModel(
                definition.getResourceName(), "", repository().getBpmnModelInstance(definition.getId()));
    }

    private static RepositoryService repository() {
        return Context.getProcessEngineConfiguration().getRepositoryService();
    }
}
