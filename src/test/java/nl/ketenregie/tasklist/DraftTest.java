package nl.ketenregie.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Half-filled forms: kept for the team that has the task, given back to it, and gone with the task. */
@PlatformTest
class DraftTest {

    private static final String PASSWORD = "Zomer-regen-2026!";
    private static final String ONE = "juul.concept";
    private static final String COLLEAGUE = "jip.concept";
    private static final String ELSEWHERE = "hein.concept";
    private static final String SECRETARY = "siem.concept";

    @Autowired
    private Cases cases;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DraftRemoval removal;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    @BeforeEach
    void peopleAtWork() {
        settle(ONE, UwvLine.TEAM);
        settle(COLLEAGUE, UwvLine.TEAM);
        settle(ELSEWHERE, "juridisch-loket-heerlen");
        settle(SECRETARY, "secretariaat-signaleringsoverleg");
        cases.goTo(UwvLine.MONDAY);
        database.sql("delete from draft").update();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void whatSomebodyFilledInIsInTheFormWhenItIsOpenedAgain() {
        String task = question();
        assertThat(keep(ONE, task, "{\"onduidelijk\": \"Waarom zo veel?\", \"gewenstResultaat\": null}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(formOf(ONE, task).path("onduidelijk").path("value").asText()).isEqualTo("Waarom zo veel?");
        assertThat(formOf(ONE, task).has("gewenstResultaat")).isFalse();
        assertThat(answer(read(ONE, task)).path("vanCollega").asBoolean()).isFalse();
    }

    @Test
    void onesOwnDraftGoesBeforeThatOfAColleague() {
        String task = question();
        keep(ONE, task, "{\"onduidelijk\": \"Van Juul.\"}");
        assertThat(formOf(COLLEAGUE, task).path("onduidelijk").path("value").asText())
                .isEqualTo("Van Juul.");
        assertThat(answer(read(COLLEAGUE, task)).path("vanCollega").asBoolean()).isTrue();

        keep(COLLEAGUE, task, "{\"onduidelijk\": \"Van Jip.\"}");
        assertThat(formOf(ONE, task).path("onduidelijk").path("value").asText()).isEqualTo("Van Juul.");
        assertThat(formOf(COLLEAGUE, task).path("onduidelijk").path("value").asText())
                .isEqualTo("Van Jip.");
    }

    @Test
    void onlyWhoeverMayWorkOnTheTaskKeepsOrSeesADraft() {
        String task = question();
        keep(ONE, task, "{\"onduidelijk\": \"Alleen voor ons.\"}");
        for (String other : new String[] {ELSEWHERE, PlatformTest.ADMIN}) {
            assertThat(keep(other, task, "{\"onduidelijk\": \"Van buiten.\"}").statusCode())
                    .isEqualTo(404);
            assertThat(read(other, task).statusCode()).isEqualTo(204);
            assertThat(formOf(other, task).toString()).doesNotContain("Alleen voor ons.");
        }
        assertThat(database.sql("select author from draft").query(String.class).list())
                .containsExactly(ONE);
    }

    @Test
    void aFieldThatIsNotInTheFormIsRefusedInDutch() {
        HttpResponse<String> refused = keep(ONE, question(), "{\"onduidelijk\": \"x\", \"gebruikLijn\": \"ja\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(answer(refused).path("detail").asText()).contains("een veld niet");
        assertThat(kept()).isZero();
    }

    @Test
    void moreThanAFormHoldsIsRefused() {
        String task = question();
        assertThat(keep(ONE, task, "{\"onduidelijk\": \"" + "a".repeat(65_000) + "\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = keep(ONE, task, "{\"onduidelijk\": \"" + "a".repeat(66_000) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(answer(refused).path("detail").asText()).contains("te lang");
        assertThat(keep(ONE, task, "geen json").statusCode()).isEqualTo(400);
    }

    @Test
    void aDraftIsGoneOnceTheFormWasSubmittedAndStaysWhenItWasRefused() {
        Case uwvCase = asking();
        String task = uwvCase.task("UserTask_AskUwv").getId();
        keep(ONE, task, "{\"onduidelijk\": \"Half.\"}");
        String address = "/engine-rest/engine/{engine}/task/" + task + "/submit-form";
        assertThat(as(ONE).post(address, "{\"variables\": {}}").statusCode()).isEqualTo(400);
        assertThat(kept()).isEqualTo(1);

        uwvCase.does("UserTask_AskUwv", UwvLine.question());
        assertThat(kept()).isZero();
    }

    @Test
    void draftsOfTasksThatAreGoneAndOldOnesAreRemovedAtNight() {
        Case gone = asking();
        keep(ONE, gone.task("UserTask_AskUwv").getId(), "{\"onduidelijk\": \"Weg.\"}");
        String open = question();
        keep(ONE, open, "{\"onduidelijk\": \"Blijft.\"}");
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(gone.dossierId())
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));

        removal.removeForgotten();
        assertThat(database.sql("select task_id from draft").query(String.class).list())
                .containsExactly(open);

        cases.goTo(UwvLine.MONDAY.plusDays(31));
        removal.removeForgotten();
        assertThat(kept()).isZero();
    }

    @Test
    void openingAFormStoresNothingInTheEngine() {
        String task = question();
        keep(ONE, task, "{\"onduidelijk\": \"Nergens anders.\"}");
        formOf(ONE, task);
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableName("onduidelijk")
                        .count())
                .isZero();
    }

    private Case asking() {
        return UwvLine.beforeConsent(cases).does("UserTask_RecordConsent", UwvLine.consent(Map.of()));
    }

    private String question() {
        return asking().task("UserTask_AskUwv").getId();
    }

    private HttpResponse<String> keep(String person, String task, String fields) {
        return as(person).put("/api/v1/taken/" + task + "/concept", fields);
    }

    private HttpResponse<String> read(String person, String task) {
        return as(person).get("/api/v1/taken/" + task + "/concept");
    }

    private JsonNode formOf(String person, String task) {
        return answer(as(person)
                .get("/engine-rest/engine/{engine}/task/" + task + "/form-variables?deserializeValues=false"));
    }

    private Http as(String person) {
        return Http.at(port, engine.getName())
                .as(person, person.equals(PlatformTest.ADMIN) ? PlatformTest.ADMIN_PASSWORD : PASSWORD);
    }

    private JsonNode answer(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }

    private int kept() {
        return database.sql("select count(*) from draft").query(Integer.class).single();
    }

    private void settle(String id, String group) {
        if (identityService.createUserQuery().userId(id).count() == 0) {
            User user = identityService.newUser(id);
            user.setPassword(PASSWORD);
            identityService.saveUser(user);
            identityService.createMembership(id, group);
        }
    }
}
