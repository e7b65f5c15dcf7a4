package nl.ketenregie.pilot.huisvanhetrecht;

import static nl.ketenregie.support.HuisDesk.MONDAY;
import static nl.ketenregie.support.HuisDesk.advice;
import static nl.ketenregie.support.HuisDesk.adviceAndHelper;
import static nl.ketenregie.support.HuisDesk.aftercare;
import static nl.ketenregie.support.HuisDesk.consent;
import static nl.ketenregie.support.HuisDesk.dossier;
import static nl.ketenregie.support.HuisDesk.judge;
import static nl.ketenregie.support.HuisDesk.noHelper;
import static nl.ketenregie.support.HuisDesk.otherHelper;
import static nl.ketenregie.support.HuisDesk.plan;
import static nl.ketenregie.support.HuisDesk.planAlone;
import static nl.ketenregie.support.HuisDesk.planFor;
import static nl.ketenregie.support.HuisDesk.planToJudge;
import static nl.ketenregie.support.HuisDesk.refusal;
import static nl.ketenregie.support.HuisDesk.returned;
import static nl.ketenregie.support.HuisDesk.taken;
import static nl.ketenregie.support.HuisDesk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.dossier.FollowUpClosed;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.HuisDesk;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The Huis van het Recht as its process owner tells it: one story per outcome, turn, timer, message and refusal. */
@PlatformTest
@Import(HuisDesk.class)
class HuisVanHetRechtProcessTest {

    private static final String MUNICIPALITY = "gemeente-uitvoering";
    private static final String DEBTS = "schuldhulpverlening";
    private static final String LAWYER = "advocaat";
    private static final String TEAM_OF_NEIGHBOURHOOD = "wijkteam";

    @Autowired
    private HuisDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        cases.goTo(MONDAY);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- outcomes

    @Test
    void adviceAtTheDeskIsOftenEnough() {
        Case resident = desk.single().does("UserTask_AdviseResident", advice("advies-genoeg"));
        assertEnded(resident, HuisVanHetRechtUitkomst.ADVIES_GEGEVEN);
        assertThat(TestMail.received()).isEmpty();
    }

    @Test
    void aResidentWithEverythingAtOnceIsHandedOverWarmlyAndStaysHelped() {
        Case resident = taken(desk.offeredTo(DEBTS));
        assertThat(resident.waitsFor()).isEmpty();
        desk.calledTwice(resident, "ja", "ja");
        assertEnded(resident, HuisVanHetRechtUitkomst.OPGELOST_MET_HULP);
    }

    @Test
    void inTheRareCaseTheJudgeHelps() {
        Case resident = desk.awaitingTheHearing();
        assertThat(dossiers.followUpsOf(dossier(resident)))
                .extracting(Dossier::processKey)
                .containsExactly("regiezitting");
        hearingEnds(resident, "SCHIKKING_PV");
        assertEnded(resident, HuisVanHetRechtUitkomst.OPGELOST_MET_RECHTER);
    }

    @Test
    void whatIsSolvedBeforeTheHearingWasSolvedWithHelp() {
        Case resident = desk.awaitingTheHearing();
        hearingEnds(resident, "OPGELOST_VOOR_ZITTING");
        assertEnded(resident, HuisVanHetRechtUitkomst.OPGELOST_MET_HULP);
    }

    @Test
    void whatIsNotSolvedYetAfterThreeMonthsGoesOnWithTheHelper() {
        Case resident = taken(desk.offeredTo(DEBTS));
        desk.calledTwice(resident, "ja", "deels");
        assertEnded(resident, HuisVanHetRechtUitkomst.HULP_LOOPT_DOOR);
    }

    @Test
    void aResidentWhoIsNotReachedAfterwardsStaysWithTheHelper() {
        Case resident = taken(desk.offeredTo(DEBTS));
        cases.goTo(MONDAY.plusWeeks(4).plusDays(1));
        resident.does("UserTask_AskFirst", Map.of("bereikt", "nee"));
        cases.goTo(MONDAY.plusMonths(3).plusDays(1));
        resident.does("UserTask_AskAgain", Map.of("bereikt", "nee"));
        assertEnded(resident, HuisVanHetRechtUitkomst.HULP_LOOPT_DOOR);
    }

