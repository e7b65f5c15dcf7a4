package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Regiezitting as its process owner tells it: one story per outcome of B.3.5. */
@PlatformTest
@Import({Hearing.class, HearingStory.class})
class RegiezittingProcessTest {

    /** The hearing was on 10 March and its result was recorded the day after: four weeks and three months later. */
    private static final LocalDate FIRST_CALL = LocalDate.of(2026, 4, 9);

    private static final LocalDate SECOND_CALL = LocalDate.of(2026, 6, 12);
    private static final LocalDate DAY_AFTER = LocalDate.of(2026, 3, 11);

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
    private EngineTables engineTables;

    @BeforeEach
    void itIsMonday() {
        story.begin();
    }

    @AfterEach
    void timeRunsAgain() {
        story.end();
    }

    @Test
    void mostCasesAreSolvedBeforeTheHearing() {
        Case asked = hearing.planned();
        asked.does(
                "UserTask_ReportNews",
                Map.of("uitkomst", "opgelost-voor-zitting", "nieuws", "De corporatie gaat akkoord met een regeling."));
        assertThat(story.hearingOf(asked).isCancelled()).isTrue();
        assertThat(HearingStory.mailsTo("zitting@corporatie.example")).endsWith("Afspraak gaat niet door");
        hearing.wellAfterwards(asked, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 3));
        story.assertEnded(asked, RegiezittingUitkomst.OPGELOST_VOOR_ZITTING);
    }

    @Test
    void aSettlementIsRecordedAndItsAgreementsAreGuarded() {
        Case asked = hearing.settled(Map.of());
        assertThat(asked.waitsFor()).containsExactly("UserTask_FulfilAgreement", "UserTask_MonitorAgreements");
        hearing.followedUp(asked, FIRST_CALL, SECOND_CALL);
        story.assertEnded(asked, RegiezittingUitkomst.SCHIKKING_PV);
    }

    @Test
    void aPaymentArrangementIsRecordedToo() {
        Case asked = hearing.held("betalingsregeling")
                .does("UserTask_DrawUpRecord", Hearing.record("2026-04-01", "juridisch-loket", "wederpartij"));
        hearing.followedUp(asked, FIRST_CALL, SECOND_CALL);
        story.assertEnded(asked, RegiezittingUitkomst.BETALINGSREGELING);
    }

    @Test
    void aPlanThatIsKeptNeedsNoSecondHearing() {
        Case asked = adjourned("2026-05-11")
                .does(
                        "UserTask_ReviewPlan",
                        Map.of("planResultaat", "nagekomen", "planToelichting", "Alle schulden zijn in beeld."));
        hearing.wellAfterwards(asked, FIRST_CALL, SECOND_CALL);
        story.assertEnded(asked, RegiezittingUitkomst.PLAN_VAN_AANPAK_AANHOUDING);
    }

    @Test
    void anOralJudgmentGrantsTheClaimAndTheAppealIsGuarded() {
        Case asked = hearing.held("mondelinge-uitspraak")
                .does("UserTask_RecordJudgment", Hearing.judgment("toegewezen", DAY_AFTER));
        assertThat(asked.waitsFor()).containsExactly("UserTask_SendRecord");
        assertThat(termijnen.of(Hearing.dossier(asked))).singleElement().satisfies(term -> assertThat(term.endsOn())
                .as("it counts from the judgment, not from its record")
                .isEqualTo(LocalDate.of(2026, 6, 11)));
        asked.does("UserTask_SendRecord", Map.of("pvVerzonden", true));
        hearing.wellAfterwards(asked, FIRST_CALL, SECOND_CALL);
        assertThat(termijnen.of(Hearing.dossier(asked)))
                .extracting(Termijn::status)
                .containsExactly(Termijn.Status.VERSTREKEN);
        story.assertEnded(asked, RegiezittingUitkomst.BESLISSING_TOEGEWEZEN);
    }

    @Test
    void aWrittenJudgmentComesWeeksLater() {
        Case asked = hearing.held("schriftelijke-uitspraak");
        assertThat(asked.task("UserTask_RecordJudgment").getDueDate()).isInSameDayAs("2026-04-22");
        LocalDate judged = LocalDate.of(2026, 4, 15);
        cases.goTo(judged);
        asked.does("UserTask_RecordJudgment", Hearing.judgment("afgewezen", judged));
        assertThat(asked.passed("UserTask_SendRecord")).isFalse();
        hearing.wellAfterwards(asked, LocalDate.of(2026, 5, 14), LocalDate.of(2026, 7, 16));
        story.assertEnded(asked, RegiezittingUitkomst.BESLISSING_AFGEWEZEN);
    }

    @Test
    void aClaimCanBeGrantedInPart() {
        Case asked = hearing.held("mondelinge-uitspraak")
                .does("UserTask_RecordJudgment", Hearing.judgment("deels", DAY_AFTER))
                .does("UserTask_SendRecord", Map.of("pvVerzonden", true));
        hearing.wellAfterwards(asked, FIRST_CALL, SECOND_CALL);
        story.assertEnded(asked, RegiezittingUitkomst.DEELS);
    }

    @Test
    void anEvictionIsHeldOffByAnInterimMeasure() {
        Map<String, Object> eviction =
                Map.of("dreiging", "ontruiming", "dreigingOp", "2026-03-06", "procedure", "vonnis-ontruiming");
        Case asked = hearing.consentedTo(
                        hearing.requested(Map.of("dreiging", "ontruiming", "dreigingOp", "2026-03-06")))
                .does("UserTask_RecordFacts", Hearing.facts(eviction))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "voorziening-287b"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of("vordering", "geen-geldvordering")))
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Hearing.granted("wederpartij"))
                .does("UserTask_ChooseHearingMoment", Hearing.firstProposal());
        assertThat(story.momentOf(asked)).isEqualTo("2026-03-03T09:00:00");
        cases.goTo(LocalDate.of(2026, 3, 4));
        asked.does("UserTask_HoldHearing", Hearing.result("mondelinge-uitspraak", Map.of()))
                .does("UserTask_RecordJudgment", Hearing.judgment("voorlopige-voorziening", LocalDate.of(2026, 3, 3)))
                .does("UserTask_SendRecord", Map.of("pvVerzonden", true))
                .does(
                        "UserTask_ClarifyAppeal",
                        Map.of(
                                "rechtsmiddelGevonden", "geen",
                                "rechtsmiddelBron", "Nagevraagd bij een advocaat.",
                                "inwonerVerteld", true));
        assertThat(termijnen.of(Hearing.dossier(asked))).isEmpty();
        hearing.wellAfterwards(asked, LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 5));
        story.assertEnded(asked, RegiezittingUitkomst.VOORLOPIGE_VOORZIENING);
    }

    @Test
    void theJudgeMayWantMediationFirst() {
        Case asked = hearing.applied()
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does(
                        "UserTask_DecideDirection",
                        Map.of("uitkomst", "verwijzing-mediation", "redenBeslissing", "Partijen praten nog."));
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_MEDIATION);
    }

    @Test
    void theRegistryMayPointToTheRegularProcedure() {
        Case asked = hearing.applied()
                .does(
                        "UserTask_CheckIntake",
                        Map.of("uitkomst", "verwijzing-regulier", "redenOordeel", "De woning staat in Maastricht."));
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_REGULIER);
    }

    @Test
    void withoutConsentForTheCourtTheResidentIsHelpedInAnotherWay() {
        Case asked = hearing.requested(Map.of());
        hearing.consent(asked, "griffie", Hearing.refusal());
        hearing.consent(asked, "wederpartij", Hearing.consent("probleem"));
        hearing.consent(asked, "casusregisseur", Hearing.consent("probleem"));
        assertThat(asked.waitsFor()).containsExactly("UserTask_HelpWithoutCourt");
        asked.does(
                "UserTask_HelpWithoutCourt",
                Map.of("andereHulp", "De schuldhulp belt vandaag.", "uitkomst", "verwijzing-hulpverlening"));
        story.assertEnded(asked, RegiezittingUitkomst.VERWIJZING_HULPVERLENING);
    }

    @Test
    void aResidentWhoDoesNotComeIsCalledFirst() {
        Case asked = hearing.held("inwoner-afwezig")
                .does(
                        "UserTask_CallResident",
                        Map.of("redenAfwezig", "Geen gehoor, vier keer.", "opnieuwPlannen", "nee"));
        story.assertEnded(asked, RegiezittingUitkomst.NIET_VERSCHENEN);
    }

    @Test
    void theResidentTakesBackConsentForTheCourt() {
        Case asked = hearing.planned();
        withdrawConsentFor(asked, "rechtbank-limburg");
        assertThat(asked.waitsFor()).isEmpty();
        cases.doWhatIsDue();
        story.assertEnded(asked, RegiezittingUitkomst.INGETROKKEN);
        assertThat(story.hearingOf(asked).isCancelled()).isTrue();
    }

    @Test
    void aProblemThatNoJudgeCanHelpWithIsNotForAHearing() {
        Case asked = hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of("soortZaak", "anders", "procedure", "geen")))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "geen", "uitkomst", "niet-geschikt"));
        story.assertEnded(asked, RegiezittingUitkomst.NIET_GESCHIKT);
    }

    @Test
    void nothingAboutTheResidentReachesTheEngine() {
        hearing.settled(Map.of());
        assertThat(engineTables.rowsHoldingAny(List.of(
                        "Fenna",
                        "kind van zes",
                        "huurachterstand van zeven",
                        "Proefstraat",
                        "huisarts",
                        "4387.65",
                        "vijftig euro",
                        "op tijd betalen")))
                .isEmpty();
    }

    private Case adjourned(String followUp) {
        return hearing.held("aanhouding")
                .does(
                        "UserTask_RecordPlan",
                        Map.of(
                                "planTekst",
                                "Eerst alle schulden in beeld, dan een regeling.",
                                "afspraken",
                                Hearing.agreements("2026-04-01", "bewindvoerder"),
                                "vervolgOp",
                                followUp));
    }

    private void withdrawConsentFor(Case asked, String organisation) {
        consents.of(Hearing.dossier(asked)).stream()
                .filter(one -> one.organisation().equals(organisation))
                .forEach(one -> consents.withdraw(Hearing.dossier(asked), one.id()));
    }
}
