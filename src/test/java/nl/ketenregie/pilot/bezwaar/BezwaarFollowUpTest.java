package nl.ketenregie.pilot.bezwaar;

import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.LAST_DAY_TO_DECIDE;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.LAST_DAY_TO_OBJECT;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.RECEIVED;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.SENT;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.assessed;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.called;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.consent;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.dossier;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.objection;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.receipt;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.with;
import static nl.ketenregie.pilot.bezwaar.ObjectionDesk.withdrawalConfirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.dossier.FollowUpClosed;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijn.Status;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.form.FormField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** An objection that first goes to a pre-mediator, and a case of somebody else that goes on as an objection. */
@PlatformTest
@Import(ObjectionDesk.class)
class BezwaarFollowUpTest {

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Workflow workflow;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void anObjectionComesIn() {
        cases.endAll();
        cases.goTo(RECEIVED);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- first a talk

    @Test
    void thePreMediatorSolvesItAndTheObjectionIsWithdrawnAfterPerformance() {
        Case objection = withPreMediator();
        assertThat(objection.waitsFor()).containsExactly("UserTask_RecordEvent");
        close(objection, "MAATWERK_AFSPRAAK");
        assertThat(objection.variable("vervolgUitkomst")).isEqualTo("MAATWERK_AFSPRAAK");
        Map<String, Object> withdrawn = Map.of(
                "besproken",
                "De bezwaarmaker is tevreden.",
                "vervolgBezwaar",
                "ingetrokken",
                "intrekkingWijze",
                "schriftelijk",
                "intrekkingOp",
                RECEIVED.toString());
        assertThatThrownBy(() -> objection.does("UserTask_ProcessInformalResult", withdrawn))
                .hasMessageContaining("is nagekomen");
        objection
                .does("UserTask_ProcessInformalResult", with(withdrawn, Map.of("nagekomen", true)))
                .does("UserTask_ConfirmWithdrawal", withdrawalConfirmed(RECEIVED));
        assertThat(dossiers.get(dossier(objection)).outcome()).isEqualTo(BezwaarUitkomst.INGETROKKEN.name());
    }

    @Test
    void withoutSolutionTheObjectionGoesOn() {
        Case objection = withPreMediator();
        close(objection, "GEEN_OVEREENSTEMMING");
        objection.does(
                "UserTask_ProcessInformalResult",
                Map.of("besproken", "Het bezwaar blijft.", "vervolgBezwaar", "formeel"));
        assertThat(objection.waitsFor()).containsExactlyInAnyOrder("UserTask_RecordEvent", "UserTask_PrepareHearing");
    }

    @Test
    void theTermToDecideStaysWithTheMunicipality() {
        Case objection = withPreMediator();
        assertThat(desk.term(objection, "beslistermijn-gemeente").endsOn()).isEqualTo(LAST_DAY_TO_DECIDE);
        cases.goTo(LAST_DAY_TO_DECIDE.minusDays(14));
        assertThat(objection.waitsFor()).contains("UserTask_CheckTerm", "UserTask_ChooseDeferral");
    }

    @Test
    void whenTheTalkTakesLongTheHandlerAsksWhetherWaitingHelps() {
        Case objection = withPreMediator();
        cases.goTo(RECEIVED.plusWeeks(4));
        assertThat(objection.waitsFor()).doesNotContain("UserTask_CheckInformal");
        cases.goTo(RECEIVED.plusWeeks(4).plusDays(1));
        objection.does("UserTask_CheckInformal", Map.of("informeelVervolg", "wachten", "toelichting", "Nog even."));
        assertThat(objection.waitsFor()).doesNotContain("UserTask_CheckInformal", "UserTask_PrepareHearing");
        cases.goTo(RECEIVED.plusWeeks(8).plusDays(2));
        objection.does(
                "UserTask_CheckInformal", Map.of("informeelVervolg", "formeel", "toelichting", "Genoeg gewacht."));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing");
    }

    @Test
    void aWithdrawalThatComesLaterIsLookedIntoFirst() {
        Case objection = withPreMediator();
        cases.goTo(RECEIVED.plusWeeks(4).plusDays(1));
        objection.does("UserTask_CheckInformal", Map.of("informeelVervolg", "formeel", "toelichting", "Verder."));
        close(objection, "INTREKKING_NA_NAKOMING");
        assertThat(objection.waitsFor())
                .contains("UserTask_CheckWithdrawal", "UserTask_PrepareHearing")
                .doesNotContain("UserTask_RecordEvent");
        objection.does(
                "UserTask_CheckWithdrawal", Map.of("intrekkingKlopt", "nee", "toelichting", "Er is geen brief."));
        assertThat(objection.waitsFor()).contains("UserTask_RecordEvent", "UserTask_PrepareHearing");
        close(objection, "INTREKKING_NA_NAKOMING");
        objection.does(
                "UserTask_CheckWithdrawal",
                Map.of(
                        "intrekkingKlopt",
                        "ja",
                        "intrekkingWijze",
                        "schriftelijk",
                        "intrekkingOp",
                        RECEIVED.toString()));
        assertThat(objection.waitsFor()).containsExactly("UserTask_ConfirmWithdrawal");
    }

    @Test
    void anotherOutcomeThatComesLaterChangesNothing() {
        Case objection = withPreMediator();
        cases.goTo(RECEIVED.plusWeeks(4).plusDays(1));
        objection.does("UserTask_CheckInformal", Map.of("informeelVervolg", "formeel", "toelichting", "Verder."));
        close(objection, "GEEN_CONTACT");
        assertThat(objection.waitsFor()).contains("UserTask_RecordEvent", "UserTask_PrepareHearing");
    }

    @Test
    void aFollowUpOfAnotherProcessIsNotWhatTheObjectionWaitsFor() {
        Case objection = withPreMediator();
        close(objection, "bezwaar-zonder-ons", "OPGELOST");
        assertThat(objection.waitsFor()).containsExactly("UserTask_RecordEvent");
    }

    @Test
    void whoDoesNotConsentIsSimplyHeard() {
        Case objection =
                wantsToTalk().does("UserTask_RecordConsent", Map.of("uitlegGegeven", true, "toestemming", "nee"));
        assertThat(objection.passed("EndEvent_NotHandedOver")).isTrue();
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing");
    }

    @Test
    void aPreMediatorWhoDeclinesHoldsNothingUp() {
        Case objection = wantsToTalk()
                .does("UserTask_RecordConsent", consent())
                .does(
                        "UserTask_AcceptHandover",
                        Map.of("overdrachtGeaccepteerd", "nee", "redenTeruggave", "Niemand beschikbaar."))
                .does("UserTask_ProcessReturn", Map.of("toelichting", "Besproken met de bezwaarmaker."));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing");
    }

    @Test
    void aPreMediatorWhoStaysSilentHoldsNothingUpEither() {
        Case objection = wantsToTalk().does("UserTask_RecordConsent", consent());
        cases.goTo(RECEIVED.plusWeeks(2));
        objection.does("UserTask_ResolveHandover", Map.of("opnieuwAanbieden", "nee"));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing");
    }

    @Test
    void anObjectionThatCannotBeHandledIsNotTalkedAboutFirst() {
        Case objection = desk.received(Map.of("belanghebbende", "nee"))
                .does("UserTask_ConfirmReceipt", receipt(false))
                .does("UserTask_CallObjector", called("ja"))
                .does("UserTask_AssessAdmissibility", assessed("niet-ontvankelijk"));
        assertThat(objection.waitsFor()).contains("UserTask_PrepareHearing").doesNotContain("UserTask_RecordConsent");
    }

    // ---------------------------------------------------------------- from another case

    @Test
    void aHandOverIsNoObjectionSoTheTermToObjectGoesOnBeingGuarded() {
        Case objection = handedOver();
        assertThat(desk.term(objection, "bezwaar").status()).isEqualTo(Status.LOPEND);
        assertThat(desk.term(objection, "bezwaar").endsOn()).isEqualTo(LAST_DAY_TO_OBJECT);
        assertThat(objection.waitsFor())
                .containsExactlyInAnyOrder("UserTask_CompleteRegistration", "UserTask_OfferProForma");
        objection.doesAs(
                ObjectionDesk.TEAM, "UserTask_OfferProForma", Map.of("proFormaKeuze", "inwoner-dient-zelf-in"));
        assertThat(objection.waitsFor()).containsExactly("UserTask_CompleteRegistration");
    }

    @Test
    void whatIsKnownIsNotAskedTwice() {
        assertThat(filledIn(handedOver()))
                .containsEntry("naam", "Fenna de Proef")
                .containsEntry("verzondenOp", SENT.toString());
    }

    @Test
    void whatTheResidentKeepsIsNotFilledIn() {
        assertThat(filledIn(handedOver(with(consent(), Map.of("categorieen", List.of("probleem"))))))
                .containsOnlyKeys("verzondenOp");
    }

    @Test
    void theObjectionThatFollowsEndsTheTermToObject() {
        Case objection =
                handedOver().does("UserTask_CompleteRegistration", completed(Map.of("verzondenOp", SENT.toString())));
        assertThat(desk.term(objection, "bezwaar").status()).isEqualTo(Status.GEHAALD);
        assertThat(termijnen.of(dossier(objection))).extracting(Termijn::kind).containsOnlyOnce("bezwaar");
        assertThat(objection.waitsFor())
                .containsExactlyInAnyOrder("UserTask_ConfirmReceipt", "UserTask_CallObjector", "UserTask_RecordEvent");
    }

    @Test
    void aDayThatWasHeardWrongIsPutRight() {
        Case objection = handedOver()
                .does(
                        "UserTask_CompleteRegistration",
                        completed(Map.of("verzondenOp", SENT.minusWeeks(1).toString())));
        assertThat(termijnen.of(dossier(objection)))
                .filteredOn(term -> term.kind().equals("bezwaar"))
                .extracting(Termijn::status)
                .containsExactly(Status.VERSTREKEN, Status.VERVALLEN);
        assertThat(objection.variable("tijdigheid")).isEqualTo("te-laat");
    }

    @Test
    void whenNoObjectionComesTheCaseEnds() {
        Case objection = handedOver()
                .does(
                        "UserTask_CompleteRegistration",
                        Map.of("bezwaarOntvangen", "nee", "waaromGeenBezwaar", "De gemeente heeft het hersteld."));
        assertThat(objection.isRunning()).isFalse();
        assertThat(dossiers.get(dossier(objection)).outcome()).isEqualTo(BezwaarUitkomst.NIET_INGEDIEND.name());
    }

    @Test
    void whatCameAlongDoesNotReachTheEngineEither() {
        handedOver().does("UserTask_CompleteRegistration", completed(Map.of("verzondenOp", SENT.toString())));
        for (String said : new String[] {"Fenna", "van mijn zus", "terugvordering zonder uitleg"}) {
            assertThat(engineTables.rowsHolding(said)).as(said).isEmpty();
        }
    }

    // ---------------------------------------------------------------- how the stories begin

    private Case wantsToTalk() {
        return desk.received(Map.of())
                .does("UserTask_ConfirmReceipt", receipt(false))
                .does("UserTask_CallObjector", called("ja"))
                .does("UserTask_AssessAdmissibility", assessed("ontvankelijk"));
    }

    private Case withPreMediator() {
        return wantsToTalk()
                .does("UserTask_RecordConsent", consent())
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
    }

    private void close(Case objection, String outcome) {
        close(objection, "pre-mediation", outcome);
    }

    private void close(Case objection, String process, String outcome) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new FollowUpClosed(dossier(objection), "bezwaarbehandelaar", process, outcome)));
        cases.doWhatIsDue();
    }

    private Map<String, Object> filledIn(Case objection) {
        return engine
                .getFormService()
                .getTaskFormData(objection.task("UserTask_CompleteRegistration").getId())
                .getFormFields()
                .stream()
                .collect(Collectors.toMap(
                        FormField::getId, field -> field.getValue().getValue()));
    }

    private Case handedOver() {
        return handedOver(consent());
    }

    /** A case of the Juridisch Loket goes on at the municipality. */
    private Case handedOver(Map<String, Object> consent) {
        Case origin = cases.start(
                UwvLine.PROCESS,
                UwvLine.TEAM,
                UwvLine.helpRequest(
                        Map.of("verzondenOp", SENT.toString(), "vraag", "Een terugvordering zonder uitleg.")));
        workflow.start(
                "overdracht",
                origin.dossierId(),
                Map.of(
                        "gemeente",
                        "0344",
                        "gemeentenaam",
                        "Utrecht",
                        "zaaknummer",
                        dossiers.get(UUID.fromString(origin.dossierId())).caseNumber(),
                        "behandelaar",
                        "juridisch-loket",
                        "ontvanger",
                        "bezwaarbehandelaar",
                        "doel",
                        "bezwaar",
                        "vervolgproces",
                        BezwaarProcess.KEY));
        origin.does("UserTask_RecordConsent", consent)
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
        return cases.latest(BezwaarProcess.KEY);
    }

    private static Map<String, Object> completed(Map<String, ?> differently) {
        Map<String, Object> answers = new HashMap<>(objection(differently));
        answers.remove("gemeente");
        answers.put("bezwaarOntvangen", "ja");
        return answers;
    }
}
