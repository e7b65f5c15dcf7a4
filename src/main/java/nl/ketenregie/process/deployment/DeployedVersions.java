package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * What the engine holds, read in two queries however many bundles there are.
 *
 * @param deployments newest first
 * @param newest the newest version of each process, by its id
 */
record DeployedVersions(List<Deployment> deployments, Map<String, ProcessDefinition> newest) {

    /** Our deployments name the fingerprint of their bundle as source; what others deploy says for example Camunda Modeler. */
    private static final String OURS = "Ketenregie ";

    static DeployedVersions in(RepositoryService repository) {
        return new DeployedVersions(
                repository
                        .createDeploymentQuery()
                        .orderByDeploymentTime()
                        .desc()
                        .list(),
                repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getKey, Function.identity(), (one, two) -> one)));
    }

    static String sourceOf(ModelBundle bundle) {
        return OURS + bundle.fingerprint();
    }

    /** Whether our newest deployment of this bundle has exactly this content. */
    boolean holds(ModelBundle bundle) {
        return ours(bundle)
                .map(deployment -> deployment.getSource().equals(sourceOf(bundle)))
                .orElse(false);
    }

    /** Whether this content was deployed once, and something else after it. */
    boolean heldBefore(ModelBundle bundle) {
        return deployments.stream()
                .anyMatch(deployment -> bundle.slug().equals(deployment.getName())
                        && sourceOf(bundle).equals(deployment.getSource()));
    }

    /** The processes of this bundle whose newest version came from somebody else. */
    List<OwnersVersion> ownersVersions(ModelBundle bundle) {
        return bundle.processes().stream()
                .sorted()
                .flatMap(process -> Optional.ofNullable(newest.get(process)).stream())
                .flatMap(process -> deployments.stream()
                        .filter(deployment -> deployment.getId().equals(process.getDeploymentId()))
                        .filter(deployment -> !isOurs(deployment))
                        .map(deployment -> new OwnersVersion(process, deployment)))
                .toList();
    }

    private Optional<Deployment> ours(ModelBundle bundle) {
        return deployments.stream()
                .filter(deployment -> bundle.slug().equals(deployment.getName()) && isOurs(deployment))
                .findFirst();
    }

    private static boolean isOurs(Deployment deployment) {
        return deployment.getSource() != null && deployment.getSource().startsWith(OURS);
    }

    /** @param process the version that runs; @param deployment how it came here */
    record OwnersVersion(ProcessDefinition process, Deployment deployment) {}
}
