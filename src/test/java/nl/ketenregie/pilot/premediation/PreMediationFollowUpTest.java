package nl.ketenregie.pilot.premediation;

import static nl.ketenregie.pilot.premediation.PreMediationDesk.PRE_MEDIATOR;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.SUBSTITUTE;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.consent;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Pre-mediation with a case before it or behind it. */
@PlatformTest
@Import(PreMediationDesk.class)
class PreMediationFollowUpTest {

    @Autowired
    private PreMediationDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        cases.goTo(PreMediationDesk.MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- a case behind it

    @Test
    void anObjectionGoesOnAsACaseOfItsOwnAndTakesTheTermAlong() {
        Case one = desk.accepted();
        cases.goTo(LocalDate.of(2026, 3, 13));
        one.does("UserTask_CallResident", Map.of("gesprek", "gesproken"))
                .does("UserTask_RecordTalk", PreMediationDesk.talk("bezwaar"))
                .does("UserTask_RecordConsent", consent());
        assertThat(desk.work(one)).contains("bezwaar-utrecht UserTask_AcceptHandover");
        cases.goTo(PreMediationDesk.LAST_DAY.minusDays(14));
        assertThat(desk.work(one)).as("guarded until it is taken over").contains(PRE_MEDIATOR + " UserTask_CheckTerm");
        one.does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
        assertThat(one.isRunning()).isFalse();
        assertThat(dossiers.get(dossier(one)).outcome()).isEqualTo(PreMediationUitkomst.NAAR_BEZWAAR.name());
        List<Dossier> followUps = dossiers.followUpsOf(dossier(one));
        assertThat(followUps).extracting(Dossier::processKey).containsExactly("bezwaar");
        assertThat(termijnen.findRunningObjection(followUps.get(0).getId()))
                .map(Termijn::endsOn)
                .contains(PreMediationDesk.LAST_DAY);
    }

    @Test
    void afterASecondDisappointmentTheResidentObjects() {
        Case one = desk.choosing("herstel", false)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "nee");
        one.does("UserTask_AskDepartment", PreMediationDesk.message())
                .does("UserTask_GiveView", PreMediationDesk.view(Map.of()))
                .does("UserTask_ChooseWorkForm", PreMediationDesk.workForm("herstel", false))
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        cases.goTo(LocalDate.of(2026, 3, 25));
        one.does("UserTask_OfferProForma", Map.of("proFormaKeuze", "ingediend"));
        cases.goTo(LocalDate.of(2026, 3, 31));
        one.does("UserTask_AskMunicipality", Map.of("tevredenheidGemeente", "2"));
        assertThatThrownBy(() -> one.does("UserTask_AskResident", Map.of("nagekomen", "nee")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("formele weg");
        one.does("UserTask_AskResident", Map.of("nagekomen", "nee", "formeleWeg", "bezwaar"))
                .does("UserTask_RecordConsent", consent())
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
        assertThat(dossiers.get(dossier(one)).outcome()).isEqualTo(PreMediationUitkomst.NAAR_BEZWAAR.name());
    }

    // ---------------------------------------------------------------- a case before it

    @Test
    void aCaseFromTheUwvLineIsCompletedWithWhatIsKnownFilledIn() {
        Case one = fromUwvLine();
        assertThat(desk.work(one)).containsExactly(PRE_MEDIATOR + " UserTask_CompleteRegistration");
        assertThat(desk.shownIn(one, "UserTask_CompleteRegistration"))
                .containsEntry("naam", UwvLine.NAME)
                .containsEntry("telefoon", UwvLine.PHONE)
                .containsEntry("situatie", UwvLine.QUESTION)
                .containsEntry("verzondenOp", PreMediationDesk.SENT_ON)
                .containsEntry("herkomstMelding", "uwv-lijn")
                .doesNotContainKey("bezwaarLoopt");
        one.does("UserTask_CompleteRegistration", PreMediationDesk.completion(Map.of()));
        assertThat(desk.work(one)).containsExactly(PRE_MEDIATOR + " UserTask_DeclareIndependence");
    }

    @Test
    void aTermThatCameAlongIsTheOneThatIsGuarded() {
        Case one = fromUwvLine()
                .does(
                        "UserTask_CompleteRegistration",
                        PreMediationDesk.completion(Map.of("verzondenOp", "2026-02-20")));
        assertThat(termijnen.of(dossier(one))).extracting(Termijn::endsOn).containsExactly(PreMediationDesk.LAST_DAY);
        cases.goTo(PreMediationDesk.LAST_DAY.minusDays(14));
        assertThat(desk.work(one)).contains(PRE_MEDIATOR + " UserTask_CheckTerm");
    }

    @Test
    void anObjectionThatWasMadeMeanwhileMeetsTheTermThatCameAlong() {
        Case one = fromUwvLine()
                .does("UserTask_CompleteRegistration", PreMediationDesk.completion(Map.of("bezwaarLoopt", true)));
        assertThat(one.variable("termijnpad")).isEqualTo("bezwaar-loopt");
        assertThat(termijnen.of(dossier(one))).extracting(Termijn::status).containsExactly(Termijn.Status.GEHAALD);
    }

    @Test
    void whatIsWrongInTheCompletionIsRefusedAndTheTaskStays() {
        Case one = fromUwvLine();
        assertThatThrownBy(() -> one.does(
                        "UserTask_CompleteRegistration",
                        PreMediationDesk.completion(
                                Map.of("herkomstMelding", "signaal", "signaalnummer", "SIG-2026-ABCDEFGH"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Er is geen signaal");
        assertThat(one.waitsFor()).containsExactly("UserTask_CompleteRegistration");
    }

    @Test
    void anOrganisationThatWasInvolvedBeforeInAnotherRoleDoesNotMediate() {
        Case line = referred();
        cases.as(PRE_MEDIATOR, () -> {
            dossiers.receive(new CaseContent.SubmittedContent(
                    line.dossierId(),
                    "UserTask_AdviseContact",
                    "Vakinformatie geven",
                    "uwv-directe-lijn-advise-contact",
                    List.of(new CaseContent.Field("advies", "Advies", "probleem", "Ik ken deze zaak."))));
            return null;
        });
        Case one = takenOver(line).does("UserTask_CompleteRegistration", PreMediationDesk.completion(Map.of()));
        assertThat(one.variable("behandelaar")).isEqualTo("vervangend-pre-mediator");
        one.does("UserTask_RecordConsent", consent());
        assertThat(desk.work(one)).containsExactly(SUBSTITUTE + " UserTask_DeclareIndependence");
    }

    @Test
    void takingOverACaseIsNoInvolvement() {
        Case one = fromUwvLine().does("UserTask_CompleteRegistration", PreMediationDesk.completion(Map.of()));
        assertThat(one.variable("behandelaar")).isEqualTo("pre-mediator");
    }

    @Test
    void mediationPostponesTheDecisionOnTheObjectionThatTheCaseCameFrom() {
        Case line = referred();
        Case taken = takenOver(line);
        Termijn decision = termijnen.register(dossier(line), "beslistermijn-gemeente", LocalDate.of(2026, 2, 27));
        Case one = talkedAfter(taken, Map.of("bezwaarLoopt", true))
                .does("UserTask_ChooseWorkForm", PreMediationDesk.workForm("mediation", true));
        desk.handedOver(one).does("UserTask_StartMediation", Map.of("begonnenOp", "2026-03-02"));
        assertThatThrownBy(() ->
                        one.does("UserTask_AgreePostponement", Map.of("uitstel", "ja", "uitstelTot", "2026-06-01")))
                .hasMessageContaining("Niemand anders heeft nadeel");
        one.does(
                "UserTask_AgreePostponement",
                Map.of("uitstel", "ja", "uitstelTot", "2026-06-01", "niemandBenadeeld", true));
        assertThat(termijnen.of(dossier(line)).stream()
                        .filter(term -> term.getId().equals(decision.getId())))
                .extracting(Termijn::endsOn)
                .containsExactly(LocalDate.of(2026, 6, 1));
        assertThat(one.waitsFor()).contains("UserTask_EndMediation");
    }

    @Test
    void withoutTheConsentOfTheResidentTheTermToDecideStays() {
        Case line = referred();
        Case taken = takenOver(line);
        Termijn decision = termijnen.register(dossier(line), "beslistermijn-gemeente", LocalDate.of(2026, 2, 27));
        Case one = talkedAfter(taken, Map.of("bezwaarLoopt", true))
                .does("UserTask_ChooseWorkForm", PreMediationDesk.workForm("mediation", true));
        desk.handedOver(one)
                .does("UserTask_StartMediation", Map.of("begonnenOp", "2026-03-02"))
                .does("UserTask_AgreePostponement", Map.of("uitstel", "nee"));
        assertThat(termijnen.of(dossier(line)))
                .filteredOn(term -> term.getId().equals(decision.getId()))
                .extracting(Termijn::endsOn)
                .containsExactly(decision.endsOn());
        assertThat(one.waitsFor()).contains("UserTask_EndMediation");
    }

    @Test
    void whoHandedOverHearsTheOutcome() {
        Case line = referred();
        Case one = talkedAfter(takenOver(line), Map.of())
                .does("UserTask_ChooseWorkForm", PreMediationDesk.workForm("uitleg", false));
        assertThat(dossiers.get(dossier(one)).outcome()).isEqualTo(PreMediationUitkomst.UITLEG_VOLDOENDE.name());
        assertThat(one.passed("SendTask_NotifyReporter"))
                .as("the platform does that itself")
                .isFalse();
        assertThat(line.waitsFor()).containsExactly("UserTask_ReadOutcome");
    }

    // ---------------------------------------------------------------- how the stories begin

    /** The jurist of the line hands the resident over to a pre-mediator, who has to accept that. */
    private Case referred() {
        Map<String, Object> request = new HashMap<>(UwvLine.helpRequest(
                Map.of("verzondenOp", PreMediationDesk.SENT_ON, "instantie", "gemeente", "regeling", "overig")));
        return cases.start(UwvLine.PROCESS, UwvLine.TEAM, request)
                .does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "nee"))
                .does(
                        "UserTask_ReferResident",
                        Map.of("verwezenNaar", "pre-mediation", "uitlegInwoner", "Een pre-mediator belt u."))
                .does("UserTask_RecordConsent", consent());
    }

    private Case takenOver(Case line) {
        line.does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
        return cases.find(dossiers.followUpsOf(dossier(line)).get(0).getId());
    }

    private Case fromUwvLine() {
        return takenOver(referred());
    }

    private Case talkedAfter(Case followUp, Map<String, Object> differently) {
        return followUp.does("UserTask_CompleteRegistration", PreMediationDesk.completion(differently))
                .does("UserTask_DeclareIndependence", Map.of("onafhankelijk", "ja"))
                .does("UserTask_ConfirmSuitability", Map.of("geschikt", "ja"))
                .does("UserTask_CallResident", Map.of("gesprek", "gesproken"))
                .does("UserTask_RecordTalk", PreMediationDesk.talk("verder"))
                .does("UserTask_RecordConsent", consent())
                .does("UserTask_AskDepartment", PreMediationDesk.message())
                .does("UserTask_GiveView", PreMediationDesk.view(Map.of()));
    }
}
