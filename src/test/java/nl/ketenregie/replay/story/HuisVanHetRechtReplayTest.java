package nl.ketenregie.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.ketenregie.demo.DemoPeople;
import nl.ketenregie.replay.Client;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Report;
import nl.ketenregie.replay.Users;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** As many cases as the Huis van het Recht had, of which two need a judge; and those in which help does not work out. */
@PlatformTest
@Import(DemoPeople.class)
@TestPropertySource(
        // a platform of its own: what is left running here would go on in the replays of others
        properties = {"ketenregie.admin.password=" + DemoPeople.PASSWORD, "spring.application.name=huis-van-het-recht"})
class HuisVanHetRechtReplayTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String PRACTICE = "huis-van-het-recht.json";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Test
    void ofTwoHundredEightyOneCasesTwoNeedAJudge() throws IOException {
        assertThat(StoryFile.read(CASES.resolve(PRACTICE)).zaken().stream()
                        .collect(Collectors.partitioningBy(
                                one -> one.verwacht().path("uitkomst").asText().equals("OPGELOST_MET_RECHTER"),
                                Collectors.counting())))
                .containsEntry(true, 2L)
                .containsEntry(false, 279L);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRACTICE, "huis-van-het-recht-uitzonderingen.json"})
    void everyCaseComesOutAsExpected(String file) throws IOException {
        Users users = Users.ofDemo();
        Platform platform = new Platform(
                new Client("http://localhost:" + port, DemoPeople.PASSWORD),
                users.operator(),
                "/engine-rest/engine/" + engine.getName());

        Report report = new StoryReplay(platform, users).of(CASES.resolve(file));

        assertThat(report.lines())
                .allSatisfy(
                        line -> assertThat(line.asExpected()).as(line.text()).isTrue());
        assertThat(platform.jobFailures()).isEmpty();
    }
}
