package nl.ketenregie.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ketenregie.demo.DemoPeople;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The case files, over the same interfaces as {@code ./replay}. */
@PlatformTest
@Import(DemoPeople.class)
@TestPropertySource(properties = "ketenregie.admin.password=" + DemoPeople.PASSWORD)
class CaseReplayTest {

    @TempDir
    private Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    static Stream<Path> files() {
        return Stream.of(Cases.FIRST_MONTHS, Cases.EXCEPTIONS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCaseComesOutAsExpected(Path file) throws IOException {
        Replay replay = replay();

        Report report = replay.of(CaseFile.read(file));

        assertThat(report.lines()).allMatch(Report.Line::asExpected);
        assertThat(replay.jobFailures()).isEmpty();
    }

    @Test
    void theClockRunsAgainAfterwardsAlsoWhenACaseIsRefused() throws IOException {
        Path file = directory.resolve("cases.json");
        Files.writeString(file, Files.readString(Cases.FIRST_MONTHS).replace("\"0344\"", "\"0518\""));

        Report report = replay().of(CaseFile.read(file).subList(0, 1));

        assertThat(report.lines().get(0).text()).contains("'Woongemeente' heeft een keuze die niet in de lijst staat");
        assertThat(client().get(DemoPeople.ADMINISTRATOR, "/api/v1/klok")
                        .path("staatStil")
                        .asBoolean(true))
                .isFalse();
    }

    private Replay replay() throws IOException {
        Users users = Users.ofDemo();
        return new Replay(new Platform(client(), users.operator(), "/engine-rest/engine/" + engine.getName()), users);
    }

    private Client client() {
        return new Client("http://localhost:" + port, DemoPeople.PASSWORD);
    }
}
