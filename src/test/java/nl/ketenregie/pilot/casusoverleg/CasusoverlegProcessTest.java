package nl.ketenregie.pilot.casusoverleg;

import static nl.ketenregie.pilot.casusoverleg.CasusTable.LAWYER;
import static nl.ketenregie.pilot.casusoverleg.CasusTable.LEAD;
import static nl.ketenregie.pilot.casusoverleg.CasusTable.LEGAL;
import static nl.ketenregie.pilot.casusoverleg.CasusTable.MUNICIPALITY;
import static nl.ketenregie.pilot.casusoverleg.CasusTable.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ketenregie.afspraak.Afspraak;
import nl.ketenregie.afspraak.Afspraak.Status;
import nl.ketenregie.afspraak.Afspraken;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Casusoverleg as its process owner tells it: one story per outcome, timer, message and refusal. */
@PlatformTest
@Import(CasusTable.class)
class CasusoverlegProcessTest {

    private static final String MAILBOX_MUNICIPALITY = "signalen@gemeente-utrecht.example";
    private static final String MAILBOX_LEGAL = "utrecht@loket.example";

    /** Six weeks after the resident agreed on 10 March. */
    private static final LocalDate EVALUATION = LocalDate.of(2026, 4, 22);

    @Autowired
    private CasusTable table;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private Afspraken afspraken;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        // everybody is free again: meetings of other stories are no part of this one
        database.sql("truncate meeting cascade").update();
        cases.goTo(CasusTable.MONDAY);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- outcomes

    @Test
    void thePlanIsCarriedOutAndHelps() {
        Case casus = table.agreed();
        table.keep(casus, MUNICIPALITY);
        table.keep(casus, LEGAL);
        assertThat(casus.waitsFor()).isEmpty();
        cases.goTo(EVALUATION);
        casus.does("UserTask_EvaluatePlan", evaluation("afgerond"));
        assertEnded(casus, CasusoverlegUitkomst.PLAN_AFGEROND);
    }

    @Test
    void afterSixWeeksThePlanIsAdjustedAndTheNewAgreementIsKeptToo() {
        Case casus = table.agreed();
        table.keep(casus, MUNICIPALITY);
        table.keep(casus, LEGAL);
        cases.goTo(EVALUATION);
        Map<String, Object> adjusted = new HashMap<>(evaluation("bijgesteld"));
        adjusted.put("planBijgesteld", "U betaalt een kleiner bedrag per maand.");
        adjusted.put("afspraken", CasusTable.agreements("2026-05-06", MUNICIPALITY));
        assertThatThrownBy(() -> casus.does("UserTask_EvaluatePlan", adjusted)).hasMessageContaining("eens");
        adjusted.put("inwonerAkkoord", true);
        casus.does("UserTask_EvaluatePlan", adjusted);
        assertThat(casus.isRunning()).isTrue();
        table.keep(casus, MUNICIPALITY);
        assertEnded(casus, CasusoverlegUitkomst.PLAN_BIJGESTELD);
        assertThat(afspraken.of(dossier(casus)))
                .extracting(Afspraak::number, Afspraak::status)
                .containsExactly(tuple(1, Status.NAGEKOMEN), tuple(2, Status.NAGEKOMEN), tuple(3, Status.NAGEKOMEN));
    }

    @Test
    void theResidentTakesConsentBackAndEverythingStops() {
        Case casus = table.planned("aanwezig");
        TestMail.forget();
        withdrawFirstConsent(casus);
        assertThat(casus.waitsFor()).isEmpty();
        cases.doWhatIsDue();
        assertEnded(casus, CasusoverlegUitkomst.AFGEBROKEN_TOESTEMMING);
        assertThat(meeting(casus).isCancelled()).isTrue();
        assertThat(mailsTo(MAILBOX_MUNICIPALITY))
                .anySatisfy(mail -> assertThat(mail).contains("METHOD:CANCEL"));
        assertThat(consents.sightOf(dossier(casus), "gemeente-utrecht", false).categories())
                .isEmpty();
    }

    @Test
    void consentTakenBackBeforeAnyMeetingStopsTheCaseToo() {
        Case casus = table.agreedToTalk();
        withdrawFirstConsent(casus);
        cases.doWhatIsDue();
        assertEnded(casus, CasusoverlegUitkomst.AFGEBROKEN_TOESTEMMING);
        assertThat(TestMail.received()).isEmpty();
    }

