package nl.ketenregie.pilot.premediation;

import static nl.ketenregie.pilot.premediation.PreMediationDesk.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.afspraak.Afspraak;
import nl.ketenregie.afspraak.Afspraken;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pre-mediation as its process owner tells it: one story per outcome of B.2.6. */
@PlatformTest
@Import(PreMediationDesk.class)
class PreMediationProcessTest {

    @Autowired
    private PreMediationDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Afspraken afspraken;

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

    // ---------------------------------------------------------------- A: the decision stays

    @Test
    void aGoodExplanationIsEnough() {
        assertEnded(desk.talked("uitleg"), PreMediationUitkomst.UITLEG_VOLDOENDE);
    }

    @Test
    void theExplanationOfTheDepartmentIsEnough() {
        assertEnded(desk.choosing("uitleg", false), PreMediationUitkomst.UITLEG_VOLDOENDE);
    }

    @Test
    void theResidentUnderstandsItAfterTheTalk() {
        Case one = desk.held().does("UserTask_RecordThreeWayTalk", Map.of("gespreksuitkomst", "uitleg"));
        assertEnded(one, PreMediationUitkomst.UITLEG_VOLDOENDE);
    }

    @Test
    void nothingIsLeftToTalkAbout() {
        Case one = desk.asked().does("UserTask_KeepCase", Map.of("gebeurtenis", "geen-belang"));
        assertEnded(one, PreMediationUitkomst.GEEN_BELANG_MEER);
    }

    @Test
    void nothingIsLeftAfterTheFirstTalk() {
        assertEnded(desk.talked("geen-belang"), PreMediationUitkomst.GEEN_BELANG_MEER);
    }

    // ---------------------------------------------------------------- B: the decision or its effect changes

    @Test
    void theDepartmentRepairsItsOwnDecision() {
        Case one = desk.choosing("herstel", false)
                .does(
                        "UserTask_AgreeRepair",
                        PreMediationDesk.with(
                                PreMediationDesk.repair("besluit", "2026-03-16"),
                                Map.of("besluitNodig", true, "besluitOp", "2026-03-16")));
        assertThat(one.waitsFor()).contains("UserTask_FulfilAgreement", "UserTask_TakeDecision");
        assertThat(desk.dueOn(one, "UserTask_TakeDecision")).isEqualTo(LocalDate.of(2026, 3, 16));
        desk.keep(one);
        assertThat(one.waitsFor()).doesNotContain("UserTask_ConfirmPerformance");
        one.does("UserTask_TakeDecision", Map.of("besluitGenomenOp", "2026-03-02"))
                .does("UserTask_CheckDecision", Map.of("besluitKlopt", "ja", "nieuweTermijnUitgelegd", true));
        desk.perform(one, "ja");
        desk.aftercare(one, LocalDate.of(2026, 3, 31), "ja");
        assertEnded(one, PreMediationUitkomst.BESLUIT_HERSTELD);
    }

    @Test
    void aThreeWayTalkEndsInAnAgreementThatIsKept() {
        Case one = desk.confirmed("maatwerk");
        assertThat(afspraken.of(dossier(one)))
                .extracting(Afspraak::owner, Afspraak::status)
                .containsExactly(org.assertj.core.api.Assertions.tuple("gemeente-uitvoering", Afspraak.Status.LOPEND));
        desk.perform(desk.keep(one), "ja");
        desk.aftercare(one, LocalDate.of(2026, 4, 8), "ja");
        assertEnded(one, PreMediationUitkomst.MAATWERK_AFSPRAAK);
    }

    @Test
    void theResidentWithdrawsTheObjectionAfterEverythingWasDone() {
        Case one = desk.choosing("herstel", true)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        assertThat(one.waitsFor()).contains("UserTask_RecordWithdrawal");
        one.does(
                "UserTask_RecordWithdrawal",
                Map.of("intrekking", "ja", "schriftelijk", true, "intrekkingOp", "2026-03-02"));
        desk.aftercare(one, LocalDate.of(2026, 3, 31), "ja");
        assertEnded(one, PreMediationUitkomst.INTREKKING_NA_NAKOMING);
    }

    @Test
    void aResidentWhoKeepsTheObjectionHasTheAgreementAllTheSame() {
        Case one = desk.choosing("herstel", true)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        one.does("UserTask_RecordWithdrawal", Map.of("intrekking", "nee"));
        desk.aftercare(one, LocalDate.of(2026, 3, 31), "ja");
        assertEnded(one, PreMediationUitkomst.MAATWERK_AFSPRAAK);
    }

    // ---------------------------------------------------------------- C: relation and practical help

