package nl.ketenregie.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalProcess;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signals as programs of partners meet them: over HTTP, each with their own. */
@PlatformTest
@WithoutDeploymentGate
@ExtendWith(OutputCaptureExtension.class)
class SignalInterfaceTest {

    private static final String PASSWORD = "Zomer-regen-2026!";
    private static final String START =
            "/engine-rest/engine/{engine}/process-definition/key/" + SignalProcess.SMALL + "/submit-form";

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private Http reporter;
    private Http other;
    private Http officer;

    @BeforeEach
    void people() {
        SignalProcess.deploySmall(engine);
        reporter = person("signaal.loket", "juridisch-loket-utrecht");
        other = person("signaal.raadslieden", "sociaal-raadslieden-utrecht");
        officer = person("signaal.fg", "functionaris-gegevensbescherming");
    }

    @Test
    void aRefusalShowsTheFragmentToWhoeverWroteItAndToNobodyElse(CapturedOutput output) {
        HttpResponse<String> answer = reporter.post(START, signal("Bel 06-48765432 terug"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("bevat een telefoonnummer: '06-48765432'");
        assertThat(output.getAll()).contains("bevat een telefoonnummer.").doesNotContain("06-48765432");

        assertThat(reporter.get("/api/v1/weigeringen").statusCode()).isEqualTo(403);
        assertThat(officer.get("/api/v1/weigeringen").body())
                .containsPattern("\\{\"week\":\"\\d{4}-W\\d\\d\",\"soort\":\"TELEFOON\",\"aantal\":\\d+}")
                .doesNotContain("48765432");
    }

    @Test
    void anOrganisationSeesItsOwnSignalsAndTakesThemBack() {
        assertThat(reporter.post(START, signal("De brief is onduidelijk.")).statusCode())
                .isEqualTo(200);
        String own = reporter.get("/api/v1/signalen").body();
        String number = own.replaceFirst("(?s).*?\"nummer\":\"([^\"]+)\".*", "$1");
        assertThat(own).contains("\"status\":\"NIEUW\"");
        assertThat(other.get("/api/v1/signalen").body()).doesNotContain(number);

        String withdrawal = "/api/v1/signalen/" + number + "/intrekking";
        assertThat(other.post(withdrawal, "").statusCode()).isEqualTo(404);
        assertThat(reporter.post(withdrawal, "").statusCode()).isEqualTo(204);
        assertThat(reporter.get("/api/v1/signalen").body())
                .contains("\"uitkomst\":\"INGETROKKEN\",\"uitkomstInWoorden\":\"ingetrokken\"");
        assertThat(reporter.post(withdrawal, "").statusCode()).isEqualTo(422);
        assertThat(reporter.post("/api/v1/signalen/SIG-2026-0/intrekking", "").statusCode())
                .isEqualTo(404);
    }

    private static String signal(String description) {
        return """
                {"variables":{"gemeente":{"value":"0344"},"thema":{"value":"OV-BIJSTAND"},
                 "bestuursorgaan":{"value":"gemeente"},"beschrijving":{"value":"%s"}}}
                """
                .formatted(description);
    }

    private Http person(String id, String group) {
        IdentityService people = engine.getIdentityService();
        if (people.createUserQuery().userId(id).count() == 0) {
            User user = people.newUser(id);
            user.setPassword(PASSWORD);
            people.saveUser(user);
            people.createMembership(id, group);
        }
        return Http.at(port, engine.getName()).as(id, PASSWORD);
    }
}