    @Test
    void consentTakenBackDuringThePlanMakesItsAgreementsLapse() {
        Case casus = table.agreed();
        withdrawFirstConsent(casus);
        cases.doWhatIsDue();
        assertEnded(casus, CasusoverlegUitkomst.AFGEBROKEN_TOESTEMMING);
        assertThat(afspraken.of(dossier(casus))).extracting(Afspraak::status).containsOnly(Status.VERVALLEN);
        assertThat(meeting(casus).isCancelled()).isFalse();
    }

    @Test
    void aPlanThatTheResidentObjectsToIsNotCarriedOut() {
        Case casus = table.held()
                .does("UserTask_DrawUpPlan", CasusTable.plan(MUNICIPALITY))
                .does(
                        "UserTask_DiscussPlan",
                        Map.of("reactieInwoner", "bezwaar", "toelichtingInwoner", "Ik wil dit niet."));
        assertThat(afspraken.of(dossier(casus))).extracting(Afspraak::status).containsOnly(Status.VERVALLEN);
        escalate(casus);
    }

    @Test
    void aPlanWithoutAnswerOfTheResidentIsNotCarriedOut() {
        Case casus = table.held()
                .does("UserTask_DrawUpPlan", CasusTable.plan(MUNICIPALITY))
                .does("UserTask_DiscussPlan", Map.of("reactieInwoner", "geen-reactie"));
        escalate(casus);
    }

    @Test
    void anAgreementThatNobodyTakesEscalatesTheCase() {
        Case casus = table.agreed();
        table.with(
                casus,
                "UserTask_FulfilAgreement",
                "eigenaar",
                MUNICIPALITY,
                Map.of("resultaat", "niet-op-mij-genomen", "terugkoppeling", "Hoort hier niet."));
        casus.does("UserTask_ReassignAgreement", Map.of("besluit", "niemand", "toelichting", "Iedereen weigert."));
        table.keep(casus, LEGAL);
        cases.goTo(EVALUATION);
        casus.does("UserTask_EvaluatePlan", evaluation("afgerond"));
        escalate(casus);
    }

    @Test
    void aPlanThatIsStuckEscalatesTheCase() {
        Case casus = table.agreed();
        table.keep(casus, MUNICIPALITY);
        table.keep(casus, LEGAL);
        cases.goTo(EVALUATION);
        casus.does("UserTask_EvaluatePlan", evaluation("vastgelopen"));
        escalate(casus);
    }

    @Test
    void withoutTheResidentThereIsNoTalk() {
        Case casus = table.begun("aanwezig").does("UserTask_RecordAttendance", CasusTable.attendance("nee"));
        assertEnded(casus, CasusoverlegUitkomst.NIET_VERSCHENEN);
    }

    @Test
    void withoutGroundTheResidentIsHelpedAnonymously() {
        Case casus = table.submit("geen");
        assertThat(casus.waitsFor()).containsExactly("UserTask_TreatAnonymously");
        treatAnonymously(casus);
    }

    @Test
    void whenTheResidentRefusesEveryPartnerNobodyIsInvited() {
        Case casus = table.submit("toestemming")
                .does("UserTask_ChoosePartners", CasusTable.partners(MUNICIPALITY))
                .does("UserTask_RecordConsent", CasusTable.refusal());
        treatAnonymously(casus);
        assertThat(TestMail.received()).isEmpty();
    }

    // ---------------------------------------------------------------- grounds

    @Test
    void whoTheResidentRefusesIsNotInvitedAndSeesNothing() {
        Case casus =
                table.submit("toestemming").does("UserTask_ChoosePartners", CasusTable.partners(MUNICIPALITY, LEGAL));
        table.with(casus, "UserTask_RecordConsent", "ontvanger", MUNICIPALITY, CasusTable.refusal());
        table.with(casus, "UserTask_RecordConsent", "ontvanger", LEGAL, CasusTable.consent("probleem"));
        casus.does("UserTask_InviteResident", CasusTable.invited("aanwezig"))
                .does("UserTask_ChooseMoment", Map.of("moment", "voorstel-1"));
        assertThat((Collection<?>) casus.variable("deelnemers")).isEqualTo(List.of(LEAD, LEGAL));
        assertThat(mailsTo(MAILBOX_MUNICIPALITY)).isEmpty();
        assertThat(mailsTo(MAILBOX_LEGAL)).hasSize(1);
        assertThat(consents.sightOf(dossier(casus), "gemeente-utrecht", false).categories())
                .isEmpty();
        assertThat(consents.sightOf(dossier(casus), "juridisch-loket-utrecht", false)
                        .categories())
                .containsExactly("probleem");
    }

