package nl.ketenregie.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The term of a case over HTTP: two people set another last day, and the pro forma letter goes to who may have it. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class CaseTermInterfaceTest {

    private static final String PASSWORD = "Zomer-regen-2026!";
    private static final String PROPOSAL = "{\"laatsteDag\":\"2021-10-12\",\"reden\":\"Een week later bezorgd.\"}";
    private static final String CONFIRMATION = "{\"laatsteDag\":\"2021-10-12\"}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private Http first;
    private Http second;
    private Http coordinator;
    private Http uwv;
    private Http stranger;

    @BeforeEach
    void itIsMonday() {
        cases.goTo(UwvLine.MONDAY);
        first = person("termijn.eerste", UwvLine.TEAM);
        second = person("termijn.tweede", UwvLine.TEAM);
        coordinator = person("termijn.coordinator", "coordinator");
        uwv = person("termijn.uwv", "uwv-contactpersoon");
        stranger = person("termijn.heerlen", "juridisch-loket-heerlen");
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    // ---------------------------------------------------------------- four eyes

    @Test
    void anotherLastDayTakesASecondPersonOfTheSameOrganisation() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        assertThat(first.post(override(uwvCase), PROPOSAL).statusCode()).isEqualTo(204);
        JsonNode proposed = term(first, uwvCase);
        assertThat(proposed.path("totEnMet").asText()).isEqualTo("2021-10-05");
        assertThat(proposed.path("voorstellen").get(0).path("eigen").asBoolean())
                .isTrue();
        assertThat(term(second, uwvCase)
                        .path("voorstellen")
                        .get(0)
                        .path("eigen")
                        .asBoolean())
                .isFalse();

        HttpResponse<String> own = first.post(override(uwvCase) + "/bevestiging", CONFIRMATION);
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("Een andere medewerker moet het voorstel bevestigen.");

        assertThat(second.post(override(uwvCase) + "/bevestiging", CONFIRMATION).statusCode())
                .isEqualTo(204);
        JsonNode confirmed = term(first, uwvCase);
        assertThat(confirmed.path("totEnMet").asText()).isEqualTo("2021-10-12");
        assertThat(confirmed.path("wijzigingen").get(0).path("soort").asText()).isEqualTo("afwijking");
        assertThat(confirmed.path("wijzigingen").get(0).path("organisatie").asText())
                .isEqualTo("Juridisch Loket Utrecht");
        assertThat(confirmed.path("voorstellen").get(0).path("beslistDoor").asText())
                .isEqualTo("Juridisch Loket Utrecht");
        assertThat(confirmed.toString()).doesNotContain("termijn.eerste", "termijn.tweede");
    }

    @Test
    void theGuardGoesByTheNewLastDay() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        cases.goTo(LocalDate.of(2021, 9, 30));
        assertThat(uwvCase.waitsFor()).contains("UserTask_OfferProForma");
        first.post(override(uwvCase), PROPOSAL);
        assertThat(uwvCase.waitsFor()).contains("UserTask_OfferProForma");
        second.post(override(uwvCase) + "/bevestiging", CONFIRMATION);
        cases.doWhatIsDue();
        assertThat(uwvCase.waitsFor()).doesNotContain("UserTask_OfferProForma");
        cases.goTo(LocalDate.of(2021, 10, 7));
        assertThat(uwvCase.waitsFor()).contains("UserTask_OfferProForma");
    }

    @Test
    void theCoordinatorSecondsForAnOrganisationWithOnePerson() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        first.post(override(uwvCase), PROPOSAL);
        assertThat(coordinator
                        .post(override(uwvCase) + "/bevestiging", CONFIRMATION)
                        .statusCode())
                .isEqualTo(204);
        assertThat(term(first, uwvCase).path("totEnMet").asText()).isEqualTo("2021-10-12");
    }

    @Test
    void aProposalIsRejectedAndStaysVisible() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        first.post(override(uwvCase), PROPOSAL);
        assertThat(second.post(override(uwvCase) + "/afwijzing", "").statusCode())
                .isEqualTo(204);
        JsonNode rejected = term(first, uwvCase);
        assertThat(rejected.path("totEnMet").asText()).isEqualTo("2021-10-05");
        assertThat(rejected.path("voorstellen").get(0).path("stand").asText()).isEqualTo("afgewezen");
        assertThat(second.post(override(uwvCase) + "/afwijzing", "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoDoesNotLeadTheCaseProposesNothingAndSecondsNothing() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        for (Http outsider : List.of(uwv, stranger, coordinator)) {
            assertThat(outsider.post(override(uwvCase), PROPOSAL).statusCode()).isEqualTo(404);
        }
        first.post(override(uwvCase), PROPOSAL);
        for (Http outsider : List.of(uwv, stranger)) {
            assertThat(outsider.post(override(uwvCase) + "/bevestiging", CONFIRMATION)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(outsider.post(override(uwvCase) + "/afwijzing", "").statusCode())
                    .isEqualTo(404);
        }
        assertThat(term(first, uwvCase).path("voorstellen").get(0).path("stand").asText())
                .isEqualTo("voorgesteld");
    }

    @Test
    void badInputGetsADutchAnswerAndChangesNothing() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        assertRefused(first.post(override(uwvCase), "{\"laatsteDag\":\"2021-10-12\"}"), 422, "Schrijf in 10 tot 500");
        assertRefused(
                first.post(override(uwvCase), "{\"reden\":\"Een week later bezorgd.\"}"),
                422,
                "'Nieuwe laatste dag' is verplicht");
        assertRefused(
                first.post(
                        override(uwvCase), "{\"laatsteDag\":\"2021-10-12\",\"reden\":\"Inwoner 123456782 was ziek.\"}"),
                422,
                "burgerservicenummer");
        assertRefused(first.post(override(uwvCase), "{\"laatsteDag\":\"morgen\"}"), 400, "jjjj-mm-dd");
        assertRefused(first.post(override(uwvCase) + "/bevestiging", CONFIRMATION), 422, "wacht geen voorstel");
        assertRefused(
                first.post(override(uwvCase).replaceAll("termijnen/[^/]+", "termijnen/een"), PROPOSAL),
                400,
                "geen nummer van een termijn");
        termijnen.markMet(UUID.fromString(termId(uwvCase)));
        assertRefused(first.post(override(uwvCase), PROPOSAL), 422, "al gehaald");
        assertThat(term(first, uwvCase).path("voorstellen")).isEmpty();
    }

    @Test
    void theReasonIsForWhoMaySecondAndNotForEverybodyWithATask() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        first.post(override(uwvCase), PROPOSAL);
        second.post(override(uwvCase) + "/bevestiging", CONFIRMATION);
        String seenByUwv = uwv.get("/api/v1/taken/" + task(uwvCase, "UserTask_AnswerQuestion") + "/zaak")
                .body();
        assertThat(seenByUwv).contains("afwijking").doesNotContain("Een week later bezorgd.");
    }

    // ---------------------------------------------------------------- the letter

    @Test
    void whoLeadsTheCaseGetsTheLetterWithWhatTheCaseKnows() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        HttpResponse<byte[]> letter = first.download(letter(uwvCase));
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(letter.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"pro-forma-bezwaar.pdf\"");
        assertThat(letter.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(text(letter.body()))
                .contains(UwvLine.NAME, UwvLine.PHONE)
                .contains("UWV Postbus 0 1000 AA Voorbeeldstad")
                .contains("Datum: 6 september 2021", "Besluit van: 24 augustus 2021")
                .contains("Het gaat over: WW (werkloosheid), terugvordering.")
                .contains("(straat en nummer)", "(staat op het besluit)");
    }

    @Test
    void theLetterOfADecisionOfSomebodyWhoIsNoPartnerHasNoAddress() {
        Map<String, Object> svb = new HashMap<>(UwvLine.helpRequest(Map.of("instantie", "SVB", "regeling", "AOW")));
        Case other = cases.start(UwvLine.PROCESS, UwvLine.TEAM, svb);
        assertThat(text(first.download(letter(other)).body())).contains("SVB", "(postadres)");
    }

    @Test
    void aPartnerWithATaskGetsTheLetterOnlyWhenTheResidentLetsItHaveContactData() {
        Case with = UwvLine.asked(cases, Map.of());
        assertThat(uwv.download(letterOfTask(with)).statusCode()).isEqualTo(200);
        assertThat(uwv.download(letter(with)).statusCode()).isEqualTo(404);
        Case without = UwvLine.asked(cases, Map.of("categorieen", List.of("probleem")));
        assertThat(uwv.download(letterOfTask(without)).statusCode()).isEqualTo(404);
        assertThat(term(uwv, without, "UserTask_AnswerQuestion").path("brief").asBoolean())
                .isFalse();
        assertThat(term(uwv, with, "UserTask_AnswerQuestion").path("brief").asBoolean())
                .isTrue();
        assertThat(stranger.download(letterOfTask(with)).statusCode()).isEqualTo(404);
        assertThat(stranger.download(letter(with)).statusCode()).isEqualTo(404);
    }

    @Test
    void thereIsNoLetterForATermThatEndedOrIsNoObjection() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        Termijn application =
                termijnen.register(UUID.fromString(uwvCase.dossierId()), "aanvraag", LocalDate.of(2021, 8, 9));
        String other = letter(uwvCase).replaceAll("termijnen/[^/]+", "termijnen/" + application.getId());
        HttpResponse<String> refused = first.get(other);
        assertRefused(refused, 422, "hoort bij een bezwaartermijn die nog loopt");
        termijnen.markMet(UUID.fromString(termId(uwvCase)));
        assertThat(first.get(letter(uwvCase)).statusCode()).isEqualTo(422);
    }

    @Test
    void theLogSaysNothingAboutThePersonInTheLetter(CapturedOutput output) {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        first.download(letter(uwvCase));
        assertThat(output.getAll()).doesNotContain(UwvLine.NAME, UwvLine.PHONE);
    }

    // ---------------------------------------------------------------- how the stories are told

    private String override(Case uwvCase) {
        return "/api/v1/zaken/" + number(uwvCase) + "/termijnen/" + termId(uwvCase) + "/afwijking";
    }

    private String letter(Case uwvCase) {
        return "/api/v1/zaken/" + number(uwvCase) + "/termijnen/" + termId(uwvCase) + "/pro-forma-bezwaar";
    }

    private String letterOfTask(Case uwvCase) {
        return "/api/v1/taken/" + task(uwvCase, "UserTask_AnswerQuestion") + "/termijnen/" + termId(uwvCase)
                + "/pro-forma-bezwaar";
    }

    private String number(Case uwvCase) {
        return dossiers.get(UUID.fromString(uwvCase.dossierId())).caseNumber();
    }

    private String termId(Case uwvCase) {
        return termijnen.of(UUID.fromString(uwvCase.dossierId())).stream()
                .filter(Termijn::isObjection)
                .findFirst()
                .orElseThrow()
                .getId()
                .toString();
    }

    private static String task(Case uwvCase, String step) {
        return uwvCase.task(step).getId();
    }

    private JsonNode term(Http who, Case uwvCase) {
        return read(who.get("/api/v1/zaken/" + number(uwvCase)));
    }

    private JsonNode term(Http who, Case uwvCase, String step) {
        return read(who.get("/api/v1/taken/" + task(uwvCase, step) + "/zaak"));
    }

    private JsonNode read(HttpResponse<String> view) {
        try {
            return json.readTree(view.body()).path("termijnen").get(0);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
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
