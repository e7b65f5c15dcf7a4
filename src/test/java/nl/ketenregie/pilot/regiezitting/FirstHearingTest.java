package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The first hearing of the Huis van het Recht in Heerlen, on Wednesday 2 June 2021, as rechtspraak.nl told it: a parent who
 * lost work through corona and has several debts, a landlord who asks to end the lease, and who is not there. What was
 * published stops where the landlord gets two weeks to answer; names, amounts and the end of this story are made up.
 */
@PlatformTest
@Import({Hearing.class, HearingStory.class})
class FirstHearingTest {

    private static final LocalDate REQUESTED = LocalDate.of(2021, 5, 10);
    private static final LocalDate HEARING = LocalDate.of(2021, 6, 2);

    @Autowired
    private Hearing hearing;

    @Autowired
    private HearingStory story;

    @Autowired
    private Cases cases;

    @BeforeEach
    void itIsSpring2021() {
        story.begin();
        cases.goTo(REQUESTED);
    }

    @AfterEach
    void timeRunsAgain() {
        story.end();
    }

    @Test
    void aParentAndAChildTheirLandlordAndAnEmptyChair() {
        Case parent = aParentAsksForHelpWithTheJudge();
        theResidentSaysWhoMayKnow(parent);
        theLandlordAlreadySummoned(parent);
        theCourtGrantsAHearingWithEverybodyAtTheTable(parent);
        threeDaysBeforeTheJudgeHasOneSheet(parent);
        atTheHearingTheLandlordIsNotThere(parent);
        theLandlordGetsAReportAndTwoWeeks(parent);
        // from here on the story is ours
        theLandlordAnswersInTimeAndTheLeaseGoesOn(parent);
        theAgreementIsKeptAndTheResidentIsAskedHowItIs(parent);
        story.assertEnded(parent, RegiezittingUitkomst.SCHIKKING_PV);
    }

    private Case aParentAsksForHelpWithTheJudge() {
        return hearing.requested(Map.of(
                "situatie",
                "Een ouder alleen met een kind. Het werk viel weg door corona. Er zijn meerdere schulden, en er is"
                        + " bewind op eigen verzoek.",
                "waaromRechter",
                "De verhuurder vraagt de huurovereenkomst te ontbinden.",
                "watGeprobeerd",
                "De bewindvoerder stelde een regeling voor."));
    }

    private void theResidentSaysWhoMayKnow(Case parent) {
        hearing.consentedTo(parent);
    }

    private void theLandlordAlreadySummoned(Case parent) {
        parent.does("UserTask_RecordFacts", Hearing.facts(Map.of("schuldhulp", "geen")));
        assertThat(parent.variable("rechtsgangadvies")).isEqualTo("dagvaarding-87");
        parent.does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"))
                .does(
                        "UserTask_SubmitApplication",
                        Hearing.application(Map.of(
                                "geschilpunten",
                                "Ontbinding van de huurovereenkomst wegens een forse huurachterstand.",
                                "vraagRechter",
                                "Hoe kunnen ouder en kind in de woning blijven?")));
    }

    private void theCourtGrantsAHearingWithEverybodyAtTheTable(Case parent) {
        parent.does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Hearing.granted("wederpartij", "bewindvoerder", "expertiseteam"));
        hearing.consent(parent, "bewindvoerder", Hearing.consent("probleem"));
        parent.does("UserTask_ChooseHearingMoment", Hearing.moment(HEARING + "T10:00", Map.of()));
        assertThat(story.hearingOf(parent).expectedOrganisations())
                .contains(
                        "rechtbank-limburg",
                        "woningcorporatie-heerlen",
                        "bewindvoerders-limburg",
                        "huis-van-het-recht-heerlen");
    }

    private void threeDaysBeforeTheJudgeHasOneSheet(Case parent) {
        cases.goTo(LocalDate.of(2021, 5, 28));
        parent.does(
                "UserTask_WriteStateOfAffairs",
                Map.of(
                        "feiten", "Er is een forse huurachterstand.",
                        "problemen", "Geen werk meer, meerdere schulden.",
                        "voortgang", "Er is bewind.",
                        "voorstellen", "De lopende huur op tijd, en de achterstand in stappen."));
    }

    private void atTheHearingTheLandlordIsNotThere(Case parent) {
        cases.goTo(HEARING);
        assertThat(parent.waitsFor()).as("it begins at ten").doesNotContain("UserTask_HoldHearing");
        cases.goTo(HEARING.plusDays(1));
        parent.does(
                "UserTask_HoldHearing",
                Map.of(
                        "aanwezigen",
                        List.of("juridisch-loket", "bewindvoerder", "expertiseteam"),
                        "verslag",
                        "Met de bewindvoerder en het expertiseteam is gezocht naar afspraken waarmee ouder en kind"
                                + " kunnen blijven wonen.",
                        "zittingsresultaat",
                        "afwezige-partij"));
    }

    private void theLandlordGetsAReportAndTwoWeeks(Case parent) {
        parent.does(
                "UserTask_WriteReport",
                Map.of("verslagAfwezige", "Voorstel: de lopende huur op tijd, en de achterstand in stappen."));
        assertThat(parent.task("UserTask_RespondToReport").getDueDate())
                .isInSameDayAs(HEARING.plusDays(1).plusWeeks(2).toString());
        assertThat(hearing.shownTo(Hearing.COUNTERPARTY, parent, "UserTask_RespondToReport"))
                .containsEntry("verslagVoorU", "Voorstel: de lopende huur op tijd, en de achterstand in stappen.");
    }

    private void theLandlordAnswersInTimeAndTheLeaseGoesOn(Case parent) {
        cases.goTo(LocalDate.of(2021, 6, 14));
        parent.does(
                        "UserTask_RespondToReport",
                        Map.of("reactieVoorstel", "ja", "reactie", "Wij gaan akkoord met dit voorstel."))
                .does(
                        "UserTask_DecideAfterResponse",
                        Map.of("zittingsresultaat", "schikking", "overweging", "Partijen zijn het eens."))
                .does("UserTask_DrawUpRecord", Hearing.record("2021-07-15", "bewindvoerder"));
    }

    private void theAgreementIsKeptAndTheResidentIsAskedHowItIs(Case parent) {
        cases.goTo(LocalDate.of(2021, 7, 14));
        hearing.followedUp(parent, LocalDate.of(2021, 8, 12), LocalDate.of(2021, 10, 15));
    }
}
