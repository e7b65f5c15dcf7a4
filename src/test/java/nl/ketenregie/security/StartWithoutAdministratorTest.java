package nl.ketenregie.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import nl.ketenregie.KetenregieApplication;
import nl.ketenregie.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts the real application on an empty database, as somebody does who installs it for the first time. */
@ExtendWith(OutputCaptureExtension.class)
class StartWithoutAdministratorTest {

    @Test
    void thePlatformDoesNotStartAndSaysWhatToSet(CapturedOutput output) {
        Throwable failure = catchThrowable(() -> new SpringApplicationBuilder(KetenregieApplication.class)
                .initializers(new TestDatabase())
                .run(
                        "--server.port=0",
                        "--ketenregie.admin.password=",
                        "--camunda.bpm.generate-unique-process-engine-name=true",
                        "--spring.config.import=classpath:partners-demo.yaml")
                .close());
        assertThat(failure).hasRootCauseInstanceOf(NoAdministrator.class);
        assertThat(output)
                .contains("Er is nog geen beheerder, en er is geen wachtwoord opgegeven om er een te maken.")
                .contains("Zet de omgevingsvariabele KETENREGIE_ADMIN_PASSWORD")
                .contains("Action:");
    }
}
