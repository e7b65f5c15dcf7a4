package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private Http manager;
    private Http neighbour;
    private Http operator;

    @BeforeEach
    void aCaseRan() {
        cases.endAll();
        List.of("case_fact", "step_fact", "call_fact", "handover_fact", "term_fact")
                .forEach(table -> database.sql("delete from " + table).update());
        rollups.rebuild();
        cases.goTo(UwvLine.MONDAY);
        manager = person("monitor.manager", UwvLine.TEAM, "procesbeheer");
        neighbour = person("monitor.buren", "juridisch-loket-heerlen", "procesbeheer");
        operator = person("monitor.beheer", "functioneel-beheer");
        answered();
        rollups.refresh();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stand",
                "doorlooptijd",
                "voor-wie",
                "stappen",
                "overgangen",
                "uitkomsten",
                "termijnen",
                "overdrachten"
            })
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
        assertThat(path.get("zaaknummer").asText()).startsWith("RH-");
        assertThat(path.get("procesdefinitie").asText()).startsWith("uwv-directe-lijn:");
        assertThat(path.get("deelprocessen").findValuesAsText("naam")).contains("Termijnbewaking");
    }

    @Test
    void aRunningCaseSaysWhatItWaitsForWhereAndUntilWhen() {
        cases.start(UwvLine.PROCESS, UwvLine.TEAM, UwvLine.helpRequest(Map.of()));

        JsonNode running = read(manager.get(BASE + "zaken?getal=lopend"));

        assertThat(running.get("rijen").get(0).get("stapNaam").asText()).isEqualTo("Route bevestigen");
        assertThat(running.get("rijen").get(0).get("partnerNaam").asText()).isEqualTo("Juridisch Loket Utrecht");
        assertThat(running.get("rijen").get(0).get("uiterlijk").asText()).isEqualTo("2021-09-07");
    }

    @Test
    void theCasesOfSeveralOutcomesAreAskedForAtOnce() {
        JsonNode row = read(manager.get(BASE + "uitkomsten")).get("rijen").get(0);
        String these = "zaken?getal=uitkomst&uitkomst=GEEN_OPLOSSING&uitkomst="
                + row.get("uitkomst").asText();

        assertThat(read(manager.get(BASE + these))
                        .get("totaal")
                        .get("zichtbaar")
                        .asInt())
                .isPositive();
        assertThat(read(manager.get(BASE + "zaken?getal=uitkomst&uitkomst=BESTAAT_NIET"))
                        .get("rijen"))
                .isEmpty();
    }

    @Test
    void forWhomTellsThePilotAndTheMunicipality() {
        JsonNode row = read(manager.get(BASE + "voor-wie")).get("rijen").get(0);

        assertThat(row.get("gemeenteNaam").asText()).isEqualTo("Utrecht");
        assertThat(row.get("afgesloten").asInt()).isEqualTo(1);
        assertThat(read(neighbour.get(BASE + "voor-wie"))
                        .get("rijen")
                        .get(0)
                        .get("afgeschermd")
                        .asBoolean())
                .isTrue();
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
                "zaken?getal=stap | stap",
                "zaken?getal=uitkomst | uitkomst",
                "zaken?getal=overgang&van-partner=uwv | naar-partner",
                "zaken?getal=overgang&van-partner=uwv&naar-partner=niemand | naar-partner",
                "zaken?getal=overdracht&van-partner=juridisch-loket | naar-partner",
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
    void smallNumbersAreForTheOwnOrganisationOnly() {
        JsonNode own = read(manager.get(BASE + "doorlooptijd"));
        assertThat(own.get("totaal").get("afgesloten").asInt()).isEqualTo(1);
        assertThat(own.get("totaal").get("mediaanMinuten").asInt()).isCloseTo(360, within(10));

        for (Http other : List.of(neighbour, operator)) {
            JsonNode total = read(other.get(BASE + "doorlooptijd")).get("totaal");
            assertThat(total.get("afgesloten").isNull()).isTrue();
            assertThat(total.get("mediaanMinuten").isNull()).isTrue();
            assertThat(total.get("afgeschermd").asBoolean()).isTrue();
            assertThat(read(other.get(BASE + "uitkomsten"))
                            .get("rijen")
                            .get(0)
                            .get("aantal")
                            .isNull())
                    .isTrue();
            assertThat(read(other.get(BASE + "stappen")).get("rijen"))
                    .allSatisfy(row -> assertThat(row.get("aantal").isNull()).isTrue());
            assertThat(read(other.get(BASE + "overgangen")).get("rijen"))
                    .allSatisfy(row ->
                            assertThat(row.get("mediaanMinuten").isNull()).isTrue());
            assertThat(standing(other).get("nieuw").isNull()).isTrue();
            assertThat(other.get(BASE + "jaarexport?jaar=2021&proces=uwv-directe-lijn")
                            .body())
                    .contains("afgeslotenZaken;Zaken die dit jaar eindigden;minder dan 5 (afgeschermd)");
            assertThat(other.get(BASE + "doorlooptijd.csv").body()).contains(";ja\r\n");
        }
        // of the steps, each organisation sees its own
        assertThat(read(manager.get(BASE + "stappen")).get("rijen"))
                .filteredOn(row -> row.get("partner").asText().equals("juridisch-loket-utrecht"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("aantal").asInt()).isPositive());
        assertThat(read(manager.get(BASE + "stappen")).get("rijen"))
                .filteredOn(row -> row.get("partner").asText().equals("uwv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("aantal").isNull()).isTrue());
    }

    @Test
    void theCasesBehindANumberAreThoseThatTheViewerMaySee() {
        String ended = "zaken?getal=afgesloten&proces=uwv-directe-lijn";
        JsonNode own = read(manager.get(BASE + ended));
        assertThat(own.get("rijen")).hasSize(1);
        String instance = own.get("rijen").get(0).get("procesinstantie").asText();
        assertThat(own.get("rijen").get(0).get("zaaknummer").asText()).startsWith("RH-");
        assertThat(own.get("rijen").get(0).get("uitkomstNaam").asText()).isEqualTo("Betere uitleg");

        JsonNode others = read(neighbour.get(BASE + ended));
        assertThat(others.get("rijen")).isEmpty();
        assertThat(others.get("totaal").get("zichtbaar").asInt()).isZero();
        assertThat(others.get("totaal").get("aantal").isNull()).isTrue();
        assertThat(neighbour.get(BASE + "pad/" + instance).statusCode()).isEqualTo(404);
        assertThat(neighbour.get(BASE + "pad/" + instance + ".csv").statusCode())
                .isEqualTo(404);

        assertThat(read(operator.get(BASE + ended)).get("rijen")).hasSize(1);
        assertThat(read(operator.get(BASE + "pad/" + instance)).get("rijen")).isNotEmpty();
    }

    @Test
    void whatWaitsWithSomebodyIsSeenByThatTeamAsLongAsItWaits() {
        Http uwv = person("monitor.uwv", "uwv-contactpersoon", "procesbeheer");
        Case asked = UwvLine.asked(cases, Map.of());
        rollups.refresh();

        assertThat(read(uwv.get(BASE + "zaken?getal=lopend")).get("rijen")).hasSize(1);
        assertThat(read(uwv.get(BASE + "zaken?getal=stap-lopend&stap=UserTask_AnswerQuestion"))
                        .get("rijen"))
                .hasSize(1);

        asked.does("UserTask_AnswerQuestion", UwvLine.answer("uitleg"));

        assertThat(read(uwv.get(BASE + "zaken?getal=lopend")).get("rijen")).isEmpty();
    }

    @Test
    void whatIsLateOrAtRiskStandsOnTheDashboardAndBehindIt() {
        UwvLine.asked(cases, Map.of());
        assertThat(standing(manager).get("lopend").asInt()).isEqualTo(1);
        assertThat(standing(manager).get("nieuw").asInt()).isEqualTo(2);
        assertThat(standing(manager).get("teLaat").asInt()).isZero();
        assertThat(standing(manager).get("risico").asInt()).isZero();

        // the decision of 24 August can be objected to until 5 October
        clock.setTo(LocalDate.of(2021, 10, 1)
                .atTime(12, 0)
                .atZone(PlatformClock.ZONE)
                .toInstant());

        assertThat(standing(manager).get("nieuw").asInt()).isZero();
        assertThat(standing(manager).get("teLaat").asInt()).isEqualTo(1);
        assertThat(standing(manager).get("risico").asInt()).isEqualTo(1);
        for (String number : List.of("te-laat", "risico")) {
            assertThat(read(manager.get(BASE + "zaken?getal=" + number)).get("rijen"))
                    .hasSize(1);
        }
    }

    @Test
    void theDiagramCountsWhatWaitsAndWhatWasDoneAlsoInCalledProcesses() {
        UwvLine.asked(cases, Map.of());
        rollups.refresh();

        JsonNode diagram = read(operator.get(BASE + "diagram?proces=uwv-directe-lijn&versie=1&versie2=1"));

        assertThat(diagram.get("rijen2")).isEqualTo(diagram.get("rijen"));
        assertThat(read(manager.get(BASE + "diagram?proces=uwv-directe-lijn")).get("rijen"))
                .filteredOn(row -> row.get("stap").asText().equals("UserTask_ConfirmRoute"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("afgerond").asInt()).isEqualTo(2);
                    assertThat(row.get("normMinuten").asInt()).isEqualTo(7 * 24 * 60 / 5);
                    assertThat(row.get("verhouding").asDouble()).isPositive();
                });
        assertThat(diagram.get("rijen"))
                .filteredOn(row -> row.get("stap").asText().equals("CallActivity_AskUwv"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("afgeschermd").asBoolean()).isTrue());
        assertThat(database.sql("select count(*) from call_fact where step = 'CallActivity_AskUwv'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePathOfACaseFollowsTheFlowsThatWereTaken() {
        String instance = read(manager.get(BASE + "zaken?getal=afgesloten"))
                .get("rijen")
                .get(0)
                .get("procesinstantie")
                .asText();

        JsonNode path = read(manager.get(BASE + "pad/" + instance));

        assertThat(path.get("rijen").get(0).get("soort").asText()).isEqualTo("startEvent");
        assertThat(path.get("rijen"))
                .filteredOn(row -> row.get("activiteit").asText().equals("UserTask_ConfirmRoute"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("rol").asText()).isEqualTo("Juridisch loket");
                    assertThat(row.get("duurMinuten").asInt()).isEqualTo(60);
                });
        assertThat(path.toString()).doesNotContain("iemand-van");
        assertThat(path.get("genomen")).hasSizeGreaterThan(3);
        // one flow leads to each step that was reached, but for where it began
        assertThat(path.get("genomen").size())
                .isLessThanOrEqualTo(path.get("rijen").size());
        assertThat(manager.get(BASE + "pad/" + instance + ".csv").body()).contains("Stap;Soort;Proces;Begin");
    }

    private JsonNode standing(Http viewer) {
        return StreamSupport.stream(
                        read(viewer.get(BASE + "stand")).get("rijen").spliterator(), false)
                .filter(row -> row.get("proces").asText().equals("uwv-directe-lijn"))
                .findFirst()
                .orElseThrow();
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
