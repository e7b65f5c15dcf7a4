package nl.ketenregie.process.deployment;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deploys each bundle at start-up, only when a byte of it changed. */
@Component
class ModelDeployer {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

    /** What the engine itself calls deployments that come with the application. */
    static final String SOURCE = "process application";

    private final ModelBundles bundles;
    private final RepositoryService repository;

    ModelDeployer(ModelBundles bundles, RepositoryService repository) {
        this.bundles = bundles;
        this.repository = repository;
    }

    @EventListener(ApplicationStartedEvent.class)
    void deployShippedModels() {
        bundles.shipped().forEach(this::deploy);
    }

    private void deploy(ModelBundle bundle) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(bundle.slug()).source(SOURCE).enableDuplicateFiltering(false);
        bundle.resources()
                .forEach((name, bytes) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(bytes)));
        var processes = deployment.deployWithResult().getDeployedProcessDefinitions();
        if (processes != null) {
            processes.forEach(
                    process -> LOG.info("Proces {} versie {} gedeployd", process.getKey(), process.getVersion()));
        }
    }
}
