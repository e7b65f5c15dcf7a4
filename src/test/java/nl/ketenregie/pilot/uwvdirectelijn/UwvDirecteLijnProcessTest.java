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
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
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
    private Signals signals;

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

    // ---------------------------------------------------------------- outcomes

    @Test
    void theResidentsOwnPapersAnswerTheQuestion() {
        Case uwvCase = helpRequest(Map.of("zelfTeBeantwoorden", true));
        assertThat(uwvCase.variable("lijnadvies")).isNull();
        uwvCase.does("UserTask_ExplainSelf", Map.of("uitlegInwoner", "De brief zegt het zelf."));
        assertEnded(uwvCase, UwvLijnUitkomst.ZELF_BEANTWOORD_HJL);
    }

    @Test
    void aBetterExplanationHelpsTheResident() {
        Case uwvCase = askedUwv(Map.of())
                .does("UserTask_AnswerQuestion", answer("uitleg"))
                .does("UserTask_ExplainAnswer", explained("begrepen"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.BETERE_UITLEG);
    }

    @Test
    void uwvCorrectsItsMistakeOnThePromisedDay() {
        Case uwvCase = askedUwv(Map.of()).does("UserTask_AnswerQuestion", promise("fout-erkend", "2021-09-15"));
        cases.goTo(LocalDate.of(2021, 9, 15));
        uwvCase.does("UserTask_CheckPromise", Map.of("toezeggingNagekomen", "ja", "reactie", "opgelost"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.INFORMELE_OPLOSSING_CORRECTIE);
    }

    @Test
    void uwvTakesTheOverdueDecisionOnThePromisedDay() {
        Case uwvCase =
                askedUwv(WITHOUT_DECISION).does("UserTask_AnswerQuestion", promise("besluit-komt-op", "2021-09-20"));
        cases.goTo(LocalDate.of(2021, 9, 20));
        uwvCase.does("UserTask_CheckPromise", Map.of("toezeggingNagekomen", "ja", "reactie", "opgelost"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.INFORMELE_OPLOSSING_TIJDPAD);
    }

    @Test
    void thePenaltyIsPaidInInstalments() {
        Case uwvCase = askedUwv(Map.of()).does("UserTask_AnswerQuestion", promise("bereid-te-herzien", "2021-09-24"));
        cases.goTo(LocalDate.of(2021, 9, 24));
        uwvCase.does("UserTask_CheckPromise", Map.of("toezeggingNagekomen", "ja", "reactie", "betalingsregeling"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.BETALINGSREGELING_INVORDERING);
    }

    @Test
    void aSpecialCaseGoesToTheTailoringDesk() {
        Case uwvCase = askedUwv(Map.of())
                .does("UserTask_AnswerQuestion", answer("maatwerkplaats"))
                .does("UserTask_ProposeTailoring", Map.of("maatwerkVoorstel", "Een voorschot tot het besluit."))
                .does("UserTask_ExplainAnswer", explained("begrepen"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.MAATWERKPLAATS);
    }

    @Test
    void withoutSolutionTheJuristSupportsTheObjection() {
        Case uwvCase =
                noSolution("bezwaar").does("UserTask_SupportObjection", Map.of("bezwaarIngediendOp", "2021-09-08"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.BEZWAAR_ONDERSTEUND);
    }

    @Test
    void withoutSolutionALawyerTakesOver() {
        Case uwvCase = noSolution("advocaat")
                .does("UserTask_RecordConsent", CONSENT)
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"))
                .does("UserTask_IntroduceResident", Map.of("kennismaking", "verschenen"))
                .does("UserTask_GiveFeedback", Map.of("verwijzingJuist", "juist"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.NAAR_ADVOCAAT);
    }

    @Test
    void withoutSolutionAndWithoutFollowUpTheCaseEnds() {
        Case uwvCase = noSolution("geen");
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.GEEN_OPLOSSING);
    }

    @Test
    void aDecisionOfAnotherBodyIsNotForTheLine() {
        Case uwvCase = helpRequest(Map.of("instantie", "SVB", "regeling", "AOW"));
        assertThat(uwvCase.variable("lijnadvies")).isEqualTo("andere-instantie");
        uwvCase.does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "nee"))
                .does(
                        "UserTask_ReferResident",
                        Map.of("verwezenNaar", "juiste-instantie", "uitlegInwoner", "Bel de SVB."));
        assertEnded(uwvCase, UwvLijnUitkomst.NIET_GESCHIKT);
    }

    @Test
    void whenUwvSuspectsFraudTheLineStops() {
        Case uwvCase = askedUwv(Map.of())
                .does("UserTask_AnswerQuestion", answer("fraudevermoeden"))
                .does("UserTask_WarnResident", Map.of("uitlegInwoner", "U hoeft niets te zeggen.", "reactie", "geen"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.AFGEBROKEN);
    }

    // ---------------------------------------------------------------- terms and timers

    @Test
    void uwvIsRemindedTheDayAfterTheAnswerWasDueAndTheCoordinatorTwoWorkingDaysLater() {
        Case uwvCase = askedUwv(Map.of());
        assertThat(uwvCase.variable("antwoordUiterlijk")).isEqualTo("2021-09-09");
        cases.goTo(LocalDate.of(2021, 9, 9));
        assertThat(uwvCase.passed("SendTask_RemindUwv")).isFalse();
        cases.goTo(LocalDate.of(2021, 9, 10));
        assertThat(uwvCase.passed("SendTask_RemindUwv")).isTrue();
        cases.goTo(LocalDate.of(2021, 9, 13));
        assertThat(uwvCase.waitsFor()).doesNotContain("UserTask_ResolveMissingAnswer");
        cases.goTo(LocalDate.of(2021, 9, 14));
        assertThat(uwvCase.waitsFor()).contains("UserTask_ResolveMissingAnswer");
    }

    @Test
    void theCoordinatorHearsThatTheAnswerIsComing() {
        Case uwvCase = askedUwv(Map.of());
        cases.goTo(LocalDate.of(2021, 9, 14));
        uwvCase.does("UserTask_ResolveMissingAnswer", Map.of("komtAntwoord", "ja"));
        assertThat(uwvCase.waitsFor())
                .contains("UserTask_AnswerQuestion")
                .doesNotContain("UserTask_ResolveMissingAnswer");
    }

    @Test
    void withoutAnswerTheRightToObjectIsSecuredFirst() {
        Case uwvCase = askedUwv(Map.of());
        cases.goTo(LocalDate.of(2021, 9, 14));
        uwvCase.does("UserTask_ResolveMissingAnswer", Map.of("komtAntwoord", "nee"));
        assertThat(uwvCase.waitsFor()).containsExactlyInAnyOrder("UserTask_OfferProForma", "UserTask_AssessNecessity");
        uwvCase.does("UserTask_OfferProForma", Map.of("proFormaKeuze", "ingediend"))
                .does("UserTask_AssessNecessity", NECESSITY)
                .does("UserTask_ChooseFollowUp", Map.of("reactie", "geen"));
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.GEEN_OPLOSSING);
    }

    @Test
    void anUrgentCaseIsAnsweredWithinOneWorkingDay() {
        Case uwvCase = askedUwv(Map.of("geenInkomen", true));
        assertThat(uwvCase.variable("urgentie")).isEqualTo("SPOED");
        assertThat(uwvCase.variable("antwoordUiterlijk")).isEqualTo("2021-09-07");
    }

    @Test
    void theHandlerIsWarnedFourteenAndSevenDaysBeforeTheTermEnds() {
        Case uwvCase = askedUwv(Map.of());
        cases.goTo(LocalDate.of(2021, 9, 20));
        assertThat(uwvCase.passed("SendTask_WarnHandler")).isFalse();
        cases.goTo(LocalDate.of(2021, 9, 21));
        assertThat(uwvCase.times("SendTask_WarnHandler")).isEqualTo(1);
        cases.goTo(LocalDate.of(2021, 9, 28));
        assertThat(uwvCase.times("SendTask_WarnHandler")).isEqualTo(2);
    }

    @Test
    void aProFormaObjectionIsOfferedWithThreeWorkingDaysLeft() {
        Case uwvCase = askedUwv(Map.of());
        cases.goTo(LocalDate.of(2021, 9, 29));
        assertThat(uwvCase.waitsFor()).doesNotContain("UserTask_OfferProForma");
        cases.goTo(LocalDate.of(2021, 9, 30));
        assertThat(uwvCase.waitsFor()).contains("UserTask_OfferProForma");
    }

    @Test
    void theCoordinatorIsWarnedOnTheLastWorkingDayWhenNobodyOfferedIt() {
        Case uwvCase = askedUwv(Map.of());
        cases.goTo(LocalDate.of(2021, 9, 30));
        cases.goTo(LocalDate.of(2021, 10, 1));
        assertThat(uwvCase.passed("SendTask_WarnCoordinator")).isFalse();
        cases.goTo(LocalDate.of(2021, 10, 4));
        assertThat(uwvCase.passed("SendTask_WarnCoordinator")).isTrue();
    }

    @Test
    void theTermIsClosedWhenItsLastDayHasPassed() {
        Case uwvCase = askedUwv(Map.of());
        cases.goTo(LocalDate.of(2021, 9, 30));
        uwvCase.does("UserTask_OfferProForma", Map.of("proFormaKeuze", "inwoner-dient-zelf-in"));
        cases.goTo(LocalDate.of(2021, 10, 5));
        assertThat(uwvCase.passed("EndEvent_TermEnded")).isFalse();
        cases.goTo(LocalDate.of(2021, 10, 6));
        assertThat(uwvCase.passed("EndEvent_TermEnded")).isTrue();
        assertThat(uwvCase.isRunning()).isTrue();
    }

    @Test
    void aCaseThatComesInWithTheTermAlmostOverIsOfferedTheObjectionAtOnce() {
        Case uwvCase = helpRequest(Map.of("verzondenOp", "2021-07-27", "zelfTeBeantwoorden", true));
        cases.doWhatIsDue();
        assertThat(uwvCase.variable("urgentie")).isEqualTo("SPOED");
        assertThat(uwvCase.waitsFor()).containsExactlyInAnyOrder("UserTask_OfferProForma", "UserTask_ExplainSelf");
    }

    @Test
    void aBrokenPromiseSecuresTheRightToObjectFirst() {
        Case uwvCase = askedUwv(Map.of()).does("UserTask_AnswerQuestion", promise("fout-erkend", "2021-09-15"));
        cases.goTo(LocalDate.of(2021, 9, 15));
        uwvCase.does("UserTask_CheckPromise", Map.of("toezeggingNagekomen", "nee"));
        assertThat(uwvCase.waitsFor()).containsExactlyInAnyOrder("UserTask_OfferProForma", "UserTask_AssessNecessity");
    }

    @Test
    void withoutDecisionThereIsNoTermToGuard() {
        Case uwvCase = helpRequest(WITHOUT_DECISION);
        assertThat(uwvCase.variable("termijnId")).isNull();
        assertThat(uwvCase.passed("EndEvent_NothingToGuard")).isTrue();
        assertThat(uwvCase.isRunning()).isTrue();
    }

    // ---------------------------------------------------------------- exceptions of B.4.3

    @Test
    void withoutConsentAGeneralQuestionIsStillAllowed() {
        Case uwvCase = generalQuestion()
                .does("UserTask_AnswerGeneralQuestion", Map.of("antwoordSoort", "uitleg", "antwoord", "Zo werkt het."))
                .does("UserTask_ExplainAnswer", explained("begrepen"));
        assertThat(uwvCase.variable("antwoordUiterlijk")).isNull();
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.BETERE_UITLEG);
    }

    @Test
    void aGeneralQuestionThatNobodyAnswersDoesNotWaitForEver() {
        Case uwvCase = generalQuestion();
        cases.goTo(LocalDate.of(2021, 9, 28));
        assertThat(uwvCase.passed("EndEvent_GeneralQuestionUnanswered")).isTrue();
        assertThat(uwvCase.waitsFor()).contains("UserTask_AssessNecessity");
    }

    @Test
    void theLineStopsAtOnceWhenTheResidentWithdrawsConsent() {
        Case uwvCase = askedUwv(Map.of());
        UUID dossier = UUID.fromString(uwvCase.dossierId());
        boolean withdrawn =
                consents.withdraw(dossier, consents.of(dossier).get(0).id());
        assertThat(withdrawn).isTrue();
        assertEnded(uwvCase, UwvLijnUitkomst.AFGEBROKEN);
        assertThat(consents.sightOf(dossier, "uwv", false).categories()).isEmpty();
    }

    @Test
    void aResidentWhoHasALawyerIsHelpedThroughThatLawyer() {
        assertThat(helpRequest(Map.of("advocaatBetrokken", true)).variable("lijnadvies"))
                .isEqualTo("advocaat");
    }

    @Test
    void duringAFraudInvestigationTheLineMayNotBeUsed() {
        assertThat(helpRequest(Map.of("fraudeonderzoek", true)).variable("lijnadvies"))
                .isEqualTo("fraudeonderzoek");
    }

    @Test
    void theDepartmentAdvisesTheContactPersonFirst() {
        Case uwvCase = askedUwv(Map.of())
                .does(
                        "UserTask_AnswerQuestion",
                        Map.of("behandelwijze", "vakafdeling-vragen", "vraagVakafdeling", "Klopt dit?"))
                .does("UserTask_AdviseContact", Map.of("vakinformatie", "Nee."));
        assertThat(uwvCase.waitsFor()).containsExactlyInAnyOrder("UserTask_AnswerQuestion", "UserTask_TrackAnswer");
    }

    @Test
    void theJuristRecordsAnAnswerThatUwvGaveByTelephone() {
        Case uwvCase = askedUwv(Map.of())
                .does("UserTask_TrackAnswer", Map.of("antwoordSoort", "uitleg", "antwoord", "Gebeld: zo zit het."));
        assertThat(uwvCase.waitsFor()).containsExactly("UserTask_ExplainAnswer");
    }

    @Test
    void conflictingInformationIsAskedAgain() {
        Case uwvCase = askedUwv(Map.of())
                .does("UserTask_AnswerQuestion", answer("uitleg"))
                .does("UserTask_ExplainAnswer", explained("nieuwe-vraag"));
        assertThat(uwvCase.waitsFor()).containsExactly("UserTask_AskUwv");
    }

    @Test
    void theLawyerWhoDeclinesSendsTheCaseBackWithAReason() {
        Case uwvCase = noSolution("advocaat")
                .does("UserTask_RecordConsent", CONSENT)
                .does(
                        "UserTask_AcceptHandover",
                        Map.of("overdrachtGeaccepteerd", "nee", "redenTeruggave", "Geen plek."))
                .does("UserTask_ProcessReturn", Map.of("toelichting", "Inwoner belt zelf een ander kantoor."));
        assertThat(uwvCase.passed("EndEvent_Returned")).isTrue();
        assertThat(uwvCase.waitsFor()).containsExactly("UserTask_InformResident");
    }

    @Test
    void theLawyerIsRemindedAndThenTheCoordinatorStepsIn() {
        Case uwvCase = noSolution("advocaat").does("UserTask_RecordConsent", CONSENT);
        cases.goTo(LocalDate.of(2021, 9, 9));
        assertThat(uwvCase.passed("SendTask_RemindReceiver")).isTrue();
        cases.goTo(LocalDate.of(2021, 9, 14));
        uwvCase.does("UserTask_ResolveHandover", Map.of("opnieuwAanbieden", "ja"));
        assertThat(uwvCase.waitsFor()).contains("UserTask_AcceptHandover");
        cases.goTo(LocalDate.of(2021, 9, 22));
        uwvCase.does("UserTask_ResolveHandover", Map.of("opnieuwAanbieden", "nee"));
        assertThat(uwvCase.passed("EndEvent_NotAnswered")).isTrue();
    }

    @Test
    void theResidentDidNotAppearAtTheLawyers() {
        Case uwvCase = noSolution("advocaat")
                .does("UserTask_RecordConsent", CONSENT)
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"))
                .does("UserTask_IntroduceResident", Map.of("kennismaking", "niet-verschenen"));
        assertThat(uwvCase.passed("EndEvent_ResidentDidNotAppear")).isTrue();
    }

    @Test
    void whoDoesNotConsentToTheHandoverGoesToTheLawyerWithoutUs() {
        Case uwvCase = noSolution("advocaat").does("UserTask_RecordConsent", REFUSAL);
        assertThat(uwvCase.passed("EndEvent_ResidentGoesSelf")).isTrue();
        inform(uwvCase);
        assertEnded(uwvCase, UwvLijnUitkomst.NAAR_ADVOCAAT);
    }

    // ---------------------------------------------------------------- patterns

    @Test
    void theThirdCaseWithTheSameCauseRaisesASignalThatCountsTheNextOnes() {
        String cause = "inkomstenopgave-dubbel-verwerkt";
        assertThat(helpRequest(Map.of("oorzaak", cause)).variable("signaalBeleid"))
                .isEqualTo("geen");
        assertThat(helpRequest(Map.of("oorzaak", cause)).variable("signaalBeleid"))
                .isEqualTo("geen");
        assertThat(helpRequest(Map.of("oorzaak", cause)).variable("signaalBeleid"))
                .isEqualTo("gemeld");
        assertThat(raised(cause).knownCount()).isEqualTo(3);
        assertThat(helpRequest(Map.of("oorzaak", cause)).variable("signaalBeleid"))
                .isEqualTo("geen");

        assertThat(raised(cause).knownCount()).isEqualTo(4);
        assertThat(raised(cause).body()).isEqualTo("uwv");
        assertThat(raised(cause).reporterRole()).isEqualTo("juridisch-loket");
        assertThat(cases.find(raised(cause).id()).waitsFor()).containsExactly("UserTask_EditSignal");
    }

    private Signal raised(String cause) {
        return signals.findSince(UwvDirecteLijnProcess.KEY, cause, MONDAY).orElseThrow();
    }

    // ---------------------------------------------------------------- how the stories begin

    private static final Map<String, Object> WITHOUT_DECISION =
            Map.of("fase", "geen-besluit", "soortBesluit", "geen-besluit", "aanleiding", "besluit-blijft-uit");

    private static final Map<String, Object> CONSENT = Map.of(
            "uitlegGegeven",
            true,
            "toestemming",
            "ja",
            "bewijs",
            "mondeling-vastgelegd",
            "categorieen",
            List.of("contact", "probleem", "document"));

    private static final Map<String, Object> REFUSAL = Map.of("uitlegGegeven", true, "toestemming", "nee");

    private static final Map<String, Object> NECESSITY = Map.of(
            "zelfredzaam", "nee",
            "voorliggendeVoorziening", "nee",
            "financieelBelang", "vanaf-500",
            "juridischeGrondslag", "ja",
            "binnenDrieUur", "nee");

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
        if ("geen-besluit".equals(answers.get("fase"))) {
            answers.remove("verzondenOp");
        }
        if (Boolean.TRUE.equals(answers.get("zelfTeBeantwoorden"))) {
            answers.remove("aanleiding");
        }
        return cases.start(UwvDirecteLijnProcess.KEY, TEAM, answers);
    }

    private Case askedUwv(Map<String, Object> differently) {
        return helpRequest(differently)
                .does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"))
                .does("UserTask_RecordConsent", CONSENT)
                .does(
                        "UserTask_AskUwv",
                        Map.of(
                                "onduidelijk",
                                "De berekening ontbreekt.",
                                "gewenstResultaat",
                                "Uitleg van het bedrag."));
    }

    private Case generalQuestion() {
        return helpRequest(Map.of())
                .does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"))
                .does("UserTask_RecordConsent", REFUSAL)
                .does("UserTask_AskGeneralQuestion", Map.of("algemeneVraag", "Hoe werkt een terugvordering?"));
    }

    private Case noSolution(String followUp) {
        return askedUwv(Map.of())
                .does("UserTask_AnswerQuestion", answer("niet-mogelijk"))
                .does("UserTask_AssessNecessity", NECESSITY)
                .does("UserTask_ChooseFollowUp", Map.of("reactie", followUp));
    }

    private static void inform(Case uwvCase) {
        uwvCase.does("UserTask_InformResident", Map.of("berichtInwoner", "Dit is de uitkomst."));
    }

    private static Map<String, Object> explained(String reaction) {
        return Map.of("uitlegInwoner", "Zo zit het.", "reactie", reaction);
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
