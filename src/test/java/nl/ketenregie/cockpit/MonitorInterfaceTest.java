package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.ketenregie.metrics.Rollups;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Ketenmonitor over HTTP, with cases that really ran: every part answers, and says in Dutch what it cannot answer. */
@PlatformTest
class MonitorInterfaceTest {

    private static final String PASSWORD = "Zomer-regen-2026!";
    private static final String BASE = "/api/v1/ketenmonitor/";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private Rollups rollups;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private Http manager;

    @BeforeEach
    void aCaseRan() {
        cases.goTo(UwvLine.MONDAY);
        manager = person("monitor.manager", UwvLine.TEAM, "procesbeheer");
        answered();
        rollups.refresh();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stand", "doorlooptijd", "stappen", "overgangen", "uitkomsten", "termijnen", "overdrachten"})
    void everyPartAnswers(String part) {
        JsonNode answer = read(manager.get(BASE + part));

        assertThat(answer.get("bijgewerktOp").asText()).startsWith("2021-");
        assertThat(answer.get("rijen").isArray()).isTrue();
        assertThat(manager.get(BASE + part + ".csv").body()).startsWith("\uFEFF");
    }

    @Test
    void theDiagramAndTheCasesBehindANumberAndThePathOfACase() {
        JsonNode diagram = read(manager.get(BASE + "diagram?proces=uwv-directe-lijn"));
        assertThat(diagram.get("rijen").findValuesAsText("stap")).contains("UserTask_ConfirmRoute");

        JsonNode behind = read(manager.get(BASE + "zaken?getal=afgesloten&proces=uwv-directe-lijn"));
        assertThat(behind.get("totaal").get("zichtbaar").asInt()).isPositive();
        String instance = behind.get("rijen").get(0).get("procesinstantie").asText();

        JsonNode path = read(manager.get(BASE + "pad/" + instance));
        assertThat(path.get("rijen").findValuesAsText("activiteit")).contains("UserTask_ConfirmRoute");
        assertThat(path.get("genomen")).isNotEmpty();
    }

    @Test
    void theFiltersAreWhatTakesPart() {
        JsonNode filters = read(manager.get(BASE + "filters"));

        assertThat(filters.get("processen").findValuesAsText("code")).contains("uwv-directe-lijn", "pre-mediation");
        assertThat(filters.get("processen").findValuesAsText("code")).doesNotContain("overdracht");
        assertThat(filters.get("gemeenten").findValuesAsText("naam")).contains("Utrecht");
        assertThat(filters.get("eigenOrganisaties").get(0).asText()).isEqualTo("juridisch-loket-utrecht");
    }

    @Test
    void theYearExportHoldsTheSharedNumbers() {
        HttpResponse<String> export = manager.get(BASE + "jaarexport?jaar=2021&proces=uwv-directe-lijn");

        assertThat(export.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("ketenmonitor-jaar-2021.csv");
        assertThat(export.body())
                .contains("aandeelInformeelOpgelost", "vermedenBezwaar")
                .contains("niet gemeten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doorlooptijd?proces=bestaat-niet | proces",
                "doorlooptijd?proces=overdracht | proces",
                "doorlooptijd?gemeente=9999 | gemeente",
                "doorlooptijd?partner=niemand | partner",
                "doorlooptijd?van=2026-02-30 | van",
                "doorlooptijd?van=2026-03-02&tot=2026-03-01 | van",
                "doorlooptijd?van=2019-01-01&tot=2026-03-01 | van",
                "doorlooptijd?versie=1 | versie",
                "doorlooptijd?proces=uwv-directe-lijn&versie=99 | versie",
                "diagram | proces",
                "diagram?proces=uwv-directe-lijn&versie2=99 | versie2",
                "zaken?getal=alles | getal",
                "zaken | getal",
                "zaken?getal=nieuw&pagina=0 | pagina",
                "zaken?getal=nieuw&week=2021-W99 | week",
                "zaken?getal=nieuw&maand=mei | maand",
                "zaken?getal=nieuw&van=2021-08-01&tot=2021-08-31&maand=2021-10 | maand",
                "jaarexport?jaar=vorig | jaar",
            })
    void whatCannotBeAskedIsRefusedInDutch(String question, String field) {
        HttpResponse<String> refusal = manager.get(BASE + question);

        assertThat(refusal.statusCode()).isEqualTo(400);
        JsonNode problem = parse(refusal.body());
        assertThat(problem.get("veld").asText()).isEqualTo(field);
        assertThat(problem.get("detail").asText()).isNotBlank().endsWith(".");
    }

    @Test
    void aPeriodWithoutCasesIsAnAnswerWithoutRows() {
        JsonNode answer = read(manager.get(BASE + "doorlooptijd?van=2001-01-01&tot=2001-02-01"));

        assertThat(answer.get("rijen")).isEmpty();
    }

    @Test
    void onlyWhoMayUseCockpitSeesTheMonitor() {
        Http caseworker = person("monitor.jurist", UwvLine.TEAM);

        for (String part : new String[] {"filters", "stand", "zaken?getal=nieuw", "pad/1", "jaarexport?jaar=2021"}) {
            HttpResponse<String> refusal = caseworker.get(BASE + part);
            assertThat(refusal.statusCode()).isEqualTo(403);
            assertThat(parse(refusal.body()).get("detail").asText()).contains("Cockpit");
        }
    }

    private void answered() {
        Case one = cases.start(UwvLine.PROCESS, UwvLine.TEAM, UwvLine.helpRequest(Map.of()));
        later(one, "UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"));
        later(one, "UserTask_RecordConsent", UwvLine.consent(Map.of()));
        later(one, "UserTask_AskUwv", UwvLine.question());
        later(one, "UserTask_AnswerQuestion", UwvLine.answer("uitleg"));
        later(one, "UserTask_ExplainAnswer", Map.of("uitlegInwoner", "Zo zit het.", "reactie", "begrepen"));
        later(one, "UserTask_InformResident", Map.of("berichtInwoner", "Dit is de uitkomst."));
        assertThat(one.isRunning()).isFalse();
    }

    private void later(Case one, String step, Map<String, Object> answers) {
        clock.setTo(clock.instant().plus(1, ChronoUnit.HOURS));
        one.does(step, answers);
    }

    private Http person(String id, String... groups) {
        IdentityService identity = engine.getIdentityService();
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            for (String group : groups) {
                identity.createMembership(id, group);
            }
        }
        return Http.at(port, engine.getName()).as(id, PASSWORD);
    }

    private JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return parse(answer.body());
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
