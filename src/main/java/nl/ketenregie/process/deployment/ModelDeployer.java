package nl.ketenregie.process.deployment;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.ketenregie.process.deployment.DeployedVersions.OwnersVersion;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deploys each bundle at start-up, only when a byte of it changed, and never over the version of a process owner unless
 * told to.
 */
@Component
class ModelDeployer {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

    private final ModelBundles bundles;
    private final RepositoryService repository;
    private final ModelSettings settings;

    ModelDeployer(ModelBundles bundles, RepositoryService repository, ModelSettings settings) {
        this.bundles = bundles;
        this.repository = repository;
        this.settings = settings;
    }

    @EventListener(ApplicationStartedEvent.class)
    void deployShippedModels() {
        deploy(bundles.shipped());
    }

    void deploy(List<ModelBundle> shipped) {
        DeployedVersions deployed = DeployedVersions.in(repository);
        shipped.forEach(bundle -> deploy(bundle, deployed));
    }

    private void deploy(ModelBundle bundle, DeployedVersions deployed) {
        List<OwnersVersion> owners = deployed.ownersVersions(bundle);
        if (!owners.isEmpty() && !settings.replaces(bundle.slug())) {
            owners.forEach(owner -> report(owner, bundle));
        } else if (!owners.isEmpty() || !deployed.holds(bundle)) {
            // two nodes that start together deploy once; content that comes back after something else is new again
            deployNow(bundle, owners.isEmpty() && !deployed.heldBefore(bundle));
        }
    }

    private void deployNow(ModelBundle bundle, boolean onceOnly) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(bundle.slug()).source(DeployedVersions.sourceOf(bundle));
        bundle.resources().forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        if (onceOnly) {
            deployment.enableDuplicateFiltering(false);
        }
        var processes = deployment.deployWithResult().getDeployedProcessDefinitions();
        if (processes != null) {
            processes.forEach(
                    process -> LOG.info("Proces {} versie {} gedeployd", process.getKey(), process.getVersion()));
        }
    }

    private static void report(OwnersVersion owner, ModelBundle bundle) {
        LOG.warn(
                "Proces {}: versie {} ({}) van de proceseigenaar blijft staan; die kwam op {} uit {}. De meegeleverde {}"
                        + " is niet gedeployd. Neem de wijziging over in processes/, of zet"
                        + " ketenregie.models.replace-owners-version-of={} om haar te vervangen.",
                owner.process().getKey(),
                owner.process().getVersion(),
                owner.process().getVersionTag(),
                owner.deployment().getDeploymentTime(),
                owner.deployment().getSource(),
                bundle.version(),
                bundle.slug());
    }
}
