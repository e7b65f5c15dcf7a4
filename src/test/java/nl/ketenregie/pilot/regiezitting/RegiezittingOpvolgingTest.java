package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** News on the way to the hearing, consent that is taken back, and what follows on the outcome (B.3.4, steps 11 and 12). */
@PlatformTest
@Import({Hearing.class, HearingStory.class})
class RegiezittingOpvolgingTest {

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

    @Autowired
    private Consents consents;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void itIsMonday() {
        story.begin();
    }

    @AfterEach
    void timeRunsAgain() {
        story.end();
    }

    // ---------------------------------------------------------------- news before the hearing

    @Test
    void aNewUrgentFactStartsOverWithinDays() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 4));
        asked.does(
                "UserTask_ReportNews",
                Map.of(
                        "uitkomst", "spoed",
                        "dreiging", "ontruiming",
                        "dreigingOp", "2026-03-11",
                        "nieuws", "De deurwaarder komt op 11 maart."));
        assertThat(HearingStory.mailsTo(COURT_MAIL))
                .contains("Afspraak gaat niet door")
                .endsWith("Dringend: er komt een spoedaanvraag");
        assertThat(asked.waitsFor()).containsExactly("UserTask_RecordFacts", "UserTask_ReportNews");
        Map<String, Object> facts = Hearing.facts(
                Map.of("dreiging", "ontruiming", "dreigingOp", "2026-03-11", "procedure", "vonnis-ontruiming"));
        asked.does("UserTask_RecordFacts", facts)
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "voorziening-287b"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()))
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Hearing.granted("wederpartij"))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        assertThat(story.momentOf(asked)).isBetween("2026-03-05T00:00:00", "2026-03-09T23:59:00");
        assertThat(asked.times("UserTask_RecordConsent"))
                .as("nobody is asked for consent again")
                .isEqualTo(4);
    }

    @Test
    void urgentNewsWhileTheCourtLooksAtTheRequest() {
        Case asked = hearing.applied();
        asked.does(
                "UserTask_ReportNews",
                Map.of("uitkomst", "spoed", "dreiging", "afsluiting", "nieuws", "De stroom gaat eraf."));
        assertThat(asked.waitsFor()).containsExactly("UserTask_RecordFacts", "UserTask_ReportNews");
        assertThat(HearingStory.mailsTo(COURT_MAIL)).containsExactly("Dringend: er komt een spoedaanvraag");
    }

    @Test
    void newsSaysWhatHappened() {
        Case asked = hearing.planned();
        assertThatThrownBy(() -> asked.does("UserTask_ReportNews", Map.of("uitkomst", "ingetrokken")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Wat is er gebeurd?");
        assertThatThrownBy(() -> asked.does(
                        "UserTask_ReportNews", Map.of("uitkomst", "spoed", "nieuws", "De deurwaarder komt.")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Wat dreigt er?");
    }

    @Test
    void aResidentMayStopAtAnyTime() {
        Case asked = hearing.planned()
                .does("UserTask_ReportNews", Map.of("uitkomst", "ingetrokken", "nieuws", "De inwoner wil niet meer."));
        story.assertEnded(asked, RegiezittingUitkomst.INGETROKKEN);
        assertThat(story.hearingOf(asked).isCancelled()).isTrue();
        assertThat(HearingStory.mailsTo("bewind@limburg.example")).endsWith("Afspraak gaat niet door");
    }

    @Test
    void dangerComesFirstAndTheHearingMayGoOn() {
        Case asked = hearing.planned().does("UserTask_ReportNews", danger());
        assertThat(asked.task("UserTask_SecureSafety").getDueDate()).isInSameDayAs("2026-03-02");
        asked.does(
                "UserTask_SecureSafety",
                Map.of(
                        "veiligheidMelding", List.of("veilig-thuis"),
                        "veiligheidAfspraken", "De inwoner slaapt elders.",
                        "uitkomst", "verder"));
        assertThat(asked.waitsFor()).contains("UserTask_ReportNews", "UserTask_GivePosition");
        assertThat(story.hearingOf(asked).isCancelled()).isFalse();
    }

    @Test
    void aHearingThatIsNotSafeIsCalledOff() {
        Case asked = hearing.planned()
                .does("UserTask_ReportNews", danger())
                .does(
                        "UserTask_SecureSafety",
                        Map.of(
                                "veiligheidMelding", List.of("112"),
                                "veiligheidAfspraken", "De hulpverlening neemt het over.",
                                "uitkomst", "verwijzing-hulpverlening"));
        assertThat(story.hearingOf(asked).isCancelled()).isTrue();
        hearing.wellAfterwards(asked, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 3));
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_HULPVERLENING);
    }

    // ---------------------------------------------------------------- consent that is taken back

    @Test
    void withoutConsentForTheOtherPartyThereIsNoHearingEither() {
        Case asked = hearing.planned();
        takesBackConsentFor(asked, "woningcorporatie-heerlen");
        story.assertEnded(asked, RegiezittingUitkomst.INGETROKKEN);
        assertThat(story.hearingOf(asked).isCancelled()).isTrue();
    }

    @Test
    void theCourtKeepsItsFileOnAGroundOfItsOwn() {
        Case asked = hearing.planned();
        takesBackConsentFor(asked, "rechtbank-limburg");
        assertThat(consents.findHolding(Hearing.dossier(asked), "rechtbank-limburg", RegiezittingProcess.PURPOSE))
                .isEmpty();
        assertThat(consents.findHolding(Hearing.dossier(asked), "rechtbank-limburg", "procesdossier"))
                .hasValueSatisfying(kept -> assertThat(kept.basis()).isEqualTo(Consent.Basis.WETTELIJKE_TAAK));
    }

    @Test
    void aCourtThatReceivedNothingKeepsNothing() {
        Case asked = hearing.consented();
        takesBackConsentFor(asked, "rechtbank-limburg");
        assertThat(consents.of(Hearing.dossier(asked)))
                .noneSatisfy(one -> assertThat(one.purpose()).isEqualTo("procesdossier"));
        story.assertEnded(asked, RegiezittingUitkomst.INGETROKKEN);
    }

    @Test
    void afterTheOutcomeOnlyWhatFollowsStops() {
        Case asked = hearing.settled(Map.of());
        takesBackConsentFor(asked, "woningcorporatie-heerlen");
        assertThat(asked.waitsFor()).isEmpty();
        story.assertEnded(asked, RegiezittingUitkomst.SCHIKKING_PV);
    }

    @Test
    void aHelperForWhomConsentIsTakenBackDoesNotCome() {
        Case asked = hearing.planned();
        takesBackConsentFor(asked, "bewindvoerders-limburg");
        assertThat(HearingStory.mailsTo("bewind@limburg.example"))
                .containsExactly("Afspraak", "Uitnodiging ingetrokken");
        assertThat(story.hearingOf(asked).expectedOrganisations()).doesNotContain("bewindvoerders-limburg");
        cases.goTo(LocalDate.of(2026, 3, 10));
        assertThat(asked.waitsFor()).containsExactly("UserTask_HoldHearing");
    }

    @Test
    void withoutTheCaseDirectorTheJuridischLoketGoesOn() {
        Case asked = hearing.planned();
        cases.goTo(LocalDate.of(2026, 3, 6));
        assertThat(teamOf(asked, "UserTask_WriteStateOfAffairs")).isEqualTo(Hearing.DIRECTOR);
        takesBackConsentFor(asked, "huis-van-het-recht-heerlen");
        assertThat(teamOf(asked, "UserTask_WriteStateOfAffairs")).isEqualTo(Hearing.TEAM);
        cases.goTo(DAY_AFTER);
        asked.does("UserTask_HoldHearing", Hearing.result("schikking", Map.of()))
                .does("UserTask_DrawUpRecord", Hearing.record("2026-04-01", "wederpartij"));
        assertThat(teamOf(asked, "UserTask_MonitorAgreements")).isEqualTo(Hearing.TEAM);
    }

    // ---------------------------------------------------------------- appeal

    @Test
    void anAppealInAShortTermIsGuardedFromTheStart() {
        Case asked = hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of("procedure", "vonnis-ontruiming")))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "executiegeschil-438"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()))
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Hearing.granted("wederpartij"))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        LocalDate judged = story.momentOf(asked).toLocalDate();
        cases.goTo(judged.plusDays(1));
        asked.does("UserTask_HoldHearing", Hearing.result("mondelinge-uitspraak", Map.of()))
                .does("UserTask_RecordJudgment", Hearing.judgment("afgewezen", judged))
                .does("UserTask_SendRecord", Map.of("pvVerzonden", true));
        Termijn term = termijnen.of(Hearing.dossier(asked)).get(0);
        assertThat(term.endsOn()).as("four weeks later is Easter Monday").isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(term.explanation()).anySatisfy(line -> assertThat(line).contains("nog te bevestigen"));
        cases.goTo(term.endsOn().minusDays(14));
        assertThat(asked.waitsFor()).contains("UserTask_CheckTerm");
        asked.does("UserTask_CheckTerm", Map.of("termijnStand", "gehaald"));
        assertThat(termijnen.of(Hearing.dossier(asked)).get(0).status()).isEqualTo(Termijn.Status.GEHAALD);
    }

    // ---------------------------------------------------------------- relapse

    @Test
    void afterARelapseTheHearingIsRestoredWithoutANewRequest() {
        Case asked = hearing.settled(Map.of("herstelAfgesproken", true)).does("UserTask_MonitorAgreements", relapse());
        assertThat(asked.waitsFor()).containsExactlyInAnyOrder("UserTask_ReportNews", "UserTask_ChooseHearingMoment");
        asked.does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        LocalDate today = story.momentOf(asked).toLocalDate().plusDays(1);
        cases.goTo(today);
        asked.does("UserTask_HoldHearing", Hearing.result("betalingsregeling", Map.of()))
                .does("UserTask_DrawUpRecord", Hearing.record("2026-04-30", "wederpartij"));
        hearing.followedUp(
                asked, today.plusWeeks(4).plusDays(1), today.plusMonths(3).plusDays(1));
        assertThat(asked.times("UserTask_SubmitApplication")).isEqualTo(1);
        story.assertEnded(asked, RegiezittingUitkomst.BETALINGSREGELING);
    }

    @Test
    void withoutThatAgreementTheRelapseIsDiscussed() {
        Case asked = hearing.settled(Map.of())
                .does("UserTask_MonitorAgreements", relapse())
                .does("UserTask_DiscussRelapse", Map.of("terugvalAanpak", "De schuldhulp belt vandaag."));
        story.assertEnded(asked, RegiezittingUitkomst.SCHIKKING_PV);
    }

    @Test
    void aRelapseThatTheResidentTellsLaterRestoresTheHearingToo() {
        Case asked = hearing.settled(Map.of("herstelAfgesproken", true))
                .does(
                        "UserTask_MonitorAgreements",
                        Map.of("naleving", "nagekomen", "nalevingToelichting", "Alles loopt."));
        cases.goTo(FIRST_CALL);
        asked.does(
                "UserTask_AskFirst",
                Map.of("bereikt", "ja", "opgelost", "nee", "afsprakenNagekomen", "nee", "nieuwProbleem", "nee"));
        assertThat(asked.waitsFor()).containsExactlyInAnyOrder("UserTask_ReportNews", "UserTask_ChooseHearingMoment");
    }

    @Test
    void aResidentWhoCannotBeReachedHoldsNothingUp() {
        Case asked = hearing.settled(Map.of())
                .does(
                        "UserTask_MonitorAgreements",
                        Map.of("naleving", "nagekomen", "nalevingToelichting", "Alles loopt."));
        cases.goTo(FIRST_CALL);
        asked.does("UserTask_AskFirst", Map.of("bereikt", "nee"));
        cases.goTo(SECOND_CALL);
        asked.does("UserTask_AskAgain", Map.of("bereikt", "nee"));
        story.assertEnded(asked, RegiezittingUitkomst.SCHIKKING_PV);
    }

    private String teamOf(Case asked, String task) {
        return engine.getTaskService()
                .getIdentityLinksForTask(asked.task(task).getId())
                .get(0)
                .getGroupId();
    }

    private void takesBackConsentFor(Case asked, String organisation) {
        consents.of(Hearing.dossier(asked)).stream()
                .filter(one -> one.organisation().equals(organisation) && one.withdrawnAt() == null)
                .forEach(one -> consents.withdraw(Hearing.dossier(asked), one.id()));
        cases.doWhatIsDue();
    }

    private static Map<String, Object> danger() {
        return Map.of("uitkomst", "onveilig", "nieuws", "Er is gedreigd met geweld.");
    }

    private static Map<String, Object> relapse() {
        return Map.of("naleving", "terugval", "nalevingToelichting", "Twee maanden niet betaald.");
    }
}
