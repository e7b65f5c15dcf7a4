package nl.ketenregie.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who owns which version: what we ship is deployed once, and what a process owner deployed stays. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class ModelDeployerTest {

    private static final ModelSettings KEEP = new ModelSettings(false, Set.of());
    private static final String DOCUMENTATION = "Een klein proces dat aan alle regels voldoet.";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ModelBundles bundles;

    @BeforeEach
    void nothingIsDeployed() {
        repository
                .createDeploymentQuery()
                .deploymentName("voorbeeld")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void whatTheApplicationShipsIsDeployedAtStartUp() {
        assertThat(bundles.shipped()).isNotEmpty().allSatisfy(bundle -> assertThat(bundle.processes())
                .allSatisfy(process -> assertThat(versions(process)).isEqualTo(1)));
    }

    @Test
    void whatIsCalledIsDeployedBeforeItsCaller() {
        assertThat(bundles.shipped())
                .extracting(ModelBundle::slug)
                .containsSubsequence("toestemming", "overdracht", "uwv-directe-lijn");
    }

    @Test
    void unchangedModelsAreNotDeployedAgain() {
        deploy(Example.good(), KEEP);
        deploy(Example.good(), KEEP);
        assertThat(versions("voorbeeld")).isEqualTo(1);
    }

    @Test
    void oneChangedByteMakesANewVersionOfThatBundleOnly() {
        deploy(Example.good(), KEEP);
        deploy(changed(), KEEP);
        assertThat(versions("voorbeeld")).isEqualTo(2);
        assertThat(versions("toestemming")).isEqualTo(1);
    }

    @Test
    void modelsThatComeBackToWhatTheyWereAreDeployedAgain() {
        deploy(Example.good(), KEEP);
        deploy(changed(), KEEP);
        deploy(Example.good(), KEEP);
        assertThat(versions("voorbeeld")).isEqualTo(3);
    }

    @Test
    void theVersionOfAProcessOwnerStaysAndIsReported(CapturedOutput output) {
        deploy(Example.good(), KEEP);
        ownerDeploys(Example.good().with(Example.PROCESS, "1.0.0", "1.1.0"));
        deploy(changed().with(Example.PROCESS, "1.0.0", "2.0.0"), KEEP);
        assertThat(versions("voorbeeld")).isEqualTo(2);
        assertThat(output)
                .contains("Proces voorbeeld: versie 2 (1.1.0) van de proceseigenaar blijft staan")
                .contains("uit Camunda Modeler. De meegeleverde 2.0.0 is niet gedeployd")
                .contains("ketenregie.models.replace-owners-version-of=voorbeeld");
    }

    @Test
    void theVersionOfAProcessOwnerIsReplacedWhenToldOnceAndForAll() {
        deploy(Example.good(), KEEP);
        ownerDeploys(Example.good().with(Example.PROCESS, "1.0.0", "1.1.0"));
        ModelSettings replace = new ModelSettings(false, Set.of("voorbeeld"));
        deploy(Example.good(), replace);
        deploy(Example.good(), replace);
        assertThat(versions("voorbeeld")).isEqualTo(3);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("voorbeeld")
                        .latestVersion()
                        .singleResult()
                        .getVersionTag())
                .isEqualTo("1.0.0");
    }

    private static Example changed() {
        return Example.good().with(Example.PROCESS, DOCUMENTATION, DOCUMENTATION + " Nieuw.");
    }

    private void deploy(Example example, ModelSettings settings) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        example.files().forEach((file, bytes) -> files.put("processes/voorbeeld/" + file, bytes));
        new ModelDeployer(bundles, repository, settings).deploy(List.of(new ModelBundle("voorbeeld", files)));
    }

    private void ownerDeploys(Example example) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("voorbeeld").source("Camunda Modeler");
        example.files().forEach((file, bytes) -> deployment.addInputStream(file, new ByteArrayInputStream(bytes)));
        deployment.deploy();
    }

    private long versions(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }
}
