package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The term calculator as programs meet it: over HTTP. */
@PlatformTest
class TermInterfaceTest {

    private static final String KINDS = "/api/v1/termijnsoorten";
    private static final String CALCULATIONS = "/api/v1/termijnberekeningen";
    private static final String PAGE = "/camunda/app/ketenregie/termijncalculator.html";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private Http nobody;
    private Http professional;

    @BeforeEach
    void itIsJune() {
        clock.setTo(LocalDate.of(2026, 6, 1)
                .atTime(10, 0)
                .atZone(PlatformClock.ZONE)
                .toInstant());
        nobody = Http.at(port, engine.getName());
        professional = nobody.as(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void whoIsNotLoggedInGetsNothingButThePageItself() {
        assertThat(nobody.get(KINDS).statusCode()).isEqualTo(401);
        assertThat(nobody.post(CALCULATIONS, "{}").statusCode()).isEqualTo(401);

        HttpResponse<String> page = nobody.get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Termijncalculator - Ketenregie</title>");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void aSessionOfTasklistIsEnoughWithItsToken() {
        Http browser = nobody.loggedInToTasklist(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
        String question = "{\"termijnsoort\":\"bezwaar\",\"datum\":\"2026-03-02\"}";

        assertThat(browser.post(CALCULATIONS, question).statusCode()).isEqualTo(200);
        assertThat(browser.withoutToken().post(CALCULATIONS, question).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCatalogueIsThereWithItsArticlesAndRules() {
        JsonNode kinds = read(professional.get(KINDS));
        JsonNode objection = StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.get("code").asText().equals("bezwaar"))
                .findFirst()
                .orElseThrow();

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(19);
        assertThat(objection.get("teltVanafInWoorden").asText()).isEqualTo("De dag waarop het besluit is verzonden");
        assertThat(objection.get("lengte").asText()).isEqualTo("P42D");
        assertThat(objection.get("artikel").asText()).isEqualTo("Awb 6:7 en 6:8");
        assertThat(objection.get("bevestigd").asBoolean()).isTrue();
        assertThat(texts(objection.get("regels"), "artikel")).contains("Awb 6:11");
        assertThat(read(professional.get(KINDS + "?datum=2009-09-30"))).hasSizeLessThan(kinds.size());
        assertThat(professional.get(KINDS + "?datum=gisteren").statusCode()).isEqualTo(400);
    }

    @Test
    void anObjectionTermIsComputedAndExplained() {
        JsonNode answer = ask("{'termijnsoort':'bezwaar','datum':'2026-05-20',"
                + "'indiening':{'perPost':true,'verzondenOp':'2026-06-01'}}");

        assertThat(answer.get("laatsteDag").asText()).isEqualTo("2026-07-01");
        assertThat(answer.get("begin").asText()).isEqualTo("2026-05-21");
        assertThat(answer.get("verschoven").asBoolean()).isFalse();
        assertThat(answer.get("uitleg").get(0).asText()).isEqualTo("Het besluit is verzonden op woensdag 20 mei 2026.");
        assertThat(texts(answer.get("bewaakmomenten"), "datum"))
                .containsExactly("2026-06-17", "2026-06-24", "2026-06-26", "2026-06-30");
        assertThat(answer.get("indiening").get("oordeel").asText()).isEqualTo("ONDERWEG");
        assertThat(answer.get("indiening").get("uiterlijkOntvangen").asText()).isEqualTo("2026-07-08");
        assertThat(answer.get("vraagtOmBevestiging")).isEmpty();
        assertThat(answer.get("waarschuwingen")).isEmpty();
        assertThat(answer.get("dwangsom").isNull()).isTrue();
    }

    @Test
    void aSituationIsEnoughWhenItLeadsToOneTerm() {
        assertThat(ask("{'situatie':{'doel':'BESLISSEN_OP_BEZWAAR','instantie':'UWV_MEDISCH'},'datum':'2026-04-13'}")
                        .get("termijnsoort")
                        .asText())
                .isEqualTo("beslistermijn-uwv-medisch");
        assertThat(ask("{'situatie':{'doel':'BEZWAAR','instantie':'GEMEENTE'},'datum':'2026-04-13'}")
                        .get("termijnsoort")
                        .asText())
                .isEqualTo("bezwaar");
        assertThat(refusal("{'situatie':{'doel':'STUKKEN','instantie':'GEMEENTE'},'datum':'2026-04-13'}", 422))
                .isEqualTo(
                        "situatie: In deze situatie zijn er meer termijnen. Kies een termijnsoort: stukken-ter-inzage,"
                                + " nadere-stukken.");
    }

    @Test
    void aDecisionTermIsFoundFromTheDayOfTheDecisionItself() {
        JsonNode answer = ask("{'termijnsoort':'beslistermijn-gemeente','besluitVerzondenOp':'2026-02-20'}");

        assertThat(answer.get("datum").asText()).as("Good Friday moved").isEqualTo("2026-04-07");
        assertThat(answer.get("laatsteDag").asText()).isEqualTo("2026-05-19");
        assertThat(answer.get("uitleg")).hasSize(7);
        assertThat(answer.get("uitleg").get(0).asText()).startsWith("Het besluit is verzonden");
        assertThat(answer.get("uitleg").get(4).asText())
                .startsWith("De laatste dag om bezwaar te maken is dinsdag 7 april");
    }

    @Test
    void changesAndAPenaltyAreTold() {
        JsonNode answer = ask("{'termijnsoort':'beslistermijn-gemeente','datum':'2025-11-03','wijzigingen':["
                + "{'soort':'PAUZE','gevraagdOp':'2025-11-10','tot':'2025-11-20'},"
                + "{'soort':'VERDAGING','besluitOp':'2025-12-10','weken':6}],"
                + "'ingebrekestelling':{'ontvangenOp':'2026-03-02','berekenTotEnMet':'2026-03-26'}}");

        assertThat(answer.get("laatsteDag").asText()).isEqualTo("2026-02-04");
        assertThat(answer.get("laatsteDagLangsteUitleg").asText())
                .as("a day longer would end at Christmas, and the deferral would start after that weekend")
                .isEqualTo("2026-02-09");
        JsonNode penalty = answer.get("dwangsom");
        assertThat(penalty.get("oordeel").asText()).isEqualTo("GELDIG");
        assertThat(penalty.get("eersteDag").asText()).isEqualTo("2026-03-17");
        assertThat(penalty.get("aantalDagen").asInt()).isEqualTo(10);
        assertThat(penalty.get("totaal").decimalValue()).isEqualByComparingTo("230");
        assertThat(penalty.get("maximum").decimalValue()).isEqualByComparingTo("1442");
        assertThat(penalty.get("dagen")).hasSize(42);
        assertThat(penalty.get("uitzonderingen").get(0).get("artikel").asText()).isEqualTo("Awb 4:17 lid 6");
        assertThat(penalty.get("waarschuwingen").get(0).asText()).startsWith("Verouderd: bedragen nog te bevestigen.");
    }

    @Test
    void aPauseThatLastsCountsUntilToday() {
        JsonNode answer = ask("{'termijnsoort':'beslistermijn-gemeente','datum':'2026-05-11','wijzigingen':["
                + "{'soort':'PAUZE','gevraagdOp':'2026-05-20'}]}");

        assertThat(answer.get("laatsteDagVoorVerschuiving").asText()).isEqualTo("2026-07-04");
        assertThat(answer.get("waarschuwingen").get(0).asText()).startsWith("De pauze duurt nog.");
    }

    @Test
    void anOldDateAsksAndAnUnconfirmedTermSaysSo() {
        JsonNode answer = ask("{'termijnsoort':'herstel-verzuim','datum':'2025-01-15','lengteInWeken':4}");

        assertThat(answer.get("laatsteDag").asText()).isEqualTo("2025-02-12");
        assertThat(answer.get("vraagtOmBevestiging").get(0).asText())
                .isEqualTo(
                        "De dag waarop om herstel is gevraagd (15 januari 2025) is meer dan een jaar geleden. Controleer of deze"
                                + " datum klopt.");
        assertThat(answer.get("waarschuwingen").get(0).asText()).startsWith("Deze termijn is nog te bevestigen.");
        assertThat(answer.get("waarschuwingen").get(1).asText()).isEqualTo("De laatste dag is al voorbij.");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | datum: Vul de datum in waarvan de termijn telt.",
                "{'datum':'2026-03-02'} | 422 | termijnsoort: Kies een termijnsoort, of geef bij situatie een doel en instantie.",
                "{'termijnsoort':'bezwaar-vrij','datum':'2026-03-02'} | 422 | termijnsoort: Deze termijnsoort bestaat niet. Kies een code uit de lijst van termijnsoorten.",
                "{'situatie':{'doel':'BESLISSEN_OP_BEZWAAR','instantie':'RECHTBANK'},'datum':'2026-03-02'} | 422 | situatie: Voor deze instantie is hier geen termijn bekend. Kies een andere instantie, of kies een termijnsoort.",
                "{'situatie':{'doel':'BEZWAAR','instantie':'SVB'},'datum':'2026-03-02'} | 400 | situatie.instantie: Kies een van deze waarden: ELKE_INSTANTIE, GEMEENTE, GEMEENTE_COMMISSIE, UWV, UWV_MEDISCH, UWV_DESKUNDIGE, UWV_ZIEK, RECHTBANK, DEURWAARDER.",
                "{'termijnsoort':'bezwaar','datum':'2026-06-02'} | 422 | datum: De dag waarop het besluit is verzonden ligt in de toekomst. Neem de datum die op de brief staat.",
                "{'termijnsoort':'bezwaar','datum':'2-3-2026'} | 400 | datum: Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-03-02.",
                "{'termijnsoort':'bezwaar','datum':'2026-02-30'} | 400 | datum: Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-03-02.",
                "{'termijnsoort':'bezwaar','verzondenOp':'2026-03-02'} | 400 | verzondenOp: Dit veld bestaat niet. Controleer de naam, of haal het weg.",
                "{'termijnsoort':'bezwaar','datum':'2026-03-02','lengteInWeken':4} | 422 | lengteInWeken: De wet bepaalt hoe lang deze termijn is: zes weken. Laat het aantal weken leeg.",
                "{'termijnsoort':'aanvraag','datum':'2026-03-02','lengteInWeken':4.5} | 400 | lengteInWeken: Deze waarde past niet bij dit veld.",
                "{'termijnsoort':'bezwaar','besluitVerzondenOp':'2026-03-02'} | 422 | besluitVerzondenOp: Deze termijn telt niet vanaf het einde van de bezwaartermijn. Vul datum in: de dag waarop het besluit is verzonden.",
                "{'termijnsoort':'beslistermijn-gemeente','besluitVerzondenOp':'2026-06-02'} | 422 | besluitVerzondenOp: De dag waarop het besluit is verzonden ligt in de toekomst. Neem de datum die op de brief staat.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','besluitVerzondenOp':'2026-03-02'} | 422 | besluitVerzondenOp: Vul een datum in of de dag van het besluit, niet allebei.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','wijzigingen':[{'soort':'VERDAGING','besluitOp':'2026-05-01','weken':7}]} | 422 | wijzigingen[0].weken: Verdagen kan met een tot en met zes weken (Awb 7:10 lid 3). Kies een getal van 1 tot en met 6.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','wijzigingen':[{'soort':'PAUZE','gevraagdOp':'2026-05-02','tot':'2026-05-01'}]} | 422 | wijzigingen[0].tot: De pauze eindigt voordat zij begon. Vul als einde een dag in op of na de dag van de vraag om herstel.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','wijzigingen':[{'soort':'VASTGESTELD','laatsteDag':'2026-05-01'}]} | 422 | wijzigingen[0].reden: Een laatste dag die met de hand is vastgesteld, heeft een reden nodig. Vul de reden in.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','wijzigingen':[{}]} | 422 | wijzigingen[0].soort: Kies wat er is gebeurd: PAUZE, VERDAGING, UITSTEL of VASTGESTELD.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','wijzigingen':[{'soort':'PAUZE'}]} | 422 | wijzigingen[0].gevraagdOp: Vul in op welke dag om herstel is gevraagd.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','wijzigingen':[{'soort':'PAUZE','gevraagdOp':'2026-06-02'}]} | 422 | wijzigingen[0].gevraagdOp: Deze dag ligt in de toekomst. Vul ook in tot wanneer de pauze duurt, of kies een eerdere dag.",
                "{'termijnsoort':'beslistermijn-gemeente','datum':'2026-04-13','indiening':{'perPost':true}} | 422 | indiening: Of iets op tijd is verstuurd, kan alleen bij een bezwaar, een beroep of een herstel. Haal dit weg, of kies zo'n termijn.",
                "{'termijnsoort':'bezwaar','datum':'2026-04-13','ingebrekestelling':{'ontvangenOp':'2026-05-01'}} | 422 | ingebrekestelling: Een dwangsom kan er alleen zijn als een instantie te laat beslist. Haal dit weg, of kies een beslistermijn.",
                "{'termijnsoort':'aanvraag','datum':'2026-01-05','ingebrekestelling':{}} | 422 | ingebrekestelling.ontvangenOp: Vul in op welke dag de ingebrekestelling is ontvangen.",
                "{'termijnsoort':'aanvraag','datum':'2026-01-05','ingebrekestelling':{'ontvangenOp':'2026-06-02'}} | 422 | ingebrekestelling.ontvangenOp: De dag waarop de ingebrekestelling is ontvangen ligt in de toekomst. Kies vandaag of een eerdere dag."
            })
    void aMistakeIsAnsweredInDutchWithItsField(String question, int status, String message) {
        assertThat(refusal(question, status)).isEqualTo(message);
    }

    @Test
    void whatIsNoJsonIsRefusedInDutch() {
        HttpResponse<String> answer = professional.post(CALCULATIONS, "bezwaar");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("Het bericht is niet te lezen. Stuur JSON.");
        for (String odd : List.of("[]", "3", "null")) {
            assertThat(professional.post(CALCULATIONS, odd).body()).contains("Stuur de gegevens als een JSON-object.");
        }
    }

    private JsonNode ask(String question) {
        HttpResponse<String> answer = professional.post(CALCULATIONS, question.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    private String refusal(String question, int status) {
        HttpResponse<String> answer = professional.post(CALCULATIONS, question.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return read(answer).get("veld").asText() + ": "
                + read(answer).get("detail").asText();
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }
}
