package nl.ketenregie.overleg;

import static nl.ketenregie.overleg.Meets.asked;
import static nl.ketenregie.overleg.Meets.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.TestMail;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over our own interface everybody speaks for their own organisation, and sees only the meetings it takes part in. */
@MeetingTest
class OverlegControllerTest {

    private static final String PASSWORD = "Alleen-in-de-test-1!";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private PlatformClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void nothingIsPlanned() {
        List.of("agenda_item", "meeting_participant", "meeting", "unavailability")
                .forEach(table -> database.sql("delete from " + table).update());
        Meets.clockAt(clock, "2026-02-16T09:00");
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void anOrganisationSaysWhenItCannotMeetAndTakesItBack() throws Exception {
        HttpResponse<String> added = as("loket")
                .post("/api/v1/beschikbaarheid", "{\"van\":\"2026-03-02T09:00\",\"tot\":\"2026-03-02T17:00\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        String id = read(added).get("id").asText();
        assertThat(read(as("loket").get("/api/v1/beschikbaarheid"))).hasSize(1);
        assertThat(read(as("gemeente-beleid").get("/api/v1/beschikbaarheid"))).isEmpty();
        assertThat(as("gemeente-beleid").delete("/api/v1/beschikbaarheid/" + id).statusCode())
                .isEqualTo(404);
        assertThat(as("loket").delete("/api/v1/beschikbaarheid/" + id).statusCode())
                .isEqualTo(204);
        assertThat(read(as("loket").get("/api/v1/beschikbaarheid"))).isEmpty();
    }

    @Test
    void onlyTheSecretariatClosesARoom() throws Exception {
        String closed = "{\"van\":\"2026-03-02T09:00\",\"tot\":\"2026-03-02T17:00\",\"ruimte\":\"raadzaal\"}";
        HttpResponse<String> refusal = as("loket").post("/api/v1/beschikbaarheid", closed);
        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(read(refusal).get("message").asText()).isEqualTo("Alleen het secretariaat kan een ruimte sluiten.");
        String id = read(as("secretariaat").post("/api/v1/beschikbaarheid", closed))
                .get("id")
                .asText();
        assertThat(read(as("secretariaat").get("/api/v1/beschikbaarheid"))).hasSize(1);
        assertThat(as("secretariaat").delete("/api/v1/beschikbaarheid/" + id).statusCode())
                .isEqualTo(204);
    }

    @Test
    void aMistakeIsExplained() throws Exception {
        assertThat(message("{\"van\":\"2026-03-02T09:00\",\"tot\":\"2026-03-02T08:00\"}"))
                .contains("Het einde moet na het begin liggen");
        assertThat(message("{\"van\":\"2026-01-02T09:00\",\"tot\":\"2026-01-02T10:00\"}"))
                .contains("ligt in het verleden");
        assertThat(message("{\"van\":\"morgen\"}")).contains("schrijf tijden als jjjj-mm-ddTuu:mm");
        assertThat(message("{}")).contains("Vul in van wanneer tot wanneer");
    }

    @Test
    void whoTakesPartSeesTheMeetingAndAnswersAndNobodyElseDoes() throws Exception {
        Overleg meeting = invited();
        assertThat(as("advocaat").get(path(meeting)).statusCode()).isEqualTo(404);
        assertThat(as("nergens").get(path(meeting)).statusCode()).isEqualTo(403);
        HttpResponse<String> answer = as("loket").put(path(meeting) + "/antwoord", "{\"antwoord\":\"AANWEZIG\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer).get("begin").asText()).startsWith("2026-03-02T10:00");
        assertThat(read(answer).toString()).contains("\"antwoord\":\"AANWEZIG\"");
        HttpResponse<String> empty = as("loket").put(path(meeting) + "/antwoord", "{}");
        assertThat(read(empty).get("message").asText()).contains("AANWEZIG, AFWEZIG of MISSCHIEN");
    }

    @Test
    void whoOrganisesMovesItAndCallsItOffAndAnAnswerIsThenRefused() throws Exception {
        Overleg meeting = invited();
        String moved = "{\"moment\":\"2026-03-03T10:00\"}";
        assertThat(as("loket").put(path(meeting) + "/moment", moved).statusCode())
                .isEqualTo(403);
        assertThat(as("secretariaat").put(path(meeting) + "/moment", moved).statusCode())
                .isEqualTo(200);
        assertThat(overleggen.get(meeting.id()).begin()).isEqualTo(at("2026-03-03T10:00"));
        assertThat(as("loket").post(path(meeting) + "/annulering", "{}").statusCode())
                .isEqualTo(403);
        assertThat(as("secretariaat").post(path(meeting) + "/annulering", "{}").statusCode())
                .isEqualTo(200);
        HttpResponse<String> late = as("loket").put(path(meeting) + "/antwoord", "{\"antwoord\":\"AANWEZIG\"}");
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(read(late).get("message").asText())
                .isEqualTo("Dit overleg gaat niet door; uw antwoord is niet nodig.");
        assertThat(Meets.mailsTo(Meets.LOKET))
                .extracting(mail -> mail.getSubject())
                .containsExactly("Afspraak", "Gewijzigde afspraak", "Afspraak gaat niet door");
    }

    @Test
    void aMeetingThatNobodyKnowsOfYetIsNotMoved() throws Exception {
        Overleg meeting = overleggen.open(asked("juridisch-loket"));
        HttpResponse<String> refusal = as("secretariaat").post(path(meeting) + "/annulering", "{}");
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(read(refusal).get("message").asText()).contains("nog niet verstuurd");
    }

    @Test
    void anOrganisationLeavesByItselfOrIsLetGoByWhoOrganises() {
        Overleg meeting = invited();
        String path = path(meeting) + "/deelnemers/gemeente-beleid/vertrek";
        assertThat(as("loket").post(path, "{}").statusCode()).isEqualTo(403);
        assertThat(as("gemeente-beleid").post(path, "{}").statusCode()).isEqualTo(204);
        assertThat(as("secretariaat")
                        .post(path(meeting) + "/deelnemers/juridisch-loket/vertrek", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(overleggen.get(meeting.id()).expectedOrganisations()).isEmpty();
    }

    private Overleg invited() {
        Overleg meeting = overleggen.open(asked("juridisch-loket", "gemeente-beleid"));
        overleggen.setMoment(meeting.id(), at("2026-03-02T10:00"));
        return overleggen.invite(meeting.id());
    }

    private static String path(Overleg meeting) {
        return "/api/v1/overleggen/" + meeting.number();
    }

    private String message(String absence) throws Exception {
        HttpResponse<String> refusal = as("loket").post("/api/v1/beschikbaarheid", absence);
        assertThat(refusal.statusCode()).isEqualTo(400);
        return read(refusal).get("message").asText();
    }

    private JsonNode read(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }

    /** Somebody of this team. */
    private Http as(String team) {
        String id = "iemand." + team;
        if (identityService.createUserQuery().userId(id).count() == 0) {
            User user = identityService.newUser(id);
            user.setPassword(PASSWORD);
            identityService.saveUser(user);
            if (identityService.createGroupQuery().groupId(team).count() > 0) {
                identityService.createMembership(id, team);
            }
        }
        return Http.at(port, engine.getName()).as(id, PASSWORD);
    }
}
