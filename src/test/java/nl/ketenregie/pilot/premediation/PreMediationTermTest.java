package nl.ketenregie.pilot.premediation;

import static nl.ketenregie.pilot.premediation.PreMediationDesk.DEPARTMENT;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.LAST_DAY;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.PRE_MEDIATOR;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.REPORTER;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The right to object while people talk, and what happens when nobody answers: one story per timer. */
@PlatformTest
@Import(PreMediationDesk.class)
class PreMediationTermTest {

    @Autowired
    private PreMediationDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        database.sql("truncate meeting cascade").update();
        cases.goTo(PreMediationDesk.MONDAY);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- the right to object

    @Test
    void theTermIsGuardedFromTheStartByWhoeverRegisteredTheResident() {
        Case one = desk.register(Map.of());
        assertThat(term(one).kind()).isEqualTo("bezwaar");
        assertThat(term(one).endsOn()).isEqualTo(LAST_DAY);
        cases.goTo(LAST_DAY.minusDays(15));
        assertThat(desk.work(one)).containsExactly(REPORTER + " UserTask_RecordConsent");
        cases.goTo(LAST_DAY.minusDays(14));
        assertThat(desk.work(one)).contains(REPORTER + " UserTask_CheckTerm");
    }

    @Test
    void thePreMediatorTakesOverTheGuardWithItsOpenTask() {
        Case one = desk.register(Map.of());
        cases.goTo(LAST_DAY.minusDays(14));
        one.does("UserTask_RecordConsent", PreMediationDesk.consent())
                .does("UserTask_DeclareIndependence", Map.of("onafhankelijk", "ja"));
        assertThat(desk.work(one)).contains(REPORTER + " UserTask_CheckTerm");
        one.does("UserTask_ConfirmSuitability", Map.of("geschikt", "ja"));
        assertThat(desk.work(one))
                .containsExactly(
                        PRE_MEDIATOR + " UserTask_CallResident",
                        PRE_MEDIATOR + " UserTask_CheckTerm",
                        PRE_MEDIATOR + " UserTask_KeepCase");
        cases.goTo(LocalDate.of(2026, 3, 25));
        assertThat(desk.work(one)).contains(PRE_MEDIATOR + " UserTask_OfferProForma");
    }

    @Test
    void talkingNeverStopsTheTerm() {
        Case one = desk.held()
                .does(
                        "UserTask_RecordThreeWayTalk",
                        Map.of("gespreksuitkomst", "aanhouden", "hervattenOp", "2026-04-07"));
        cases.goTo(LocalDate.of(2026, 3, 25));
        assertThat(one.waitsFor()).contains("UserTask_OfferProForma");
        assertThat(term(one).endsOn()).isEqualTo(LAST_DAY);
    }

    @Test
    void aTermThatRunsOutDuringTheTalksIsTalkedAboutAndTheTalksGoOn() {
        Case one = desk.heard();
        cases.goTo(LocalDate.of(2026, 3, 25));
        one.does("UserTask_OfferProForma", Map.of("proFormaKeuze", "niet-gewenst"));
        cases.goTo(LAST_DAY);
        assertThat(one.waitsFor()).doesNotContain("UserTask_DiscussExpiredTerm");
        cases.goTo(LAST_DAY.plusDays(1));
        assertThat(one.waitsFor()).contains("UserTask_DiscussExpiredTerm", "UserTask_KeepCase");
        assertThatThrownBy(() -> one.does("UserTask_DiscussExpiredTerm", Map.of("bezwaarGemaakt", "nee")))
                .hasMessageContaining("bezwaar op tijd");
        one.does(
                "UserTask_DiscussExpiredTerm",
                Map.of("bezwaarGemaakt", "nee", "redenTeLaat", "Ik was ziek.", "wegenUitgelegd", true));
        assertThat(one.passed("EndEvent_OtherWaysExplained")).isTrue();
        assertThat(one.isRunning()).isTrue();
    }

