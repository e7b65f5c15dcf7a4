package nl.ketenregie.pilot.uwvdirectelijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UWV directe lijn as its process owner tells it: one story per outcome, timer, message and exception. */
@PlatformTest
class UwvDirecteLijnProcessTest {

    private static final String TEAM = "juridisch-loket-utrecht";
    private static final LocalDate MONDAY = LocalDate.of(2021, 9, 6);

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.goTo(MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aBetterExplanationHelpsTheResident() {
        Case uwvCase = askedUwv(Map.of());
        uwvCase.does("UserTask_AnswerQuestion", answer("uitleg"))
                .does("UserTask_ExplainAnswer", Map.of("uitlegInwoner", "Zo zit het.", "reactie", "begrepen"))
                .does("UserTask_InformResident", Map.of("berichtInwoner", "U heeft uitleg gekregen."));
        assertEnded(uwvCase, UwvLijnUitkomst.BETERE_UITLEG);
    }

    @Test
    void uwvCorrectsItsMistakeOnThePromisedDay() {
        Case uwvCase = askedUwv(Map.of()).does("UserTask_AnswerQuestion", promise("fout-erkend", "2021-09-15"));
        cases.goTo(LocalDate.of(2021, 9, 15));
        uwvCase.does("UserTask_CheckPromise", Map.of("toezeggingNagekomen", "ja", "reactie", "opgelost"))
                .does("UserTask_InformResident", Map.of("berichtInwoner", "UWV heeft het hersteld."));
        assertEnded(uwvCase, UwvLijnUitkomst.INFORMELE_OPLOSSING_CORRECTIE);
    }

    private Case helpRequest(Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "kanaal", "telefoon",
                "gemeente", "0344",
                "naam", "Fenna de Proef",
                "telefoon", "+31600000037",
                "instantie", "UWV",
                "regeling", "WW",
                "fase", "besluit",
                "soortBesluit", "terugvordering",
                "verzondenOp", "2021-08-24",
                "vraag", "Terugvordering zonder uitleg van de berekening."));
        answers.put("aanleiding", "besluit-onduidelijk");
        answers.putAll(differently);
        return cases.start(UwvDirecteLijnProcess.KEY, TEAM, answers);
    }

    private Case askedUwv(Map<String, Object> differently) {
        return helpRequest(differently)
                .does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"))
                .does(
                        "UserTask_RecordConsent",
                        Map.of(
                                "uitlegGegeven",
                                true,
                                "toestemming",
                                "ja",
                                "bewijs",
                                "mondeling-vastgelegd",
                                "categorieen",
                                List.of("contact", "probleem", "document")))
                .does(
                        "UserTask_AskUwv",
                        Map.of(
                                "onduidelijk",
                                "De berekening ontbreekt.",
                                "gewenstResultaat",
                                "Uitleg van het bedrag."));
    }

    private static Map<String, Object> answer(String kind) {
        return Map.of("behandelwijze", "antwoorden", "antwoordSoort", kind, "antwoord", "Dit is ons antwoord.");
    }

    private static Map<String, Object> promise(String kind, String day) {
        Map<String, Object> answer = new HashMap<>(answer(kind));
        answer.put("toezeggingOp", day);
        return answer;
    }

    private void assertEnded(Case uwvCase, UwvLijnUitkomst outcome) {
        assertThat(uwvCase.isRunning()).isFalse();
        assertThat(dossiers.get(UUID.fromString(uwvCase.dossierId())).outcome()).isEqualTo(outcome.name());
    }
}
