package nl.ketenregie.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.ketenregie.demo.DemoPeople;
import nl.ketenregie.replay.Client;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Report;
import nl.ketenregie.replay.Users;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Cases told form by form, over the same interfaces as {@code ./replay}. */
@PlatformTest
@Import(DemoPeople.class)
@TestPropertySource(
        // a platform of its own: what is left running here would go on in the replays of others
        properties = {"ketenregie.admin.password=" + DemoPeople.PASSWORD, "spring.application.name=verhalen"})
class StoryReplayTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @ParameterizedTest
    @ValueSource(strings = "pre-mediation.json")
    void everyCaseComesOutAsExpected(String file) throws IOException {
        Users users = Users.ofDemo();
        Platform platform = new Platform(
                new Client("http://localhost:" + port, DemoPeople.PASSWORD),
                users.operator(),
                "/engine-rest/engine/" + engine.getName());

        Report report = new StoryReplay(platform, users).of(Path.of("src/test/resources/cases", file));

        assertThat(report.lines())
                .allSatisfy(
                        line -> assertThat(line.asExpected()).as(line.text()).isTrue());
        assertThat(platform.jobFailures()).isEmpty();
    }
}
