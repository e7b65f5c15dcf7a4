package nl.ketenregie.replay.signaleringsoverleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.ketenregie.demo.DemoPeople;
import nl.ketenregie.replay.Client;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Report;
import nl.ketenregie.replay.Users;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Three months of a working table, over the same interfaces as {@code ./replay}. */
@PlatformTest
@Import(DemoPeople.class)
@TestPropertySource(properties = "ketenregie.admin.password=" + DemoPeople.PASSWORD)
class SignalReplayTest {

    private static final Path FILE = Path.of("src/test/resources/cases/signaleringsoverleg.json");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EngineTables tables;

    @Test
    void everySignalAndMeetingComesOutAsExpectedAndNoWordOfThemIsInTheEngineOrInAMail() throws IOException {
        TestMail.forget();
        Users users = Users.ofDemo();
        Platform platform = new Platform(
                new Client("http://localhost:" + port, DemoPeople.PASSWORD),
                users.operator(),
                "/engine-rest/engine/" + engine.getName());
        SignalReplay replay = new SignalReplay(platform, users);

        Report report = replay.of(FILE);

        assertThat(report.lines()).allMatch(Report.Line::asExpected);
        assertThat(platform.jobFailures()).isEmpty();
        assertThat(replay.texts())
                .hasSizeGreaterThan(100)
                .contains("Aanvragen voor een woningaanpassing duren te lang, bel 06-12345678 voor een voorbeeld.");
        assertThat(tables.rowsHoldingAny(replay.texts())).isEmpty();
        assertThat(TestMail.texts()).isNotEmpty().noneMatch(mail -> replay.texts().stream()
                .anyMatch(mail::contains));
    }
}