    @Test
    void nobodyIsInvitedBeforeEveryGroundIsSettled() {
        Case casus =
                table.submit("toestemming").does("UserTask_ChoosePartners", CasusTable.partners(MUNICIPALITY, LEGAL));
        table.with(casus, "UserTask_RecordConsent", "ontvanger", LEGAL, CasusTable.consent("probleem"));
        assertThat(casus.waitsFor()).containsExactly("UserTask_RecordConsent");
        assertThat(overleggen.findLatestOf(dossier(casus))).isEmpty();
    }

    @Test
    void aLegalTaskIsRecordedPerPartnerWithItsArticleAndReasonsAndGivesSight() {
        Case casus = table.submit("wettelijke-taak")
                .does("UserTask_ChoosePartners", CasusTable.partners(MUNICIPALITY, LEGAL));
        table.with(casus, "UserTask_RecordGround", "ontvanger", MUNICIPALITY, CasusTable.law("wgs-8"));
        assertThat(casus.waitsFor()).containsExactly("UserTask_RecordGround");
        table.with(casus, "UserTask_RecordGround", "ontvanger", LEGAL, CasusTable.law("wmo-5.1.1"));
        assertThat(casus.waitsFor()).containsExactly("UserTask_InviteResident");
        assertThat(consents.of(dossier(casus)))
                .extracting(Consent::organisation, Consent::basis, Consent::article)
                .containsExactlyInAnyOrder(
                        tuple("gemeente-utrecht", Consent.Basis.WETTELIJKE_TAAK, "wgs-8"),
                        tuple("juridisch-loket-utrecht", Consent.Basis.WETTELIJKE_TAAK, "wmo-5.1.1"));
        assertThat(consents.of(dossier(casus))).allSatisfy(ground -> {
            assertThat(ground.explanation()).contains("ontruiming");
            assertThat(ground.dutyConflict()).contains("onvindbaar");
            assertThat(ground.expiresOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        });
        assertThat(consents.sightOf(dossier(casus), "gemeente-utrecht", false).categories())
                .containsExactly("probleem");
    }

    @Test
    void acuteDangerIsAGroundOfItsOwnAndMakesTheMeetingUrgent() {
        Case casus = table.submit("acute-veiligheid")
                .does("UserTask_ChoosePartners", CasusTable.partners(MUNICIPALITY))
                .does("UserTask_RecordGround", CasusTable.law("avg-6-1-d"))
                .does("UserTask_InviteResident", CasusTable.invited("ziet-af"));
        assertThat(consents.of(dossier(casus)))
                .extracting(Consent::basis)
                .containsExactly(Consent.Basis.ACUTE_VEILIGHEID);
        assertThat(meeting(casus).urgent()).isTrue();
    }

    @Test
    void theWamsIsNoGround() {
        Case casus = table.submit("wettelijke-taak").does("UserTask_ChoosePartners", CasusTable.partners(MUNICIPALITY));
        assertThatThrownBy(() -> casus.does("UserTask_RecordGround", CasusTable.law("wams")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Op welk artikel");
        assertThat(consents.of(dossier(casus))).isEmpty();
    }

    @Test
    void aGroundFromTheLawIsNotTheResidentsToTakeBack() {
        Case casus = table.submit("wettelijke-taak")
                .does("UserTask_ChoosePartners", CasusTable.partners(MUNICIPALITY))
                .does("UserTask_RecordGround", CasusTable.law("wgs-8"));
        assertThatThrownBy(() -> withdrawFirstConsent(casus)).hasMessageContaining("grond uit de wet");
        assertThat(casus.waitsFor()).containsExactly("UserTask_InviteResident");
    }

    @Test
    void aPartnerWithoutReasonIsRefused() {
        Case casus = table.submit("toestemming");
        Map<String, Object> answers = CasusTable.partners(MUNICIPALITY, LEGAL);
        answers.remove("redenGemeenteUitvoering");
        assertThatThrownBy(() -> casus.does("UserTask_ChoosePartners", answers))
                .hasMessageContaining("Gemeente, uitvoering")
                .hasMessageContaining("verplicht");
    }

    @Test
    void aLawyerJoinsOnlyForAnOwnClientWhoAsksForIt() {
        Case casus = table.submit("toestemming");
        Map<String, Object> answers = CasusTable.partners(LAWYER);
        assertThatThrownBy(() -> casus.does("UserTask_ChoosePartners", answers)).hasMessageContaining("cliënt");
        answers.put("opdrachtClient", true);
        casus.does("UserTask_ChoosePartners", answers);
        assertThat(casus.waitsFor()).containsExactly("UserTask_RecordConsent");
    }

    // ---------------------------------------------------------------- the meeting

    @Test
    void onlyThoseAtTheTableAreInvitedAndTheInvitationSaysNothing() {
        Case casus = table.planned("aanwezig");
        assertThat(TestMail.received()).hasSize(3).allSatisfy(mail -> assertThat(textOf(mail))
                .contains("METHOD:REQUEST")
                .contains("SUMMARY:Afspraak")
                .doesNotContain("Fenna", "huurschuld", "Bibliotheek", "asusoverleg"));
        assertThat(meeting(casus).participants())
                .extracting(Overleg.Participant::role)
                .containsExactlyInAnyOrder(LEAD, MUNICIPALITY, LEGAL);
    }

    @Test
    void theTaskAfterTheMeetingComesWhenItBegins() {
        Case casus = table.planned("aanwezig");
        assertThat(casus.waitsFor()).isEmpty();
        LocalDateTime begin = Objects.requireNonNull(meeting(casus).begin());
        cases.goTo(begin.toLocalDate().plusDays(1));
        assertThat(casus.waitsFor()).containsExactly("UserTask_RecordAttendance");
        casus.does("UserTask_RecordAttendance", CasusTable.attendance("ja"));
        assertThat(meeting(casus).participants())
                .allSatisfy(participant -> assertThat(participant.attended()).isTrue());
    }

    @Test
    void aMeetingThatMovesIsAnnouncedAgainAndBeginsLater() {
        Case casus = table.planned("aanwezig");
        TestMail.forget();
        overleggen.move(meeting(casus).id(), LocalDateTime.of(2026, 3, 17, 10, 0));
        cases.doWhatIsDue();
        assertThat(mailsTo(MAILBOX_LEGAL)).hasSize(1);
        cases.goTo(LocalDate.of(2026, 3, 16));
        assertThat(casus.waitsFor()).isEmpty();
        cases.goTo(LocalDate.of(2026, 3, 18));
        assertThat(casus.waitsFor()).containsExactly("UserTask_RecordAttendance");
    }

    @Test
    void aMeetingThatIsCalledOffIsPlannedAgainWithTheResident() {
        Case casus = calledOff();
        casus.does("UserTask_ReplanMeeting", Map.of("opnieuwPlannen", "ja", "redenVervolg", "Iemand was ziek."));
        assertThat(casus.waitsFor()).containsExactly("UserTask_InviteResident");
    }

    @Test
    void aMeetingThatIsCalledOffForGoodEscalatesTheCase() {
        Case casus = calledOff();
        casus.does("UserTask_ReplanMeeting", Map.of("opnieuwPlannen", "nee", "redenVervolg", "Het heeft geen zin."));
        escalate(casus);
    }

    @Test
    void aResidentWhoWasAbsentGetsANewMoment() {
        Case casus = table.begun("aanwezig").does("UserTask_RecordAttendance", CasusTable.attendance("opnieuw"));
        assertThat(casus.waitsFor()).containsExactly("UserTask_InviteResident");
    }

    @Test
    void aResidentMaySendAStatementInstead() {
        Case casus = table.begun("verklaring")
                .does("UserTask_RecordAttendance", Map.of("aanwezigen", List.of(LEAD, MUNICIPALITY)));
        assertThat(casus.waitsFor()).containsExactly("UserTask_DrawUpPlan");
    }

    // ---------------------------------------------------------------- plan and agreements

    @Test
    void aPlanIsAdjustedUntilTheResidentAgrees() {
        Case casus = table.held()
                .does("UserTask_DrawUpPlan", CasusTable.plan(MUNICIPALITY, LEGAL))
                .does("UserTask_DiscussPlan", Map.of("reactieInwoner", "aanpassen"))
                .does("UserTask_DrawUpPlan", CasusTable.plan(LEGAL))
                .does("UserTask_DiscussPlan", Map.of("reactieInwoner", "akkoord"));
        assertThat(casus.waitsFor()).containsExactly("UserTask_FulfilAgreement");
        assertThat(casus.variable("eigenaar")).isEqualTo(LEGAL);
        assertThat(afspraken.of(dossier(casus)))
                .extracting(Afspraak::status)
                .containsExactly(Status.VERVALLEN, Status.VERVALLEN, Status.LOPEND);
    }

    @Test
    void nobodyAwayFromTheTableCanOwnAnAgreement() {
        Case casus = table.held();
        assertThatThrownBy(() -> casus.does("UserTask_DrawUpPlan", CasusTable.plan("uwv-contactpersoon")))
                .hasMessageContaining("niet aan tafel");
        assertThat(casus.waitsFor()).containsExactly("UserTask_DrawUpPlan");
        assertThat(afspraken.of(dossier(casus))).isEmpty();
    }

    @Test
    void anAgreementWithoutOwnerOrWithADayInThePastIsRefused() {
        Case casus = table.held();
        assertThatThrownBy(() -> casus.does(
                        "UserTask_DrawUpPlan",
                        Map.of(
                                "planTekst",
                                CasusTable.PLAN,
                                "afspraken",
                                List.of(Map.of("wat", CasusTable.AGREEMENT, "wanneer", "2026-03-24")))))
                .hasMessageContainingAll("rij 1", "Wie doet het?", "verplicht");
        assertThatThrownBy(() -> casus.does(
                        "UserTask_DrawUpPlan",
                        Map.of("planTekst", CasusTable.PLAN, "afspraken", CasusTable.agreements("2026-03-01", LEGAL))))
                .hasMessageContainingAll("rij 1", "verleden");
        assertThatThrownBy(() -> casus.does("UserTask_DrawUpPlan", Map.of("planTekst", CasusTable.PLAN)))
                .hasMessageContaining("Afspraken");
    }

    @Test
    void theLeadJudgesWhetherAgreementsAreKept() {
        Case casus = table.agreed();
        table.with(
                casus,
                "UserTask_FulfilAgreement",
                "eigenaar",
                MUNICIPALITY,
                Map.of("resultaat", "gereed", "terugkoppeling", "Klaar."));
        assertThat(casus.task("UserTask_AcceptFulfilment")).isNotNull();
        assertThat(casus.variable("voorzitter")).isEqualTo(LEAD);
    }

    @Test
    void theEvaluationComesSixWeeksAfterTheResidentAgreed() {
        Case casus = table.agreed();
        cases.goTo(LocalDate.of(2026, 4, 21));
        assertThat(casus.waitsFor()).doesNotContain("UserTask_EvaluatePlan");
        cases.goTo(EVALUATION);
        assertThat(casus.waitsFor()).contains("UserTask_EvaluatePlan");
    }

    // ---------------------------------------------------------------- privacy

    @Test
    void nothingAboutTheResidentReachesTheEngine() {
        table.agreed();
        for (String said : List.of(
                "Fenna", "huurschuld", "Overvecht", "aanspreekpunt", "treffen met de verhuurder", "komt er geen")) {
            assertThat(engineTables.rowsHolding(said)).as(said).isEmpty();
        }
    }

    // ---------------------------------------------------------------- how the stories end

    private Case calledOff() {
        Case casus = table.planned("aanwezig");
        TestMail.forget();
        overleggen.cancel(meeting(casus).id());
        cases.doWhatIsDue();
        assertThat(mailsTo(MAILBOX_LEGAL)).anySatisfy(mail -> assertThat(mail).contains("METHOD:CANCEL"));
        return casus;
    }

    private void escalate(Case casus) {
        casus.does(
                "UserTask_EscalateCase",
                Map.of(
                        "voorgelegdAan",
                        "directie-sociaal-domein",
                        "uitlegInwoner",
                        "Wij vragen de directeur om hulp."));
        assertEnded(casus, CasusoverlegUitkomst.GEESCALEERD);
    }

    private void treatAnonymously(Case casus) {
        casus.does("UserTask_TreatAnonymously", Map.of("anoniemeAanpak", "Zelf verder helpen."));
        assertEnded(casus, CasusoverlegUitkomst.ANONIEM_BEHANDELD);
    }

    private static Map<String, Object> evaluation(String result) {
        return Map.of("oordeelInwoner", "Het gaat beter.", "evaluatie", result);
    }

    private void withdrawFirstConsent(Case casus) {
        consents.withdraw(dossier(casus), consents.of(dossier(casus)).get(0).id());
    }

    private Overleg meeting(Case casus) {
        return overleggen.findLatestOf(dossier(casus)).orElseThrow();
    }

    private static List<String> mailsTo(String mailbox) {
        return TestMail.received().stream()
                .filter(mail -> recipient(mail).equals(mailbox))
                .map(CasusoverlegProcessTest::textOf)
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a reader of the mail gets, the calendar part decoded and unfolded. */
    private static String textOf(MimeMessage mail) {
        try {
            StringBuilder text = new StringBuilder(mail.getSubject()).append('\n');
            addTo(text, mail);
            return text.toString().replace("\r\n ", "");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addTo(StringBuilder text, Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                addTo(text, several.getBodyPart(i));
            }
        } else {
            text.append(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void assertEnded(Case casus, CasusoverlegUitkomst outcome) {
        assertThat(casus.isRunning()).isFalse();
        assertThat(dossiers.get(dossier(casus)).outcome()).isEqualTo(outcome.name());
    }
}
