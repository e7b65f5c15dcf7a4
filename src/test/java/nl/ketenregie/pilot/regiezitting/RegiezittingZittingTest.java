package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The hearing itself and what its result asks for (B.3.3 steps 8 to 10), and what can go wrong at it (B.3.4). */
@PlatformTest
@Import({Hearing.class, HearingStory.class})
class RegiezittingZittingTest {

    private static final LocalDate DAY_AFTER = LocalDate.of(2026, 3, 11);
    private static final LocalDate FIRST_CALL = LocalDate.of(2026, 4, 9);
    private static final LocalDate SECOND_CALL = LocalDate.of(2026, 6, 12);
    private static final String COURT_MAIL = "regie@rechtbank.example";

    @Autowired
    private Hearing hearing;

    @Autowired
    private HearingStory story;

    @Autowired
    private Cases cases;

    @BeforeEach
    void itIsMonday() {
        story.begin();
    }

    @AfterEach
    void timeRunsAgain() {
        story.end();
    }

    @Test
    void atTheHearingThereIsAlwaysAReportOfTheTalk() {
        Case asked = hearing.begun();
        Map<String, Object> unreported = Hearing.unanswered("verslag");
        assertThatThrownBy(() -> asked.does("UserTask_HoldHearing", Hearing.result("schikking", unreported)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Wat is er besproken?");
    }

    @Test
    void whoWasThereIsRecordedWithTheHearing() {
        Case asked = hearing.held("schikking");
        assertThat(story.hearingOf(asked).participants())
                .filteredOn(one -> Boolean.TRUE.equals(one.attended()))
                .extracting(one -> one.role())
                .contains("wederpartij", "bewindvoerder")
                .doesNotContain("expertiseteam");
    }

    // ---------------------------------------------------------------- referrals

    @Test
    void theJudgeRefersToMediation() {
        story.assertEnded(hearing.held("verwijzing-mediation"), RegiezittingUitkomst.VERWIJZING_MEDIATION);
    }

    @Test
    void theJudgeRefersToTheRegularProcedure() {
        story.assertEnded(hearing.held("verwijzing-regulier"), RegiezittingUitkomst.VERWIJZING_REGULIER);
    }

    @Test
    void theJudgeRefersToHelpAndTheResidentIsAskedLaterHowItIs() {
        Case asked = hearing.held("verwijzing-hulpverlening");
        hearing.wellAfterwards(asked, FIRST_CALL, SECOND_CALL);
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_HULPVERLENING);
    }

    // ---------------------------------------------------------------- a party that was not there

    @Test
    void anAbsentPartyHasTwoWeeksToAnswerAReport() {
        Case asked = partyAbsent();
        assertThat(HearingStory.mailsTo("zitting@corporatie.example")).endsWith("Er wacht een vraag op u");
        assertThat(asked.task("UserTask_RespondToReport").getDueDate()).isInSameDayAs("2026-03-25");
        assertThat(hearing.shownTo(Hearing.COUNTERPARTY, asked, "UserTask_RespondToReport"))
                .containsEntry("verslagVoorU", "De rechter stelt vijftig euro per maand voor.");
        asked.does(
                "UserTask_RespondToReport",
                Map.of("reactieVoorstel", "deels", "reactie", "Zestig euro kan ook volgens ons."));
        assertThat(hearing.shownTo(Hearing.JUDGE, asked, "UserTask_DecideAfterResponse"))
                .containsEntry("reactiePartij", "Zestig euro kan ook volgens ons.");
        asked.does("UserTask_DecideAfterResponse", decided("betalingsregeling"));
        assertThat(asked.waitsFor()).containsExactly("UserTask_DrawUpRecord");
    }

    @Test
    void whoDoesNotAnswerIsDecidedUponAnyway() {
        Case asked = partyAbsent();
        cases.goTo(LocalDate.of(2026, 3, 25));
        assertThat(asked.waitsFor()).containsExactly("UserTask_RespondToReport");
        cases.goTo(LocalDate.of(2026, 3, 26));
        assertThat(hearing.shownTo(Hearing.JUDGE, asked, "UserTask_DecideAfterResponse"))
                .containsEntry("reactiePartij", "De partij heeft niet op tijd gereageerd.");
        asked.does("UserTask_DecideAfterResponse", decided("schriftelijke-uitspraak"));
        assertThat(asked.waitsFor()).containsExactly("UserTask_RecordJudgment");
    }

    @Test
    void theJudgeMayWantToSeeBothPartiesTogether() {
        Case asked = partyAbsent();
        cases.goTo(LocalDate.of(2026, 3, 26));
        asked.does("UserTask_DecideAfterResponse", decided("vervolgzitting"));
        assertThat(asked.waitsFor()).containsExactlyInAnyOrder("UserTask_ReportNews", "UserTask_ChooseHearingMoment");
        assertThat(asked.times("UserTask_SubmitApplication")).isEqualTo(1);
    }

    @Test
    void anAnswerToAnEarlierReportDoesNotCountForALaterOne() {
        Case asked = partyAbsent()
                .does("UserTask_RespondToReport", Map.of("reactieVoorstel", "nee", "reactie", "Nee."))
                .does("UserTask_DecideAfterResponse", decided("vervolgzitting"))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        cases.goTo(story.momentOf(asked).toLocalDate().plusDays(1));
        asked.does("UserTask_HoldHearing", Hearing.result("afwezige-partij", Map.of()))
                .does("UserTask_WriteReport", report());
        cases.goTo(story.momentOf(asked).toLocalDate().plusDays(17));
        assertThat(hearing.shownTo(Hearing.JUDGE, asked, "UserTask_DecideAfterResponse"))
                .containsEntry("reactiePartij", "De partij heeft niet op tijd gereageerd.");
    }

    // ---------------------------------------------------------------- a resident who was not there

    @Test
    void aResidentWhoWasAbsentGetsOneNewHearing() {
        Case asked = hearing.held("inwoner-afwezig");
        assertThatThrownBy(() -> asked.does("UserTask_CallResident", Map.of("redenAfwezig", "De bus reed niet.")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Komt er een nieuwe zitting?");
        asked.does("UserTask_CallResident", Map.of("redenAfwezig", "De bus reed niet.", "opnieuwPlannen", "ja"))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        cases.goTo(story.momentOf(asked).toLocalDate().plusDays(1));
        asked.does("UserTask_HoldHearing", Hearing.result("inwoner-afwezig", Map.of()))
                .does("UserTask_CallResident", Map.of("redenAfwezig", "Geen gehoor."));
        story.assertEnded(asked, RegiezittingUitkomst.NIET_VERSCHENEN);
    }

    @Test
    void aResidentWhoComesTheSecondTimeIsHeard() {
        Case asked = hearing.held("inwoner-afwezig")
                .does("UserTask_CallResident", Map.of("redenAfwezig", "De bus reed niet.", "opnieuwPlannen", "ja"))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        cases.goTo(story.momentOf(asked).toLocalDate().plusDays(1));
        assertThat(hearing.shownTo(Hearing.JUDGE, asked, "UserTask_HoldHearing"))
                .as("nothing of the first hearing is filled in")
                .doesNotContainKeys("zittingsresultaat", "aanwezigen");
        asked.does("UserTask_HoldHearing", Hearing.result("verwijzing-mediation", Map.of()));
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_MEDIATION);
    }

    // ---------------------------------------------------------------- a judge who is challenged

    @Test
    void afterAChallengeThereIsANewHearing() {
        Case asked = hearing.held("wraking")
                .does("UserTask_HandleRecusal", Map.of("wrakingBesluit", "toegewezen", "wrakingGeregeld", true));
        assertThat(asked.waitsFor()).containsExactlyInAnyOrder("UserTask_ReportNews", "UserTask_ChooseHearingMoment");
        asked.does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        assertThat(story.momentOf(asked).toLocalDate()).isAfter(DAY_AFTER);
    }

    // ---------------------------------------------------------------- settlement and agreements

    @Test
    void agreementsAreForThoseWhoSatAtTheTable() {
        Case asked = hearing.held("schikking");
        assertThatThrownBy(() -> asked.does("UserTask_DrawUpRecord", Hearing.record("2026-04-01", "wijkteam")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("zit niet aan tafel");
        assertThatThrownBy(() -> asked.does("UserTask_DrawUpRecord", Hearing.record("2026-03-02", "wederpartij")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("rij 1", "verleden");
        Map<String, Object> unsigned = new HashMap<>(Hearing.record("2026-04-01", "wederpartij"));
        unsigned.put("pvOndertekend", false);
        assertThatThrownBy(() -> asked.does("UserTask_DrawUpRecord", unsigned))
                .hasMessageContaining("Beide partijen hebben getekend");
        unsigned.put("pvOndertekend", true);
        unsigned.put("afspraken", List.of());
        assertThatThrownBy(() -> asked.does("UserTask_DrawUpRecord", unsigned)).hasMessageContaining("Afspraken");
    }

    @Test
    void aHelperWithoutConsentHasNoAgreements() {
        Map<String, Object> summoned = new HashMap<>(Hearing.granted("wederpartij", "bewindvoerder"));
        summoned.put("opVerzoekRechtbank", true);
        Case asked = hearing.applied()
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", summoned);
        hearing.consent(asked, "bewindvoerder", Hearing.refusal());
        asked.does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        assertThat(story.hearingOf(asked).expectedOrganisations()).contains("bewindvoerders-limburg");
        cases.goTo(DAY_AFTER);
        asked.does("UserTask_HoldHearing", Hearing.result("schikking", Map.of()));
        assertThatThrownBy(() -> asked.does("UserTask_DrawUpRecord", Hearing.record("2026-04-01", "bewindvoerder")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("zit niet aan tafel");
    }

    // ---------------------------------------------------------------- adjournment with a plan

    @Test
    void anAdjournmentIsForFourWeeksToThreeMonths() {
        Case asked = hearing.held("aanhouding");
        for (String day : List.of("2026-04-07", "2026-06-12")) {
            assertThatThrownBy(() -> asked.does("UserTask_RecordPlan", plan(day)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContainingAll("woensdag 8 april 2026", "donderdag 11 juni 2026");
        }
        asked.does("UserTask_RecordPlan", plan("2026-04-08"));
        assertThat(asked.waitsFor()).contains("UserTask_ReviewPlan");
    }

    @Test
    void theNextHearingIsPlannedTwoWeeksAhead() {
        Case asked = hearing.held("aanhouding").does("UserTask_RecordPlan", plan("2026-05-11"));
        assertThat(asked.task("UserTask_ReviewPlan").getDueDate()).isInSameDayAs("2026-05-11");
        cases.goTo(LocalDate.of(2026, 4, 26));
        assertThat(asked.waitsFor()).contains("UserTask_ReviewPlan");
        cases.goTo(LocalDate.of(2026, 4, 27));
        assertThat(asked.waitsFor()).containsExactlyInAnyOrder("UserTask_ReportNews", "UserTask_ChooseHearingMoment");
        assertThat(asked.variable("vanaf")).isEqualTo("2026-05-11");
        asked.does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        assertThat(story.momentOf(asked)).isEqualTo("2026-05-11T09:00:00");
        cases.goTo(LocalDate.of(2026, 5, 12));
        asked.does("UserTask_HoldHearing", Hearing.result("verwijzing-regulier", Map.of()));
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_REGULIER);
    }

    @Test
    void aPlanThatFailsBringsTheHearingForward() {
        Case asked = hearing.held("aanhouding").does("UserTask_RecordPlan", plan("2026-05-11"));
        cases.goTo(LocalDate.of(2026, 3, 18));
        asked.does(
                "UserTask_ReviewPlan",
                Map.of("planResultaat", "vervolgzitting", "planToelichting", "De regeling is geweigerd."));
        assertThat(asked.waitsFor()).containsExactlyInAnyOrder("UserTask_ReportNews", "UserTask_ChooseHearingMoment");
    }

    // ---------------------------------------------------------------- judgment

    @Test
    void aJudgmentIsRecordedOnceItIsGiven() {
        Case asked = hearing.held("mondelinge-uitspraak");
        assertThatThrownBy(() ->
                        asked.does("UserTask_RecordJudgment", Hearing.judgment("toegewezen", DAY_AFTER.plusDays(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("uitspraak", "toekomst");
    }

    @Test
    void theCourtIsRemindedOfTheRecordOfAnOralJudgment() {
        Case asked = hearing.held("mondelinge-uitspraak")
                .does("UserTask_RecordJudgment", Hearing.judgment("toegewezen", DAY_AFTER));
        assertThat(asked.task("UserTask_SendRecord").getDueDate()).isInSameDayAs("2026-03-25");
        cases.goTo(LocalDate.of(2026, 3, 24));
        assertThat(HearingStory.mailsTo(COURT_MAIL)).doesNotContain("Herinnering: er wacht een vraag op antwoord");
        cases.goTo(LocalDate.of(2026, 3, 25));
        assertThat(HearingStory.mailsTo(COURT_MAIL)).endsWith("Herinnering: er wacht een vraag op antwoord");
        assertThat(asked.waitsFor()).contains("UserTask_SendRecord");
    }

    private Case partyAbsent() {
        return hearing.held("afwezige-partij").does("UserTask_WriteReport", report());
    }

    private static Map<String, Object> report() {
        return Map.of("verslagAfwezige", "De rechter stelt vijftig euro per maand voor.");
    }

    private static Map<String, Object> decided(String result) {
        return Map.of("zittingsresultaat", result, "overweging", "De termijn is voorbij.");
    }

    private static Map<String, Object> plan(String followUp) {
        return Map.of(
                "planTekst",
                "Eerst alle schulden in beeld, dan een regeling.",
                "afspraken",
                Hearing.agreements("2026-04-01", "bewindvoerder"),
                "vervolgOp",
                followUp);
    }
}