    @Test
    void anObjectionThatWasMadeEndsTheGuard() {
        Case one = desk.asked();
        assertThatThrownBy(() -> one.does("UserTask_KeepCase", objected("2026-03-03")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("toekomst");
        one.does("UserTask_KeepCase", objected("2026-03-02"));
        assertThat(term(one).status()).isEqualTo(Termijn.Status.GEHAALD);
        assertThat(one.passed("EndEvent_NothingLeftToGuard")).isTrue();
        assertThat(desk.work(one))
                .containsExactlyInAnyOrder(DEPARTMENT + " UserTask_GiveView", PRE_MEDIATOR + " UserTask_KeepCase");
    }

    @Test
    void aDecisionOnFitnessForWorkGivesTwoWeeks() {
        Case one = desk.register(Map.of("instantie", "UWV", "ziektewet", true, "verzondenOp", "2026-02-23"));
        assertThat(term(one).kind()).isEqualTo("bezwaar-zw");
        assertThat(term(one).endsOn()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void aDecisionFromTheFutureIsRefusedAndNothingIsKept() {
        int before = countDossiers();
        assertThatThrownBy(() -> desk.register(Map.of("verzondenOp", "2026-03-03")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("Verzenddatum", "toekomst");
        assertThat(countDossiers()).isEqualTo(before);
    }

    @Test
    void aDecisionOfMoreThanAYearAgoIsAskedAboutAndThenTheOtherWaysAreExplained() {
        assertThatThrownBy(() -> desk.register(Map.of("verzondenOp", "2025-03-01")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("meer dan een jaar");
        Case one = desk.register(Map.of("verzondenOp", "2025-03-01", "datumBevestigd", true));
        assertThat(one.variable("termijnpad")).isEqualTo("verstreken");
        assertThat(term(one).status()).isEqualTo(Termijn.Status.VERSTREKEN);
        assertThat(desk.work(one)).contains(REPORTER + " UserTask_DiscussExpiredTerm");
    }

    @Test
    void aDecisionOfExactlyAYearAgoNeedsNoConfirmation() {
        assertThat(desk.register(Map.of("verzondenOp", "2025-03-02")).isRunning())
                .isTrue();
    }

    @Test
    void aTermThatIsOverAlreadyIsExplainedAtOnce() {
        Case one = desk.register(Map.of("verzondenOp", "2026-01-16"));
        assertThat(term(one).endsOn()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(one.waitsFor()).contains("UserTask_DiscussExpiredTerm");
    }

    @Test
    void aTermOnItsLastDayIsNotOver() {
        assertThat(desk.register(Map.of("verzondenOp", "2026-01-19")).variable("termijnpad"))
                .isEqualTo("loopt");
    }

    @Test
    void aDateThatNobodyKnowsIsFoundOutFirst() {
        Case one = desk.register(withoutDate());
        assertThat(one.variable("termijnpad")).isEqualTo("onbekend");
        assertThat(termijnen.of(dossier(one))).isEmpty();
        assertThatThrownBy(() -> one.does(
                        "UserTask_FindSendDate", Map.of("verzenddatumBekend", "ja", "verzondenOp", "2026-03-20")))
                .hasMessageContaining("toekomst");
        one.does("UserTask_FindSendDate", Map.of("verzenddatumBekend", "ja", "verzondenOp", PreMediationDesk.SENT_ON));
        assertThat(term(one).endsOn()).isEqualTo(LAST_DAY);
        cases.goTo(LAST_DAY.minusDays(14));
        assertThat(one.waitsFor()).contains("UserTask_CheckTerm");
    }

    @Test
    void aDateThatCannotBeFoundIsLaidDownAsSuch() {
        Case one = desk.register(withoutDate())
                .does("UserTask_FindSendDate", Map.of("verzenddatumBekend", "nee", "toelichtingDatum", "Geen brief."));
        assertThat(one.passed("EndEvent_DateUnknown")).isTrue();
        assertThat(one.waitsFor()).containsExactly("UserTask_RecordConsent");
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({"voornemen, voornemen", "geen-besluit, geen-besluit"})
    void withoutADecisionThereIsNoTermToObject(String kind, String path) {
        Map<String, Object> differently = withoutDate();
        differently.put("soortBesluit", kind);
        Case one = desk.register(differently);
        assertThat(one.variable("termijnpad")).isEqualTo(path);
        assertThat(one.passed("EndEvent_NoTermToGuard")).isTrue();
        assertThat(termijnen.of(dossier(one))).isEmpty();
    }

    @Test
    void anObjectionThatIsPendingLeavesNoTermToGuard() {
        Case one = desk.register(Map.of("bezwaarLoopt", true));
        assertThat(one.variable("termijnpad")).isEqualTo("bezwaar-loopt");
        assertThat(one.passed("EndEvent_NoTermToGuard")).isTrue();
        assertThat(termijnen.of(dossier(one))).isEmpty();
    }

    // ---------------------------------------------------------------- the pre-mediator and the resident

    @Test
    void thePreMediatorDeclaresTheSameDayAndTheCoordinatorHearsWhenNobodyDoes() {
        Case one = desk.consented(Map.of());
        assertThat(desk.dueOn(one, "UserTask_DeclareIndependence")).isEqualTo(PreMediationDesk.MONDAY);
        cases.goTo(LocalDate.of(2026, 3, 3));
        assertThat(one.passed("SendTask_WarnCoordinator")).isFalse();
        cases.goTo(LocalDate.of(2026, 3, 4));
        assertThat(one.passed("SendTask_WarnCoordinator")).isTrue();
        assertThat(one.waitsFor()).contains("UserTask_DeclareIndependence");
    }

    @Test
    void theResidentIsCalledThreeTimesInFiveWorkingDaysAndThenWrittenTo() {
        Case one = desk.accepted();
        assertThat(desk.dueOn(one, "UserTask_CallResident")).isEqualTo(LocalDate.of(2026, 3, 4));
        one.does("UserTask_CallResident", missed());
        cases.goTo(LocalDate.of(2026, 3, 4));
        assertThat(one.waitsFor()).doesNotContain("UserTask_CallResident");
        cases.goTo(LocalDate.of(2026, 3, 5));
        one.does("UserTask_CallResident", missed());
        cases.goTo(LocalDate.of(2026, 3, 9));
        one.does("UserTask_CallResident", missed());
        assertThat(one.waitsFor()).contains("UserTask_SendContactLetter");
    }

    @Test
    void withoutReactionToTheLetterTheCaseEndsWithoutContact() {
        Case one = writtenTo();
        cases.goTo(LocalDate.of(2026, 3, 23));
        assertThat(one.waitsFor()).contains("UserTask_AwaitReaction");
        cases.goTo(LocalDate.of(2026, 3, 24));
        assertEnded(one, PreMediationUitkomst.GEEN_CONTACT);
    }

    @Test
    void aResidentWhoReactsToTheLetterIsHeard() {
        Case one = writtenTo().does("UserTask_AwaitReaction", Map.of("inwonerReageerde", true));
        assertThat(one.waitsFor()).contains("UserTask_RecordTalk");
        one.does("UserTask_RecordTalk", PreMediationDesk.talk("uitleg"));
        assertEnded(one, PreMediationUitkomst.UITLEG_VOLDOENDE);
    }

    // ---------------------------------------------------------------- the municipality

    @Test
    void theDepartmentIsRemindedAndThenTheClusterManagerDecides() {
        Case one = desk.asked();
        assertThat(desk.dueOn(one, "UserTask_GiveView")).isEqualTo(LocalDate.of(2026, 3, 5));
        cases.goTo(LocalDate.of(2026, 3, 5));
        assertThat(one.passed("SendTask_RemindDepartment")).isFalse();
        cases.goTo(LocalDate.of(2026, 3, 6));
        assertThat(one.times("SendTask_RemindDepartment")).isEqualTo(1);
        cases.goTo(LocalDate.of(2026, 3, 9));
        assertThat(one.waitsFor()).contains("UserTask_GiveView").doesNotContain("UserTask_DecideParticipation");
        cases.goTo(LocalDate.of(2026, 3, 10));
        assertThat(desk.work(one))
                .contains("clustermanager-utrecht UserTask_DecideParticipation")
                .doesNotContain(DEPARTMENT + " UserTask_GiveView");
        assertThat(desk.dueOn(one, "UserTask_DecideParticipation")).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void aClusterManagerWhoSaysNothingMeansThatTheMunicipalityDoesNotWantTo() {
        Case one = desk.asked();
        cases.goTo(LocalDate.of(2026, 3, 10));
        cases.goTo(LocalDate.of(2026, 3, 13));
        assertThat(one.isRunning()).isTrue();
        cases.goTo(LocalDate.of(2026, 3, 14));
        assertThat(desk.work(one)).containsExactly(PRE_MEDIATOR + " UserTask_InformResident");
        cases.goTo(LAST_DAY.minusDays(14));
        assertThat(desk.work(one)).contains(PRE_MEDIATOR + " UserTask_CheckTerm");
        assertEnded(desk.inform(one), PreMediationUitkomst.GEMEENTE_WIL_NIET);
    }

    @Test
    void agreementsThatOneSideDoesNotConfirmInThreeWorkingDaysAreTalkedAboutAgain() {
        Case one = desk.toConfirm("maatwerk").does("UserTask_ConfirmByResident", Map.of("akkoordInwoner", "ja"));
        cases.goTo(LocalDate.of(2026, 3, 13));
        assertThat(one.waitsFor()).contains("UserTask_ConfirmByMunicipality");
        cases.goTo(LocalDate.of(2026, 3, 14));
        assertThat(one.passed("EndEvent_MunicipalitySilent")).isTrue();
        assertThat(one.waitsFor()).contains("UserTask_DiscussDoubts");
    }

    @Test
    void aResidentWhoDoesNotAnswerDidNotConfirm() {
        Case one = desk.toConfirm("maatwerk").does("UserTask_ConfirmByMunicipality", Map.of("akkoordGemeente", "ja"));
        cases.goTo(LocalDate.of(2026, 3, 14));
        assertThat(one.passed("EndEvent_ResidentSilent")).isTrue();
        one.does("UserTask_DiscussDoubts", Map.of("aanpassen", "nee"));
        assertEnded(desk.inform(one), PreMediationUitkomst.GEEN_OVEREENSTEMMING);
    }

    @Test
    void aDecisionThatIsLateIsRemindedOf() {
        Case one = desk.choosing("herstel", false)
                .does(
                        "UserTask_AgreeRepair",
                        PreMediationDesk.with(
                                PreMediationDesk.repair("besluit", "2026-03-16"),
                                Map.of("besluitNodig", true, "besluitOp", "2026-03-16")));
        cases.goTo(LocalDate.of(2026, 3, 16));
        assertThat(one.passed("EndEvent_DecisionReminded")).isFalse();
        cases.goTo(LocalDate.of(2026, 3, 17));
        assertThat(one.passed("EndEvent_DecisionReminded")).isTrue();
        assertThat(one.waitsFor()).contains("UserTask_TakeDecision");
    }

    @Test
    void aTalkIsAdjournedForFourWeeksAtMost() {
        Case one = desk.held();
        assertThatThrownBy(() -> one.does("UserTask_RecordThreeWayTalk", adjourned("2026-04-08")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("vier weken".replace("vier", "4"));
        assertThat(one.waitsFor()).contains("UserTask_RecordThreeWayTalk");
        one.does("UserTask_RecordThreeWayTalk", adjourned("2026-04-07"));
        cases.goTo(LocalDate.of(2026, 4, 6));
        assertThat(one.waitsFor()).doesNotContain("UserTask_PlanTalk");
        cases.goTo(LocalDate.of(2026, 4, 7));
        assertThat(one.waitsFor()).contains("UserTask_PlanTalk");
    }

    @Test
    void aftercareComesFourWeeksLaterAndDoesNotWaitForTheMunicipality() {
        Case one = desk.choosing("herstel", false)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("bejegening", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        cases.goTo(LocalDate.of(2026, 3, 30));
        assertThat(one.waitsFor()).doesNotContain("UserTask_AskResident");
        cases.goTo(LocalDate.of(2026, 3, 31));
        one.does("UserTask_AskResident", Map.of("nagekomen", "ja"));
        cases.goTo(LocalDate.of(2026, 4, 9)); // Good Friday and Easter Monday are no working days
        assertThat(one.isRunning()).isTrue();
        cases.goTo(LocalDate.of(2026, 4, 10));
        assertThat(one.passed("EndEvent_MunicipalityNotHeard")).isTrue();
        assertEnded(one, PreMediationUitkomst.BEJEGENING_HERSTELD);
    }

    @Test
    void theMunicipalityIsRemindedWhenNothingIsArrangedForAResidentWithoutIncome() {
        Case one = desk.register(Map.of("geenInkomen", true));
        one.doesAs(REPORTER, "UserTask_RecordConsent", PreMediationDesk.consent());
        one.doesAs(REPORTER, "UserTask_RecordConsent", PreMediationDesk.consent());
        assertThat(desk.work(one)).contains(DEPARTMENT + " UserTask_ArrangeAdvance");
        cases.goTo(LocalDate.of(2026, 3, 3));
        assertThat(one.passed("EndEvent_AdvanceReminded")).isFalse();
        cases.goTo(LocalDate.of(2026, 3, 4));
        assertThat(one.passed("EndEvent_AdvanceReminded")).isTrue();
        assertThat(one.waitsFor()).contains("UserTask_ArrangeAdvance");
    }

    // ---------------------------------------------------------------- how the stories begin and end

    private Case writtenTo() {
        Case one = desk.accepted().does("UserTask_CallResident", missed());
        cases.goTo(LocalDate.of(2026, 3, 5));
        one.does("UserTask_CallResident", missed());
        cases.goTo(LocalDate.of(2026, 3, 9));
        return one.does("UserTask_CallResident", missed())
                .does("UserTask_SendContactLetter", Map.of("contactbrief", "Ik belde u.", "rechtenGenoemd", true));
    }

    private static Map<String, Object> objected(String day) {
        return Map.of("gebeurtenis", "bezwaar-gemaakt", "bezwaarGemaaktOp", day);
    }

    private static Map<String, Object> missed() {
        return Map.of("gesprek", "niet-bereikt");
    }

    private static Map<String, Object> adjourned(String day) {
        return Map.of("gespreksuitkomst", "aanhouden", "hervattenOp", day);
    }

    private static Map<String, Object> withoutDate() {
        Map<String, Object> differently = new HashMap<>();
        differently.put("verzondenOp", null);
        return differently;
    }

    private Termijn term(Case one) {
        List<Termijn> terms = termijnen.of(dossier(one));
        assertThat(terms).hasSize(1);
        return terms.get(0);
    }

    private int countDossiers() {
        return database.sql("select count(*) from dossier").query(Integer.class).single();
    }

    private void assertEnded(Case one, PreMediationUitkomst outcome) {
        assertThat(one.isRunning()).as("open: " + desk.work(one)).isFalse();
        assertThat(dossiers.get(dossier(one)).outcome()).isEqualTo(outcome.name());
    }
}
