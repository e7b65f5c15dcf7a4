package nl.ketenregie.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people submit goes to the dossier and leaves no trace in the engine; what is refused changes nothing. */
@PlatformTest
class FormSeamTest {

    private static final String OTHER_TEAM = "juridisch-loket-heerlen";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Workflow workflow;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.goTo(UwvLine.MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    // ---------------------------------------------------------------- where it goes

    @Test
    void theEngineHoldsNothingOfWhatAPersonTold() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        uwvCase.does("UserTask_AnswerQuestion", UwvLine.answer("uitleg"));

        assertThat(engineTables.rowsHolding(uwvCase.dossierId())).isNotEmpty();
        assertThat(engineTables.rowsHolding("explain-answer.form")).isNotEmpty();
        assertThat(List.of(
                        UwvLine.NAME,
                        UwvLine.PHONE,
                        UwvLine.QUESTION,
                        "De berekening ontbreekt.",
                        "Dit is ons antwoord."))
                .allSatisfy(told ->
                        assertThat(engineTables.rowsHolding(told)).as(told).isEmpty());
    }

    @Test
    void theDossierHoldsItWithItsAuthorStepAndCategory() {
        Case uwvCase = start(Map.of());
        Contribution first =
                dossiers.contributions(UUID.fromString(uwvCase.dossierId())).get(0);
        assertThat(first.organisation()).isEqualTo(UwvLine.TEAM);
        assertThat(first.stepName()).isEqualTo("Hulpvraag vastgelegd");
        assertThat(first.fields())
                .contains(
                        new CaseContent.Field("naam", "Naam", "contact", UwvLine.NAME),
                        new CaseContent.Field("verzondenOp", "Verzenddatum van het besluit", "document", "2021-08-24"));
    }

    @Test
    void theBusinessKeyIsTheDossierAndTheCaseNumberSaysNothing() {
        Case uwvCase = start(Map.of());
        assertThat(dossiers.find(UUID.fromString(uwvCase.dossierId()))).isPresent();
        assertThat((String) uwvCase.variable("zaaknummer"))
                .matches("RH-2021-[0-9A-HJKMNP-TV-Z]{8}")
                .isEqualTo(dossiers.get(UUID.fromString(uwvCase.dossierId())).caseNumber());
    }

    // ---------------------------------------------------------------- what is refused

