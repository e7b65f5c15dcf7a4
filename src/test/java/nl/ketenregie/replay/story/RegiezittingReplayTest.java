package nl.ketenregie.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.demo.DemoPeople;
import nl.ketenregie.pilot.regiezitting.RegiezittingUitkomst;
import nl.ketenregie.replay.Client;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Report;
import nl.ketenregie.replay.Users;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Every outcome of B.3.5, every exception of B.3.4, and what the platform refuses: together they pass every step there is. */
@PlatformTest
@Import(DemoPeople.class)
@TestPropertySource(
        // a platform of its own: what is left running here would go on in the replays of others
        properties = {"ketenregie.admin.password=" + DemoPeople.PASSWORD, "spring.application.name=regiezitting"})
class RegiezittingReplayTest {

    private static final Path CASES = Path.of("src/test/resources/cases/regiezitting.json");
    private static final Path MODELS = Path.of("processes/regiezitting");

    /** Only in a case that goes on from another pilot; the cases of the Huis van het Recht show it. */
    private static final String GOES_ON = "regiezitting-aanvraag UserTask_CompleteRequest";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Test
    void everyCaseComesOutAsExpectedAndNoStepIsPassedBy() throws IOException {
        Users users = Users.ofDemo();
        Platform platform = new Platform(
                new Client("http://localhost:" + port, DemoPeople.PASSWORD),
                users.operator(),
                "/engine-rest/engine/" + engine.getName());

        Report report = new StoryReplay(platform, users).of(CASES);

        assertThat(report.lines())
                .allSatisfy(
                        line -> assertThat(line.asExpected()).as(line.text()).isTrue());
        assertThat(platform.jobFailures()).isEmpty();
        assertThat(steps()).hasSizeGreaterThan(200);
        assertThat(reached()).as("steps that somebody reached").containsAll(steps());
    }

    @Test
    void everyOutcomeIsThere() throws IOException {
        assertThat(StoryFile.read(CASES).zaken().stream()
                        .map(one -> one.verwacht().path("uitkomst").asText()))
                .containsAll(Arrays.stream(RegiezittingUitkomst.values())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void everyResidentIsADemoResident() throws IOException {
        assertThat(StoryFile.read(CASES).zaken())
                .allSatisfy(
                        one -> assertThat(one.start().get("naam")).asString().startsWith("Demo-inwoner "));
    }

    private Set<String> reached() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .map(one -> one.getProcessDefinitionKey() + " " + one.getActivityId())
                .collect(Collectors.toSet());
    }

    /** Every task, event and gateway of the models. */
    private static List<String> steps() {
        return Stream.of(Objects.requireNonNull(MODELS.toFile().listFiles((dir, name) -> name.endsWith(".bpmn"))))
                .flatMap(RegiezittingReplayTest::steps)
                .filter(step -> !step.equals(GOES_ON))
                .toList();
    }

    private static Stream<String> steps(File model) {
        return Bpmn.readModelFromFile(model).getModelElementsByType(Process.class).stream()
                .flatMap(process -> process.getModelInstance().getModelElementsByType(FlowNode.class).stream()
                        .map(step -> process.getId() + " " + step.getId()));
    }
}