    @Test
    void whoStaysAnonymousIsNotCalledAfterwards() {
        Case resident = HuisDesk.scanned(desk.walksIn().does("UserTask_RecordHelp", HuisDesk.anonymousIntake()))
                .does("UserTask_RecordConsent", consent())
                .does("UserTask_DiscussCase", planFor(TEAM_OF_NEIGHBOURHOOD));
        taken(desk.offered(resident));
        assertEnded(resident, HuisVanHetRechtUitkomst.HULP_LOOPT_DOOR);
    }

    @Test
    void aResidentWhoGoesOnAloneMayAtTheDesk() {
        Case resident = desk.single().does("UserTask_AdviseResident", advice("zelf"));
        assertEnded(resident, HuisVanHetRechtUitkomst.INWONER_GAAT_ZELF);
    }

    @Test
    void aResidentWhoGoesOnAloneMayAfterTheDiscussion() {
        Case resident = desk.atTheTable().does("UserTask_DiscussCase", planAlone());
        assertEnded(resident, HuisVanHetRechtUitkomst.INWONER_GAAT_ZELF);
    }

    @Test
    void aResidentWhoWantsNothingSharedGoesOnAlone() {
        Case resident = desk.atTheTable()
                .does("UserTask_DiscussCase", planFor(DEBTS))
                .does("UserTask_RecordConsent", refusal())
                .does("UserTask_ChooseHelper", noHelper("zelf"));
        assertEnded(resident, HuisVanHetRechtUitkomst.INWONER_GAAT_ZELF);
    }

    @Test
    void aResidentWhoDoesNotComeToMeetTheHelperIsOutOfContact() {
        Case resident = desk.offeredTo(DEBTS)
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"))
                .does("UserTask_IntroduceResident", Map.of("kennismaking", "niet-verschenen"));
        assertEnded(resident, HuisVanHetRechtUitkomst.GEEN_CONTACT);
    }

    @Test
    void whenNobodyCanTakeOverThatIsSaid() {
        Case resident = returned(desk.offeredTo(DEBTS)).does("UserTask_ChooseHelper", noHelper("geen"));
        assertEnded(resident, HuisVanHetRechtUitkomst.GEEN_PASSENDE_HULP);
    }

    // ---------------------------------------------------------------- reception

    @Test
    void threeAnswersAreEnoughToStartAndTheIntakeKnowsThem() {
        Case resident = desk.walksIn();
        assertThat(resident.waitsFor()).containsExactly("UserTask_RecordHelp");
        assertThat(resident.variable("zaaknummer")).asString().startsWith("RH-2026-");
    }

    @Test
    void theDeskHandsOverAResidentWithOneProblemByItself() {
        Case resident = desk.single().does("UserTask_AdviseResident", adviceAndHelper("juridisch-loket"));
        assertThat(resident.waitsFor()).containsExactly("UserTask_RecordConsent");
        taken(desk.offered(resident));
        desk.calledTwice(resident, "ja", "ja");
        assertEnded(resident, HuisVanHetRechtUitkomst.OPGELOST_MET_HULP);
        assertThat(resident.passed("UserTask_DiscussCase")).isFalse();
    }

    @Test
    void theDeskCanHaveACaseDiscussed() {
        Case resident = desk.single().does("UserTask_AdviseResident", advice("bespreken"));
        assertThat(resident.waitsFor()).containsExactly("UserTask_RecordConsent");
    }

    @Test
    void whoDoesNotWantAScanIsHelpedAllTheSame() {
        Case resident = desk.walksIn()
                .does("UserTask_RecordHelp", HuisDesk.intake(Map.of()))
                .does("UserTask_TakeScan", Map.of("doetMee", "nee"));
        assertThat(resident.waitsFor()).containsExactly("UserTask_AdviseResident");
    }

    // ---------------------------------------------------------------- the discussion