    @Test
    void aFormThatIsRefusedChangesNothing() {
        Counts before = counts();
        refused(
                () -> start(Map.of("telefoon", "bel maar")),
                "Het veld 'Telefoonnummer' is niet geschreven zoals het formulier vraagt");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aDecisionOfTomorrowIsRefusedAfterTheDossierWasOpenedAndStillChangesNothing() {
        Counts before = counts();
        refused(
                () -> start(Map.of("verzondenOp", "2021-09-07")),
                "Het veld 'Verzenddatum van het besluit' ligt in de toekomst; neem de datum die op de brief staat.");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aTaskFormThatIsRefusedLeavesTheTaskOpen() {
        Case uwvCase = start(Map.of());
        Counts before = counts();
        refused(
                () -> uwvCase.does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "nee")),
                "Het veld 'Waarom wijkt u af van het advies?' is verplicht; vul het in.");
        assertThat(uwvCase.waitsFor()).containsExactly("UserTask_ConfirmRoute");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aCaseIsStartedOnceForEachReferenceOfAnOrganisation() {
        start(Map.of("kenmerk", "LOKET-7"));
        Counts before = counts();
        refused(
                () -> start(Map.of("kenmerk", "LOKET-7")),
                "Er is al een zaak met dit kenmerk. Open die zaak, of geef een ander kenmerk op.");
        refused(() -> startWithKey("LOKET-7", Map.of()), "Er is al een zaak met dit kenmerk.");
        assertThat(counts()).isEqualTo(before);
        Case elsewhere = cases.start(
                UwvLine.PROCESS, OTHER_TEAM, UwvLine.helpRequest(Map.of("kenmerk", "LOKET-7", "gemeente", "0917")));
        assertThat(elsewhere.isRunning()).isTrue();
    }

    @Test
    void aClientMayGiveItsReferenceAsBusinessKeyWhichThenBecomesTheDossier() {
        String businessKey = startWithKey("LOKET-8", Map.of());
        assertThat(dossiers.find(UUID.fromString(businessKey))).isPresent();
        assertThat(engineTables.rowsHolding("LOKET-8")).isEmpty();
        refused(() -> start(Map.of("kenmerk", "LOKET-8")), "Er is al een zaak met dit kenmerk.");
    }

    @Test
    void twoDifferentReferencesForOneCaseAreRefused() {
        refused(
                () -> startWithKey("LOKET-9", Map.of("kenmerk", "LOKET-10")),
                "Het kenmerk in het formulier en de meegegeven businessKey verschillen. Geef er één op.");
    }

    @Test
    void aTaskIsDoneOnce() {
        Case uwvCase = start(Map.of());
        Task task = uwvCase.task("UserTask_ConfirmRoute");
        uwvCase.does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"));
        Counts before = counts();
        assertThatThrownBy(() -> cases.as(UwvLine.TEAM, () -> {
                    engine.getFormService().submitTaskForm(task.getId(), Map.of("gebruikLijn", "ja"));
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aMessageForACaseThatEndedReachesNobody() {
        Case uwvCase = start(Map.of("zelfTeBeantwoorden", true, "aanleiding", ""));
        String message = "uwv-directe-lijn.toestemming-ingetrokken";
        uwvCase.does("UserTask_ExplainSelf", Map.of("uitlegInwoner", "De brief zegt het zelf."));
        assertThat(uwvCase.isRunning()).isFalse();
        assertThat(workflow.correlate(message, uwvCase.dossierId())).isZero();
        assertThat(workflow.correlate(message, start(Map.of()).dossierId())).isEqualTo(1);
    }

    @Test
    void onlyPartnersStartCases() {
        Counts before = counts();
        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> cases.start(UwvLine.PROCESS, "buitenstaanders", UwvLine.helpRequest(Map.of())));
        refused(
                () -> engine.getFormService()
                        .submitStartForm(cases.definition(UwvLine.PROCESS), UwvLine.helpRequest(Map.of())),
                "Alleen een medewerker van een partnerorganisatie kan een zaak starten.");
        assertThat(counts()).isEqualTo(before);
    }

    // ---------------------------------------------------------------- consent

    @Test
    void medicalMattersNeedASignature() {
        Case uwvCase = UwvLine.beforeConsent(cases);
        refused(
                () -> uwvCase.does("UserTask_RecordConsent", UwvLine.consent(Map.of("medisch", true))),
                "is bij deze antwoorden niet aan de orde; laat het leeg.");
        uwvCase.does("UserTask_RecordConsent", UwvLine.consent(Map.of("bewijs", "handtekening", "medisch", true)));
        assertThat(uwvCase.variable("medischToegestaan")).isEqualTo(true);
    }

    @Test
    void consentWithoutExplanationIsNoConsent() {
        Case uwvCase = UwvLine.beforeConsent(cases);
        refused(
                () -> uwvCase.does("UserTask_RecordConsent", UwvLine.consent(Map.of("uitlegGegeven", false))),
                "moet aangevinkt zijn om door te gaan.");
        assertThat(consents.of(UUID.fromString(uwvCase.dossierId()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-07", "2021-09-05"})
    void consentHoldsForTwelveMonthsAtMost(String until) {
        Case uwvCase = UwvLine.beforeConsent(cases);
        refused(
                () -> uwvCase.does("UserTask_RecordConsent", UwvLine.consent(Map.of("geldigTot", until))),
                "Het veld 'Geldig tot en met' moet tussen vandaag en twaalf maanden later liggen; kies een andere datum.");
        assertThat(uwvCase.waitsFor()).containsExactly("UserTask_RecordConsent");
        uwvCase.does("UserTask_RecordConsent", UwvLine.consent(Map.of("geldigTot", "2022-09-06")));
        assertThat(consents.findHolding(UUID.fromString(uwvCase.dossierId()), "uwv", "uwv-vraag"))
                .isPresent();
    }

    @Test
    void whoGaveConsentIsNotAskedAgain() {
        Case uwvCase = UwvLine.asked(cases, Map.of())
                .does("UserTask_AnswerQuestion", UwvLine.answer("uitleg"))
                .does("UserTask_ExplainAnswer", Map.of("uitlegInwoner", "Zo zit het.", "reactie", "nieuwe-vraag"));
        assertThat(uwvCase.waitsFor()).containsExactly("UserTask_AskUwv");
        assertThat(uwvCase.times("UserTask_RecordConsent")).isEqualTo(1);
        assertThat(consents.of(UUID.fromString(uwvCase.dossierId()))).hasSize(1);
    }

    // ---------------------------------------------------------------- how the stories are told

    private record Counts(int dossiers, int contributions, int terms, int consents, int instances, int tasks) {}

    private Counts counts() {
        return new Counts(
                rows("dossier"),
                rows("contribution"),
                rows("termijn"),
                rows("consent"),
                rows("act_hi_procinst"),
                rows("act_hi_taskinst"));
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private Case start(Map<String, Object> differently) {
        return cases.start(UwvLine.PROCESS, UwvLine.TEAM, UwvLine.helpRequest(differently));
    }

    private String startWithKey(String businessKey, Map<String, Object> differently) {
        String definition = cases.definition(UwvLine.PROCESS);
        return cases.as(UwvLine.TEAM, () -> engine.getFormService()
                .submitStartForm(definition, businessKey, new HashMap<>(UwvLine.helpRequest(differently)))
                .getBusinessKey());
    }

    private static void refused(Runnable act, String reason) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(act::run).withMessageContaining(reason);
    }
}
