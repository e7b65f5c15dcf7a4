package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.overleg.Reply;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** When the hearing is, who hears that, and what happens until it begins (B.3.3 steps 5 to 7). */
@PlatformTest
@Import({Hearing.class, HearingStory.class})
class RegiezittingPlanningTest {

    private static final String COUNTERPARTY_MAIL = "zitting@corporatie.example";

    @Autowired
    private Hearing hearing;

    @Autowired
    private HearingStory story;

    @Autowired
    private Cases cases;

    @Autowired
    private Overleggen overleggen;

    @BeforeEach
    void itIsMonday() {
        story.begin();
    }

    @AfterEach
    void timeRunsAgain() {
        story.end();
    }

    // ---------------------------------------------------------------- how soon

    @Test
    void withoutUrgencyTheHearingIsWithinFourWeeks() {
        Case asked = hearing.granted();
        assertThat(hearing.shownTo(Hearing.REGISTRY, asked, "UserTask_ChooseHearingMoment"))
                .containsEntry("vanaf", "2026-03-10")
                .containsEntry("zittingUiterlijk", "2026-03-30")
                .hasEntrySatisfying(
                        "voorstel1", proposal -> assertThat(proposal).asString().contains("10 maart"));
    }

    @Test
    void urgencyMeansFiveToTenWorkingDays() {
        Case asked = urgent("afsluiting", Map.of("dreigingOp", "2026-03-16"));
        assertThat(asked.variable("vanaf")).isEqualTo("2026-03-09");
        assertThat(asked.variable("zittingUiterlijk")).isEqualTo("2026-03-16");
    }

    @Test
    void anEvictionWithinAWeekMeansThreeWorkingDays() {
        Case asked = urgent("ontruiming", Map.of("dreigingOp", "2026-03-09"));
        assertThat(asked.variable("vanaf")).isEqualTo("2026-03-03");
        assertThat(asked.variable("zittingUiterlijk")).isEqualTo("2026-03-05");
    }

    @Test
    void whenOnlyTheBailiffWasThereTheSoonestEvictionCounts() {
        Case asked = urgent("ontruiming", Map.of("betekendOp", "2026-03-02"));
        assertThat(asked.variable("dagenTotDreiging")).isEqualTo(3);
        assertThat(asked.variable("zittingUiterlijk")).isEqualTo("2026-03-05");
    }

    // ---------------------------------------------------------------- which day

    @Test
    void noHearingOnAFreeDay() {
        Case asked = hearing.granted();
        refused(asked, Hearing.moment("2026-03-14T10:00", Map.of()), "zaterdag 14 maart 2026", "weekenddag");
        refused(asked, Hearing.moment("2026-04-06T10:00", Map.of()), "maandag 6 april 2026", "feestdag");
        refused(asked, Hearing.moment("2026-03-11T06:00", Map.of()), "7.00 uur");
        assertThat(asked.waitsFor()).contains("UserTask_ChooseHearingMoment");
    }

    @Test
    void theOtherPartyIsSummonedInTimeOrComesByItself() {
        Case asked = hearing.granted();
        refused(
                asked,
                Hearing.moment("2026-03-09T10:00", Map.of()),
                "uiterlijk op zondag 1 maart 2026",
                "art. 114",
                "vanaf dinsdag 10 maart 2026",
                "vrijwillig");
        refused(
                asked,
                Hearing.moment("2026-03-09T10:00", Map.of("vrijwilligeVerschijning", true)),
                "Wie heeft dat verklaard");
        asked.does(
                "UserTask_ChooseHearingMoment",
                Hearing.moment(
                        "2026-03-09T10:00",
                        Map.of(
                                "vrijwilligeVerschijning",
                                true,
                                "verklaringVerschijning",
                                "De corporatie, per telefoon.")));
        assertThat(story.momentOf(asked)).isEqualTo("2026-03-09T10:00:00");
    }

    @Test
    void aHearingThatIsTooLateIsOnPurpose() {
        Case asked = hearing.granted();
        refused(asked, Hearing.moment("2026-03-31T10:00", Map.of()), "uiterlijk op maandag 30 maart 2026", "waarom");
        refused(asked, Hearing.moment("2026-03-31T10:00", Map.of("laterDanTermijn", true)), "Waarom kan het niet");
        asked.does(
                "UserTask_ChooseHearingMoment",
                Hearing.moment(
                        "2026-03-31T10:00",
                        Map.of("laterDanTermijn", true, "redenLater", "De bewindvoerder kan niet eerder.")));
        assertThat(story.momentOf(asked)).isEqualTo("2026-03-31T10:00:00");
    }

