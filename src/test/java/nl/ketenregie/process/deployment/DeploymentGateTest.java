package nl.ketenregie.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The gate stands before the engine: what breaks a rule is refused as a whole and leaves nothing behind. */
@PlatformTest
class DeploymentGateTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @LocalServerPort
    private int port;

    @Test
    void aGoodDeploymentPasses() {
        var deployed = deployment(Example.good()).deployWithResult();
        assertThat(deployed.getDeployedProcessDefinitions()).hasSize(1);
        assertThat(deployed.getDeployedDecisionDefinitions()).hasSize(1);
    }

    @Test
    void aBrokenDeploymentIsRefusedWithEveryFindingOnItsOwnLine() {
        long before = repository.createDeploymentQuery().count();
        Example broken = Example.good()
                .with(Example.PROCESS, "Hulp nodig?", "Hulp")
                .with(Example.FORM, "\"maxLength\": 4000", "\"maxLength\": 9000");
        assertThatThrownBy(() -> deployment(broken).deploy())
                .isInstanceOf(DeploymentRefused.class)
                .satisfies(refusal -> assertThat(
                                String.valueOf(refusal.getMessage()).lines())
                        .hasSize(3)
                        .anySatisfy(line -> assertThat(line).startsWith("answer.form, antwoord: "))
                        .anySatisfy(line -> assertThat(line).startsWith("voorbeeld.bpmn, Gateway_HelpNeeded: ")));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void modelerGetsTheFindingsAsAnswer() throws Exception {
        Example broken = Example.good().with(Example.PROCESS, "Hulp nodig?", "Hulp");
        HttpResponse<String> answer = deployOverRest(broken);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.body(), "$.message").lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("voorbeeld.bpmn, Gateway_HelpNeeded: "));
    }

    @Test
    void whatOnlyTheEngineSeesStandsInTheSameList() {
        Example broken = Example.good()
                .with(Example.PROCESS, "Hulp nodig?", "Hulp")
                .with(Example.PROCESS, "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">", "<!--")
                .with(Example.PROCESS, "${hulpNodig == 'ja' and not empty route}</bpmn:conditionExpression>", "-->");
        assertThatThrownBy(() -> deployment(broken).deploy())
                .hasMessageContaining("De splitsing stelt geen vraag")
                .hasMessageContaining("De engine kan dit niet lezen");
    }

    @Test
    void anOldDeploymentThatIsReadAgainIsNotChecked() {
        String version = withoutGate(() -> deployment(Example.good()
                        .with(Example.PROCESS, "Hulp nodig?", "Hulp")
                        .with(Example.PROCESS, "1.0.0", "0.9.0")))
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
        engine.getDeploymentCache().discardProcessDefinitionCache();
        assertThat(((RepositoryServiceImpl) repository).getDeployedProcessDefinition(version))
                .isNotNull();
    }

    /** As Modeler does it: base names, no path. */
    private HttpResponse<String> deployOverRest(Example example) throws Exception {
        StringBuilder body = new StringBuilder();
        part(body, "\"deployment-name\"", "voorbeeld");
        part(body, "\"deployment-source\"", "Camunda Modeler");
        example.files()
                .forEach((file, bytes) -> part(
                        body,
                        "\"" + file + "\"; filename=\"" + file + "\"",
                        new String(bytes, StandardCharsets.UTF_8)));
        body.append("--grens--\r\n");
        String user = PlatformTest.ADMIN + ":" + PlatformTest.ADMIN_PASSWORD;
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/engine/"
                                        + engine.getProcessEngineName() + "/deployment/create"))
                                .header("Content-Type", "multipart/form-data; boundary=grens")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(user.getBytes(StandardCharsets.UTF_8)))
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void part(StringBuilder body, String name, String content) {
        body.append("--grens\r\nContent-Disposition: form-data; name=")
                .append(name)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
    }

    private DeploymentWithDefinitions withoutGate(Supplier<DeploymentBuilder> deployment) {
        var deployers = engine.getDeploymentCache();
        var gates = engine.getDeployers();
        deployers.setDeployers(gates.stream()
                .filter(deployer -> !(deployer instanceof DeploymentGate))
                .toList());
        try {
            return deployment.get().deployWithResult();
        } finally {
            deployers.setDeployers(gates);
        }
    }

    private DeploymentBuilder deployment(Example example) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("voorbeeld").source("Camunda Modeler");
        for (Map.Entry<String, byte[]> file : example.files().entrySet()) {
            deployment.addInputStream(file.getKey(), new ByteArrayInputStream(file.getValue()));
        }
        return deployment;
    }
}