    @Test
    void excusesRepairTheRelation() {
        Case one = desk.choosing("herstel", false)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("bejegening", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        desk.aftercare(one, LocalDate.of(2026, 3, 31), "ja");
        assertEnded(one, PreMediationUitkomst.BEJEGENING_HERSTELD);
    }

    @Test
    void aPracticalAgreementHelps() {
        Case one = desk.choosing("herstel", false)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("praktisch", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        desk.aftercare(one, LocalDate.of(2026, 3, 31), "ja");
        assertEnded(one, PreMediationUitkomst.PRAKTISCHE_HULP);
    }

    @Test
    void itIsSolvedElsewhereInTheFirstTalk() {
        assertEnded(desk.talked("praktisch"), PreMediationUitkomst.PRAKTISCHE_HULP);
    }

    // ---------------------------------------------------------------- D: passed on

    @Test
    void mediationIsTheWay() {
        Case one = desk.handedOver(desk.choosing("mediation", false));
        one.does("UserTask_StartMediation", Map.of("begonnenOp", "2026-03-02"))
                .does("UserTask_EndMediation", Map.of("geeindigdOp", "2026-03-02", "uitkomstMediation", "volledig"));
        assertEnded(one, PreMediationUitkomst.NAAR_MEDIATION);
    }

    @Test
    void aComplaintIsTheWay() {
        assertEnded(desk.handedOver(desk.choosing("klacht", false)), PreMediationUitkomst.NAAR_KLACHT);
    }

    @Test
    void otherHelpIsTheWay() {
        Case one = desk.talked("andere-hulp").does("UserTask_RecordConsent", PreMediationDesk.consent());
        assertThat(desk.work(one)).contains("schuldhulpverlening-utrecht UserTask_AcceptHandover");
        one.does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"))
                .does("UserTask_IntroduceResident", Map.of("kennismaking", "verschenen"))
                .does("UserTask_GiveFeedback", Map.of("verwijzingJuist", "juist"));
        assertEnded(one, PreMediationUitkomst.NAAR_ANDERE_HULP);
    }

    // ---------------------------------------------------------------- E: it did not work out

    @Test
    void onlyPartOfItIsAgreed() {
        Case one = desk.confirmed("gedeeltelijk");
        desk.perform(desk.keep(one), "ja");
        desk.aftercare(one, LocalDate.of(2026, 4, 8), "ja");
        assertEnded(one, PreMediationUitkomst.GEDEELTELIJK);
    }

    @Test
    void onlyPartOfItIsKept() {
        Case one = desk.confirmed("maatwerk");
        desk.perform(desk.keep(one), "ja");
        desk.aftercare(one, LocalDate.of(2026, 4, 8), "deels");
        assertEnded(one, PreMediationUitkomst.GEDEELTELIJK);
    }

    @Test
    void theTalkLeadsToNothing() {
        Case one = desk.held().does("UserTask_RecordThreeWayTalk", Map.of("gespreksuitkomst", "geen"));
        assertThat(one.waitsFor()).containsExactly("UserTask_InformResident");
        assertEnded(desk.inform(one), PreMediationUitkomst.GEEN_OVEREENSTEMMING);
    }

    @Test
    void noFormOfWorkFits() {
        Case one = desk.inform(desk.choosing("geen-overeenstemming", false));
        assertEnded(one, PreMediationUitkomst.GEEN_OVEREENSTEMMING);
    }

    @Test
    void theResidentDoesNotWantThePreMediator() {
        Case one = desk.register(Map.of()).does("UserTask_RecordConsent", PreMediationDesk.refusal());
        assertEnded(one, PreMediationUitkomst.INWONER_WIL_NIET);
    }

    @Test
    void theResidentStopsAfterTheFirstTalk() {
        assertEnded(desk.talked("inwoner-stopt"), PreMediationUitkomst.INWONER_WIL_NIET);
    }

    @Test
    void theResidentMayStopAtAnyMoment() {
        Case one = desk.planned().does("UserTask_KeepCase", Map.of("gebeurtenis", "inwoner-stopt"));
        assertEnded(one, PreMediationUitkomst.INWONER_WIL_NIET);
    }

    @Test
    void theMunicipalityDoesNotWantTo() {
        Case one = desk.asked()
                .does("UserTask_GiveView", Map.of("meewerken", "nee", "redenWeigering", "Dit is al besproken."))
                .does("UserTask_DecideParticipation", Map.of("deelname", "nee", "redenDeelname", "Geen ruimte."));
        assertThat(desk.shownIn(one, "UserTask_InformResident")).containsEntry("redenDeelname", "Geen ruimte.");
        assertEnded(desk.inform(one), PreMediationUitkomst.GEMEENTE_WIL_NIET);
    }

    @Test
    void preMediationDoesNotFit() {
        Case one = desk.declared(Map.of("fraudeonderzoek", true))
                .does("UserTask_ConfirmSuitability", Map.of("geschikt", "nee"));
        assertThat(one.waitsFor()).contains("UserTask_SendRouteLetter");
        one.does(
                "UserTask_SendRouteLetter",
                Map.of(
                        "alternatieven",
                        List.of("bezwaar", "advocaat"),
                        "brief",
                        "Dit past niet. Bel een advocaat.",
                        "rechtenGenoemd",
                        true));
        assertEnded(one, PreMediationUitkomst.ONGESCHIKT);
    }

    private void assertEnded(Case one, PreMediationUitkomst outcome) {
        assertThat(one.isRunning()).as("open: " + desk.work(one)).isFalse();
        assertThat(dossiers.get(dossier(one)).outcome()).isEqualTo(outcome.name());
    }
}