    @Test
    void theTableProposesAHelperAndTheTeamDecides() {
        Case resident = desk.atTheTable();
        assertThat(resident.variable("helperadvies")).isEqualTo(MUNICIPALITY);
        assertThatThrownBy(() -> resident.does("UserTask_DiscussCase", plan(Map.of("ontvanger", DEBTS))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Waarom een andere helper");
        resident.does("UserTask_DiscussCase", plan(Map.of()));
        assertThat(resident.variable("ontvanger")).isEqualTo(MUNICIPALITY);
    }

    @Test
    void anotherProblemThanTheScanFoundNeedsAReason() {
        Case resident = desk.atTheTable();
        assertThatThrownBy(() -> resident.does("UserTask_DiscussCase", plan(Map.of("eersteProbleem", "dak"))))
                .hasMessageContaining("Waarom een ander probleem");
    }

    @Test
    void withoutConsentTheTeamDoesNotLookAndTheCaseManagerChoosesWithTheResident() {
        Case resident = desk.many().does("UserTask_RecordConsent", refusal());
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseWithResident");
        resident.does("UserTask_ChooseWithResident", plan(Map.of()));
        assertThat(resident.waitsFor()).containsExactly("UserTask_RecordConsent");
        assertThat(resident.passed("UserTask_DiscussCase")).isFalse();
    }

    @Test
    void whenTheTeamDoesNotGetToItTheCaseManagerChooses() {
        Case resident = desk.atTheTable();
        cases.goTo(LocalDate.of(2026, 3, 16));
        assertThat(resident.waitsFor()).containsExactly("UserTask_DiscussCase");
        cases.goTo(LocalDate.of(2026, 3, 17));
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseWithResident");
    }

    // ---------------------------------------------------------------- help

    @Test
    void aHelperWhoReturnsTheCaseIsFollowedByAnotherAndSaysWhetherTheReferralWasRight() {
        Case resident =
                returned(desk.offeredTo(DEBTS)).does("UserTask_ChooseHelper", otherHelper(TEAM_OF_NEIGHBOURHOOD));
        assertThat(resident.waitsFor()).containsExactly("UserTask_RecordConsent");
        taken(desk.offered(resident));
        assertThat(dossiers.findAnswer(dossier(resident), "overdracht-give-feedback", "verwijzingJuist"))
                .contains("juist");
        desk.calledTwice(resident, "ja", "ja");
        assertEnded(resident, HuisVanHetRechtUitkomst.OPGELOST_MET_HULP);
    }

    @Test
    void aHelperWhoNeverAnswersIsFollowedByAnother() {
        Case resident = desk.offeredTo(DEBTS);
        cases.goTo(LocalDate.of(2026, 3, 10));
        resident.does("UserTask_ResolveHandover", Map.of("opnieuwAanbieden", "nee"));
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseHelper");
    }

    @Test
    void whenSomebodyMustSpeakForTheResidentLegalAidIsCheckedFirst() {
        Map<String, Object> plan = with(planFor(LAWYER), Map.of("vertegenwoordiging", true));
        Case resident = desk.atTheTable().does("UserTask_DiscussCase", plan);
        assertThat(resident.waitsFor()).containsExactly("UserTask_EnterDetails");
        resident.does(
                        "UserTask_EnterDetails",
                        Map.of(
                                "aanvraagjaar", 2024,
                                "huishouden", "alleenstaand",
                                "toevoegingsoort", "regulier",
                                "rechtsgebied", "ander",
                                "gegevensBekend", "ja",
                                "inkomenInwoner", 20_000,
                                "vermogen", 0,
                                "inkomenGedaald", "nee"))
                .does("UserTask_DiscussAdvice", Map.of("toevoegingKeuze", "aanvragen"));
        assertThat(resident.waitsFor()).containsExactly("UserTask_RecordConsent");
        assertThat(resident.variable("toevoegingKeuze")).isEqualTo("aanvragen");
        desk.offered(resident);
        assertThat(consents.of(dossier(resident)))
                .filteredOn(Consent::given)
                .extracting(Consent::purpose)
                .containsExactlyInAnyOrder("casusbespreking", "rechtsbijstand");
    }

    @Test
    void consentTakenBackStopsTheHandoverAtOnce() {
        Case resident = desk.offeredTo(DEBTS);
        withdraw(resident, "gemeente-heerlen");
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseHelper");
        assertThat(consents.sightOf(dossier(resident), "gemeente-heerlen", false)
                        .categories())
                .isEmpty();
    }

    @Test
    void consentTakenBackFromAnEarlierHelperDoesNotStopTheNextOne() {
        Case resident =
                returned(desk.offeredTo(DEBTS)).does("UserTask_ChooseHelper", otherHelper(TEAM_OF_NEIGHBOURHOOD));
        desk.offered(resident);
        withdraw(resident, "gemeente-heerlen");
        assertThat(resident.waitsFor()).containsExactly("UserTask_AcceptHandover");
    }

    @Test
    void aRelapseIsDiscussedAgainWithoutTellingTheStoryTwice() {
        Case resident = taken(desk.offeredTo(DEBTS));
        cases.goTo(MONDAY.plusWeeks(4).plusDays(1));
        resident.does("UserTask_AskFirst", with(aftercare("nee"), Map.of("nieuwProbleem", "ja")));
        assertThat(resident.waitsFor()).containsExactly("UserTask_DiscussCase");
        resident.does("UserTask_DiscussCase", planFor(TEAM_OF_NEIGHBOURHOOD));
        taken(desk.offered(resident));
        assertThat(resident.isRunning()).isTrue();
        assertThat(resident.times("UserTask_RecordHelp")).isEqualTo(1);
    }

    // ---------------------------------------------------------------- the judge

    @ParameterizedTest(name = "judge can help: {0}, resident agrees: {1}, tried informally: {2}")
    @CsvSource({"nee, , ", "ja, nee, ja", "ja, ja, nee"})
    void withoutAllConditionsTheWayAroundTheCourtIsTheWay(String canHelp, String agrees, String tried) {
        Case resident = desk.atTheTable().does("UserTask_DiscussCase", planToJudge());
        resident.does("UserTask_JudgeNecessity", judgement(canHelp, agrees, tried));
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseHelper");
        resident.does("UserTask_ChooseHelper", otherHelper(DEBTS));
        assertThat(resident.waitsFor()).containsExactly("UserTask_RecordConsent");
    }

    private static Map<String, Object> judgement(String canHelp, String agrees, String tried) {
        if (canHelp.equals("nee")) {
            return Map.of("rechterKanHelpen", "nee", "waarom", "Hier helpt praten meer.");
        }
        return judge(Map.of(
                "inwonerAkkoord",
                agrees,
                "informeelGeprobeerd",
                tried,
                "watGeprobeerd",
                tried.equals("ja") ? "Gebeld." : "",
                "vraagAanRechter",
                agrees.equals("ja") ? "Mag de inwoner blijven?" : ""));
    }

    @Test
    void inHasteTheJudgeMayBeAskedWithoutTryingInformallyFirst() {
        Case resident = desk.many(desk.walksIn(Map.of("dreiging", "gevaar")));
        cases.doWhatIsDue();
        resident.does("UserTask_RecordConsent", consent())
                .does("UserTask_DiscussCase", planToJudge())
                .does("UserTask_JudgeNecessity", judgement("ja", "ja", "nee"));
        assertThat(resident.waitsFor()).contains("UserTask_RecordConsent");
    }

    @Test
    void theTeamMayProposeTheJudgeOnlyAfterAHelperDidNotSucceed() {
        Case resident = returned(desk.offeredTo(DEBTS)).does("UserTask_ChooseHelper", noHelper("rechter"));
        assertThat(resident.waitsFor()).containsExactly("UserTask_JudgeNecessity");
    }

    @Test
    void withoutConsentToShareWithTheCourtThereIsNoHearing() {
        Case resident = desk.atTheTable()
                .does("UserTask_DiscussCase", planToJudge())
                .does("UserTask_JudgeNecessity", judge(Map.of()))
                .does("UserTask_RecordConsent", refusal());
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseHelper");
        assertThat(dossiers.followUpsOf(dossier(resident))).isEmpty();
    }

    @Test
    void consentTakenBackBeforeTheLoketTookOverStopsTheWayToTheCourt() {
        Case resident = desk.offered(desk.atTheTable()
                .does("UserTask_DiscussCase", planToJudge())
                .does("UserTask_JudgeNecessity", judge(Map.of())));
        withdraw(resident, "juridisch-loket-heerlen");
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseHelper");
    }

    @Test
    void aLoketThatReturnsTheCaseLeavesItWithTheCaseManager() {
        Case resident = returned(desk.offered(desk.atTheTable()
                .does("UserTask_DiscussCase", planToJudge())
                .does("UserTask_JudgeNecessity", judge(Map.of()))));
        assertThat(resident.waitsFor()).containsExactly("UserTask_ChooseHelper");
    }

    @Test
    void whatTheHearingCouldNotSolveIsHelpedAnotherWay() {
        Case resident = desk.awaitingTheHearing();
        hearingEnds(resident, "VERWIJZING_HULPVERLENING");
        assertThat(own(resident)).containsExactly("UserTask_ChooseHelper");
    }

    @Test
    void whenNothingIsHeardOfTheHearingSomebodyAsksAndAsksAgain() {
        Case resident = desk.awaitingTheHearing();
        cases.goTo(MONDAY.plusMonths(6).plusDays(1));
        assertThat(own(resident)).containsExactly("UserTask_InquireHearing");
        resident.does("UserTask_InquireHearing", Map.of("gehoord", "De zitting komt nog.", "nogWachten", "ja"));
        assertThat(own(resident)).isEmpty();
        cases.goTo(MONDAY.plusMonths(8).plusDays(2));
        resident.does("UserTask_InquireHearing", Map.of("gehoord", "Er komt niets meer.", "nogWachten", "nee"));
        assertThat(own(resident)).containsExactly("UserTask_ChooseHelper");
    }

    @Test
    void aHearingThatEndsWhileSomebodyAsksIsHeardAllTheSame() {
        Case resident = desk.awaitingTheHearing();
        cases.goTo(MONDAY.plusMonths(6).plusDays(1));
        hearingEnds(resident, "BETALINGSREGELING");
        assertEnded(resident, HuisVanHetRechtUitkomst.OPGELOST_MET_RECHTER);
    }

    // ---------------------------------------------------------------- bad input

    @Test
    void aQuestionOfAFewLettersIsRefusedAndNothingIsOpened() {
        assertThatThrownBy(() -> desk.walksIn(Map.of("hulpvraag", "help")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Wat vraagt de inwoner?");
    }

    @Test
    void aMunicipalityThatDoesNotTakePartIsRefused() {
        assertThatThrownBy(() -> desk.walksIn(Map.of("gemeente", "0344"))).hasMessageContaining("Woongemeente");
    }

    @Test
    void aHandoverWithoutAHelperIsRefused() {
        Case resident = desk.single();
        assertThatThrownBy(() -> resident.does("UserTask_AdviseResident", advice("overdragen")))
                .hasMessageContaining("Wie neemt het over?");
        assertThat(resident.waitsFor()).containsExactly("UserTask_AdviseResident");
    }

    @Test
    void anUnknownHelperIsRefused() {
        Case resident = desk.atTheTable();
        assertThatThrownBy(() -> resident.does("UserTask_DiscussCase", planFor("deurwaarder")))
                .hasMessageContaining("Wie kan het best helpen?");
    }

    // ---------------------------------------------------------------- privacy

    @Test
    void nothingThatWasTypedIsInTheEngine() {
        Case resident = taken(desk.offeredTo(DEBTS));
        desk.calledTwice(resident, "ja", "ja");
        assertThat(engineTables.rowsHoldingAny(List.of(
                        HuisDesk.QUESTION,
                        HuisDesk.NAME,
                        HuisDesk.PHONE,
                        HuisDesk.PLAN,
                        "Deze helper kent de inwoner al")))
                .isEmpty();
    }

    // ---------------------------------------------------------------- told in the tests

    /** What of this case itself waits; its follow-up case has a dossier of its own. */
    private static List<String> own(Case resident) {
        return resident.waitsFor();
    }

    private void hearingEnds(Case resident, String outcome) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new FollowUpClosed(dossier(resident), "casusregisseur", "regiezitting", outcome)));
        cases.doWhatIsDue();
    }

    private void withdraw(Case resident, String organisation) {
        Consent holding = consents.of(dossier(resident)).stream()
                .filter(consent -> consent.organisation().equals(organisation) && consent.given())
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> consents.withdraw(dossier(resident), holding.id()));
        cases.doWhatIsDue();
    }

    private void assertEnded(Case resident, HuisVanHetRechtUitkomst outcome) {
        assertThat(resident.isRunning())
                .as("ended; waiting are %s", resident.waitsFor())
                .isFalse();
        assertThat(dossiers.get(dossier(resident)).outcome()).isEqualTo(outcome.name());
    }
}
