package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** The models may not be deployed: REST answers 400, and Modeler shows the findings to the process owner. */
class DeploymentRefused extends BadUserRequestException {

    DeploymentRefused(List<Finding> findings) {
        super("Niets is gedeployd. Los dit eerst op (" + findings.size() + "):\n"
                + findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }
}
