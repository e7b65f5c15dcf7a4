package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Refuses a new deployment as a whole, with everything that is wrong with it. The engine comes here before it stores
 * anything, whoever deploys: the application, REST or Modeler. Definitions that are only read again pass unseen, so a
 * stricter rule never stops a running case.
 */
@Component
class DeploymentGate implements Deployer {

    private final Surroundings surroundings;

    DeploymentGate(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, byte[]> files = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        Models models = ModelReader.read(files, surroundings);
        List<Finding> findings = Stream.concat(
                        DeploymentRules.check(models).stream(), EngineReading.of(models, deployment))
                .toList();
        if (!findings.isEmpty()) {
            throw new DeploymentRefused(findings);
        }
    }
}