    @Test
    void nobodySitsInTwoHearingsAtOnce() {
        hearing.planned();
        Case second = hearing.granted();
        assertThat(hearing.shownTo(Hearing.REGISTRY, second, "UserTask_ChooseHearingMoment")
                        .get("voorstel1"))
                .asString()
                .contains("10 maart")
                .doesNotContain("9.00");
        refused(second, Hearing.moment("2026-03-10T09:30", Map.of()), "is niet beschikbaar", "kies een ander moment");
    }

    @Test
    void aHearingWithAnInterpreterIsPlannedWhenThereIsOne() {
        Case asked = hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of()))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of("tolkNodig", true, "taal", "Tigrinya")))
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Hearing.granted("wederpartij"));
        refused(asked, Hearing.firstProposal(), "tolk");
        asked.does("UserTask_ChooseHearingMoment", Map.of("moment", "voorstel-1", "tolkGeregeld", true));
        assertThat(asked.waitsFor()).contains("UserTask_GivePosition");
    }

    // ---------------------------------------------------------------- who hears what

    @Test
    void everybodyIsInvitedAndTheInvitationSaysNothing() {
        Case asked = hearing.planned();
        assertThat(story.hearingOf(asked).expectedOrganisations())
                .containsExactlyInAnyOrder(
                        "juridisch-loket-heerlen",
                        "rechtbank-limburg",
                        "woningcorporatie-heerlen",
                        "bewindvoerders-limburg",
                        "huis-van-het-recht-heerlen");
        assertThat(HearingStory.mailsTo(COUNTERPARTY_MAIL)).contains("Afspraak", "Er wacht een vraag op u");
        assertThat(HearingStory.mailsTo("bewind@limburg.example")).containsExactly("Afspraak");
        assertThat(TestMail.texts()).noneSatisfy(text -> assertThat(text)
                .containsAnyOf(Hearing.NAME, "huur", "schuld", "rechter", "ontruim"));
    }

    @Test
    void theOtherPartySeesOnlyWhatItNeedsToAnswer() {
        Case asked = hearing.planned();
        assertThat(String.valueOf(hearing.shownTo(Hearing.COUNTERPARTY, asked, "UserTask_GivePosition")
                        .get("overzicht")))
                .contains(Hearing.NAME, Hearing.DISPUTE, Hearing.QUESTION, "4387.65", Hearing.FOR_BOTH)
                .doesNotContain(Hearing.FOR_COURT, Hearing.SITUATION, Hearing.PHONE, "Bewindvoerder", "expertiseteam");
        asked.does("UserTask_GivePosition", position());
        assertThat(asked.waitsFor()).doesNotContain("UserTask_GivePosition");
    }

    @Test
    void theOtherPartyIsToldNoMoreThanTheResidentWants() {
        Case asked = hearing.requested(Map.of());
        hearing.consent(asked, "griffie", Hearing.consent("contact", "probleem", "document", "financieel"));
        hearing.consent(asked, "wederpartij", Hearing.consent("probleem"));
        hearing.consent(asked, "casusregisseur", Hearing.refusal());
        asked.does("UserTask_RecordFacts", Hearing.facts(Map.of()))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()))
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Hearing.granted("wederpartij"))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        assertThat(String.valueOf(hearing.shownTo(Hearing.COUNTERPARTY, asked, "UserTask_GivePosition")
                        .get("overzicht")))
                .contains(Hearing.DISPUTE)
                .doesNotContain(Hearing.NAME, "4387.65", Hearing.FOR_BOTH);
    }

    @Test
    void afterTwoWorkingDaysTheRegistrySeesWhoCanCome() {
        Case asked = hearing.planned();
        overleggen.reply(story.hearingOf(asked).id(), "woningcorporatie-heerlen", Reply.AFWEZIG);
        cases.goTo(LocalDate.of(2026, 3, 4));
        assertThat(asked.waitsFor()).doesNotContain("UserTask_ReviewReplies");
        cases.goTo(LocalDate.of(2026, 3, 5));
        assertThat(String.valueOf(hearing.shownTo(Hearing.REGISTRY, asked, "UserTask_ReviewReplies")
                        .get("antwoorden")))
                .contains("Woningcorporatie Heerlen: komt niet", "Bewindvoerders Limburg: nog geen antwoord");
        asked.does("UserTask_ReviewReplies", Map.of("antwoordenOordeel", "gebeld"));
        assertThat(asked.waitsFor()).doesNotContain("UserTask_ReviewReplies");
    }

    // ---------------------------------------------------------------- the state of affairs

    @Test
    void threeDaysBeforeTheDirectorWritesOneSheetForTheJudge() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 5));
        assertThat(asked.waitsFor()).doesNotContain("UserTask_WriteStateOfAffairs");
        cases.goTo(LocalDate.of(2026, 3, 6));
        assertThat(asked.task("UserTask_WriteStateOfAffairs").getDueDate())
                .as("three days before is a Saturday")
                .isInSameDayAs("2026-03-06");
        assertThatThrownBy(() -> asked.does("UserTask_WriteStateOfAffairs", stateOfAffairs("Regel.\n".repeat(60))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("één A4", "50", "Kort de tekst in");
        asked.does("UserTask_WriteStateOfAffairs", stateOfAffairs("Zeven maanden achterstand."));
        assertThat(asked.waitsFor()).doesNotContain("UserTask_WriteStateOfAffairs");
    }

    @Test
    void aDirectorWhoIsLateIsReminded() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 7));
        assertThat(HearingStory.mailsTo("balie@huisvanhetrecht.example"))
                .contains("Herinnering: er wacht een vraag op antwoord");
        assertThat(asked.waitsFor()).contains("UserTask_WriteStateOfAffairs");
    }

    @Test
    void whenTheHearingBeginsWhatWasOpenIsOver() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 9));
        assertThat(asked.waitsFor())
                .contains(
                        "UserTask_WriteStateOfAffairs",
                        "UserTask_GivePosition",
                        "UserTask_ReviewReplies",
                        "UserTask_ReportNews");
        cases.goTo(LocalDate.of(2026, 3, 10));
        assertThat(asked.waitsFor()).containsExactly("UserTask_HoldHearing");
    }

    // ---------------------------------------------------------------- moved, and called off

    @Test
    void movingTheHearingMovesEverythingWithIt() {
        Case asked = hearing.planned().does("UserTask_GivePosition", position());
        TestMail.forget();
        overleggen.move(story.hearingOf(asked).id(), LocalDateTime.of(2026, 3, 19, 10, 0));
        cases.doWhatIsDue();
        assertThat(HearingStory.mailsTo(COUNTERPARTY_MAIL)).containsExactly("Gewijzigde afspraak");
        assertThat(asked.waitsFor()).as("the other party has answered already").containsExactly("UserTask_ReportNews");
        cases.goTo(LocalDate.of(2026, 3, 10));
        assertThat(asked.waitsFor()).doesNotContain("UserTask_HoldHearing", "UserTask_WriteStateOfAffairs");
        cases.goTo(LocalDate.of(2026, 3, 16));
        assertThat(asked.task("UserTask_WriteStateOfAffairs").getDueDate()).isInSameDayAs("2026-03-16");
        asked.does("UserTask_WriteStateOfAffairs", stateOfAffairs("Zeven maanden achterstand."));
        cases.goTo(LocalDate.of(2026, 3, 19));
        assertThat(asked.waitsFor()).as("it begins at ten").doesNotContain("UserTask_HoldHearing");
        cases.goTo(LocalDate.of(2026, 3, 20));
        assertThat(asked.waitsFor()).containsExactly("UserTask_HoldHearing");
    }

    @Test
    void nothingOfTheFormerDayIsLeftAfterAMove() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 6));
        assertThat(asked.waitsFor()).contains("UserTask_WriteStateOfAffairs", "UserTask_ReviewReplies");
        overleggen.move(story.hearingOf(asked).id(), LocalDateTime.of(2026, 3, 19, 10, 0));
        cases.doWhatIsDue();
        assertThat(asked.waitsFor()).containsExactlyInAnyOrder("UserTask_GivePosition", "UserTask_ReportNews");
        assertThat(asked.task("UserTask_GivePosition").getDueDate()).isInSameDayAs("2026-03-13");
        TestMail.forget();
        cases.goTo(LocalDate.of(2026, 3, 10));
        assertThat(asked.waitsFor()).as("the former day passes").doesNotContain("UserTask_HoldHearing");
        cases.goTo(LocalDate.of(2026, 3, 11));
        assertThat(asked.waitsFor())
                .containsExactlyInAnyOrder("UserTask_GivePosition", "UserTask_ReportNews", "UserTask_ReviewReplies");
        assertThat(HearingStory.mailsTo("balie@huisvanhetrecht.example")).isEmpty();
        cases.goTo(LocalDate.of(2026, 3, 17));
        assertThat(asked.waitsFor()).contains("UserTask_WriteStateOfAffairs");
        assertThat(HearingStory.mailsTo("balie@huisvanhetrecht.example"))
                .containsExactly("Herinnering: er wacht een vraag op antwoord");
    }

    @Test
    void aHearingThatMovesIsBroughtUpToDate() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 6));
        asked.does("UserTask_WriteStateOfAffairs", stateOfAffairs("Zeven maanden achterstand."));
        overleggen.move(story.hearingOf(asked).id(), LocalDateTime.of(2026, 3, 19, 10, 0));
        cases.goTo(LocalDate.of(2026, 3, 16));
        assertThat(hearing.shownTo(Hearing.DIRECTOR, asked, "UserTask_WriteStateOfAffairs"))
                .containsEntry("feiten", "Zeven maanden achterstand.");
    }

    @Test
    void aHearingDoesNotMoveToADayOnWhichItCannotBe() {
        Case asked = hearing.planned();
        Overleg planned = story.hearingOf(asked);
        assertThatThrownBy(() -> overleggen.move(planned.id(), LocalDateTime.of(2026, 3, 15, 10, 0)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("zondag 15 maart 2026");
        assertThatThrownBy(() -> overleggen.move(planned.id(), LocalDateTime.of(2026, 3, 5, 10, 0)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("art. 114");
        assertThatThrownBy(() -> overleggen.move(planned.id(), LocalDateTime.of(2026, 4, 1, 10, 0)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("uiterlijk op maandag 30 maart 2026");
        assertThat(story.momentOf(asked)).isEqualTo("2026-03-10T09:00:00");
    }

    @Test
    void aHearingThatIsCalledOffGetsANewDay() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 3));
        calledOff(asked);
        assertThat(HearingStory.mailsTo(COUNTERPARTY_MAIL)).endsWith("Afspraak gaat niet door");
        asked.does("UserTask_ReplanHearing", Map.of("uitkomst", "verder", "redenAfzegging", "De rechter is ziek."))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        assertThat(story.momentOf(asked)).isAfter("2026-03-10T00:00:00");
        assertThat(asked.waitsFor()).contains("UserTask_GivePosition");
    }

    @Test
    void aHearingThatIsCalledOffMayNotBeNeededAnyMore() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 3));
        calledOff(asked);
        asked.does(
                "UserTask_ReplanHearing",
                Map.of("uitkomst", "verwijzing-regulier", "redenAfzegging", "Partijen willen een gewone procedure."));
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_REGULIER);
    }

    private void calledOff(Case asked) {
        overleggen.cancel(story.hearingOf(asked).id());
        cases.doWhatIsDue();
        assertThat(asked.waitsFor()).containsExactly("UserTask_ReplanHearing", "UserTask_ReportNews");
    }

    /** An urgent case in which nobody was summoned: the registry chooses when. */
    private Case urgent(String threat, Map<String, Object> day) {
        Map<String, Object> answers = Hearing.unanswered();
        answers.put("dreiging", threat);
        answers.putAll(day);
        Case asked = hearing.consentedTo(hearing.requested(answers));
        answers.put("procedure", "geen");
        return asked.does("UserTask_RecordFacts", Hearing.facts(answers))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "voorziening-287b"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()))
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Hearing.granted("wederpartij"));
    }

    private static void refused(Case asked, Map<String, Object> choice, String... why) {
        assertThatThrownBy(() -> asked.does("UserTask_ChooseHearingMoment", choice))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll(why);
    }

    private static Map<String, Object> position() {
        return Map.of("standpunt", "Wij willen een regeling.", "komst", "ja");
    }

    private static Map<String, Object> stateOfAffairs(String facts) {
        return Map.of(
                "feiten",
                facts,
                "problemen",
                "Zonder werk, en schulden.",
                "voortgang",
                "Schuldhulp loopt.",
                "voorstellen",
                "Een regeling van vijftig euro.");
    }
}
