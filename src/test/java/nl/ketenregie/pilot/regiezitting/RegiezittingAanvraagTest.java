package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.form.FormField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.ReflectionTestUtils;

/** Whether a case may go to the judge at all (B.3.1, B.3.3 steps 1 and 2), and what the Juridisch Loket is not let do. */
@PlatformTest
@Import({Hearing.class, HearingStory.class})
class RegiezittingAanvraagTest {

    @Autowired
    private Hearing hearing;

    @Autowired
    private HearingStory story;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Partners partners;

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

    @Test
    void whereNoCourtTakesPartThereAreNoHearings() {
        assertThatThrownBy(
                        () -> cases.start(Hearing.PROCESS, UwvLine.TEAM, Hearing.request(Map.of("gemeente", "0344"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("Utrecht", "geen regiezittingen", "Kies een andere gemeente");
    }

    @Test
    void theResidentWantsTheHearingAndKnowsWhoComes() {
        assertThatThrownBy(() -> hearing.requested(Map.of("inwonerAkkoord", false)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("De inwoner wil een zitting");
    }

    @Test
    void whoSaysThatItWasTriedTellsWhat() {
        assertThatThrownBy(() -> hearing.requested(Hearing.unanswered("watGeprobeerd")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("Wat is er geprobeerd?", "verplicht");
    }

    @Test
    void withoutUrgencyItIsTriedInformallyFirst() {
        Case asked = untried();
        assertThat(asked.waitsFor()).containsExactly("UserTask_TryInformally");
        asked.does(
                "UserTask_TryInformally",
                Map.of("poging", "Drie keer gebeld, de verhuurder wil niet.", "uitkomst", "verder"));
        assertThat(asked.waitsFor())
                .containsExactly("UserTask_RecordConsent", "UserTask_RecordConsent", "UserTask_RecordConsent");
    }

    @Test
    void whatIsSolvedInformallyNeedsNoJudge() {
        Case asked = untried()
                .does(
                        "UserTask_TryInformally",
                        Map.of("poging", "De verhuurder gaat akkoord.", "uitkomst", "opgelost-voor-zitting"));
        story.assertEnded(asked, RegiezittingUitkomst.OPGELOST_VOOR_ZITTING);
        assertThat(HearingStory.mailsTo("regie@rechtbank.example")).isEmpty();
        assertThat(HearingStory.mailsTo("zitting@corporatie.example")).isEmpty();
    }

    @Test
    void urgencyGoesAhead() {
        Case asked = untried(Map.of("dreiging", "afsluiting", "dreigingOp", "2026-03-06"));
        assertThat(asked.passed("UserTask_TryInformally")).isFalse();
        assertThat(asked.waitsFor()).contains("UserTask_RecordConsent");
    }

    @Test
    void theOtherPartyMayNotKnowEither() {
        Case asked = hearing.requested(Map.of());
        hearing.consent(asked, "griffie", Hearing.consent("contact", "probleem"));
        hearing.consent(asked, "wederpartij", Hearing.refusal());
        hearing.consent(asked, "casusregisseur", Hearing.refusal());
        assertThat(asked.waitsFor()).containsExactly("UserTask_HelpWithoutCourt");
        asked.does("UserTask_HelpWithoutCourt", Map.of("andereHulp", "De inwoner stopt.", "uitkomst", "ingetrokken"));
        story.assertEnded(asked, RegiezittingUitkomst.INGETROKKEN);
        assertThat(HearingStory.mailsTo("regie@rechtbank.example")).isEmpty();
    }

    @Test
    void withoutTheCaseDirectorTheJuridischLoketDirects() {
        Case asked = hearing.requested(Map.of());
        hearing.consent(asked, "griffie", Hearing.consent("contact", "probleem"));
        hearing.consent(asked, "wederpartij", Hearing.consent("probleem"));
        hearing.consent(asked, "casusregisseur", Hearing.refusal());
        assertThat(asked.variable("regisseur")).isEqualTo("juridisch-loket");
        assertThat(asked.waitsFor()).containsExactly("UserTask_RecordFacts", "UserTask_ReportNews");
    }

    @Test
    void whoChoosesAnotherWayThanAdvisedSaysWhy() {
        Case asked = hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of("procedure", "geen", "wederpartijWil", true)));
        assertThat(asked.variable("rechtsgangadvies")).isEqualTo("verzoek-96");
        assertThatThrownBy(() ->
                        asked.does("UserTask_ChooseVehicle", Map.of("rechtsgang", "geen", "uitkomst", "niet-geschikt")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Waarom wijkt u af");
    }

    @Test
    void theDayOfTheBailiffIsNotInTheFuture() {
        Case asked = hearing.consented();
        assertThatThrownBy(() -> asked.does(
                        "UserTask_RecordFacts",
                        Hearing.facts(Map.of("dreiging", "ontruiming", "betekendOp", "2026-03-03"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("deurwaarder", "toekomst");
    }

    @Test
    void aPartyWithoutAddressCannotBeSummoned() {
        Case asked = hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of()))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"));
        assertThatThrownBy(() -> asked.does(
                        "UserTask_SubmitApplication",
                        Hearing.application(Map.of(
                                "partijen", List.of(Map.of("partij", Hearing.NAME, "hoedanigheid", "verzoeker"))))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("Partijen", "rij 1", "Adres waar een oproep aankomt", "verplicht");
        assertThatThrownBy(() ->
                        asked.does("UserTask_SubmitApplication", Hearing.application(Hearing.unanswered("partijen"))))
                .hasMessageContainingAll("Partijen", "verplicht");
    }

    @Test
    void aCourtThatCannotBeWrittenToHasNoHearings() {
        changed("rechtbank-limburg", RegiezittingAanvraagTest::withoutMailbox, () -> assertThatThrownBy(
                        () -> hearing.requested(Map.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("Rechtbank Limburg", "geen e-mailadres", "beheerder"));
    }

    @Test
    void aHelperWhoCannotBeInvitedIsNotNamed() {
        Case asked = hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of()))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"));
        changed("bewindvoerders-limburg", RegiezittingAanvraagTest::withoutMailbox, () -> assertThatThrownBy(
                        () -> asked.does("UserTask_SubmitApplication", Hearing.application(Map.of())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("Bewindvoerders Limburg", "geen e-mailadres", "haal deze hulpverlener weg"));
        changed("bewindvoerders-limburg", one -> Stream.empty(), () -> assertThatThrownBy(
                        () -> asked.does("UserTask_SubmitApplication", Hearing.application(Map.of())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("Heerlen", "'bewindvoerder'", "Haal deze hulpverlener weg"));
    }

    @Test
    void aCitizenServiceNumberIsKeptOut() {
        assertThatThrownBy(() -> hearing.requested(Map.of("situatie", "Mijn nummer is 123456782.")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("burgerservicenummer");
    }

    // ---------------------------------------------------------------- asking together (art. 96 Rv)

    @Test
    void twoPartiesMayAskTogether() {
        Case asked = jointRequest();
        assertThat(HearingStory.mailsTo("zitting@corporatie.example")).containsExactly("Er wacht een vraag op u");
        assertThat(asked.waitsFor()).containsExactly("UserTask_AgreeJointRequest", "UserTask_ReportNews");
        asked.does("UserTask_AgreeJointRequest", Map.of("wederpartijInstemt", "ja"));
        assertThat(asked.waitsFor()).containsExactly("UserTask_CheckIntake", "UserTask_ReportNews");
    }

    @Test
    void anOtherPartyThatRefusesMeansAnotherWay() {
        Case asked = jointRequest().does("UserTask_AgreeJointRequest", Map.of("wederpartijInstemt", "nee"));
        anotherWayIsNeeded(asked);
    }

    @Test
    void noAnswerCountsAsNo() {
        Case asked = jointRequest();
        cases.goTo(LocalDate.of(2026, 3, 9));
        assertThat(asked.waitsFor()).contains("UserTask_AgreeJointRequest");
        cases.goTo(LocalDate.of(2026, 3, 10));
        anotherWayIsNeeded(asked);
    }

    private void anotherWayIsNeeded(Case asked) {
        assertThat(asked.waitsFor()).containsExactly("UserTask_RecordFacts", "UserTask_ReportNews");
        asked.does("UserTask_RecordFacts", Hearing.facts(Map.of("wederpartijWil", true)));
        assertThatThrownBy(() -> asked.does(
                        "UserTask_ChooseVehicle",
                        Map.of("rechtsgang", "verzoek-96", "redenAfwijking", "Toch nog eens proberen.")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("stemt niet in", "andere rechtsgang");
        asked.does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()));
        assertThat(asked.waitsFor()).containsExactly("UserTask_CheckIntake", "UserTask_ReportNews");
    }

    // ---------------------------------------------------------------- the court looks at it

    @Test
    void whatIsMissingIsRepairedWithinThreeWorkingDays() {
        Case asked = hearing.applied().does("UserTask_CheckIntake", defect());
        assertThat(HearingStory.mailsTo("heerlen@loket.example")).containsExactly("Er wacht een vraag op u");
        assertThat(asked.task("UserTask_RepairDefect").getDueDate()).isInSameDayAs("2026-03-05");
        assertThat(hearing.shownTo(Hearing.TEAM, asked, "UserTask_RepairDefect"))
                .containsEntry("gebrekOmschreven", "Het huurcontract ontbreekt.");
        asked.does("UserTask_RepairDefect", Map.of("herstel", "Hierbij het contract.", "gebrekHersteld", true));
        assertThat(asked.waitsFor()).contains("UserTask_CheckIntake");
        asked.does("UserTask_CheckIntake", Hearing.inOrder());
        assertThat(asked.waitsFor()).contains("UserTask_DecideDirection");
    }

    @Test
    void withoutRepairTheRegistryDecides() {
        Case asked = hearing.applied().does("UserTask_CheckIntake", defect());
        cases.goTo(LocalDate.of(2026, 3, 6));
        assertThat(asked.waitsFor()).containsExactly("UserTask_CheckIntake", "UserTask_ReportNews");
        asked.does(
                "UserTask_CheckIntake",
                Map.of("uitkomst", "niet-geschikt", "redenOordeel", "Zonder contract is er niets te beslissen."));
        story.assertEnded(asked, RegiezittingUitkomst.NIET_GESCHIKT);
    }

    @Test
    void aDefectIsNamed() {
        Case asked = hearing.applied();
        assertThatThrownBy(() -> asked.does("UserTask_CheckIntake", Map.of("uitkomst", "gebrek")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Wat ontbreekt er?");
    }

    @Test
    void aCourtThatIsLateIsReminded() {
        Case asked = hearing.applied();
        assertThat(asked.task("UserTask_CheckIntake").getDueDate()).isInSameDayAs("2026-03-03");
        cases.goTo(LocalDate.of(2026, 3, 4));
        assertThat(HearingStory.mailsTo("regie@rechtbank.example"))
                .containsExactly("Herinnering: er wacht een vraag op antwoord");
        asked.does("UserTask_CheckIntake", Hearing.inOrder());
        assertThat(asked.task("UserTask_DecideDirection").getDueDate()).isInSameDayAs("2026-03-06");
        cases.goTo(LocalDate.of(2026, 3, 9));
        assertThat(HearingStory.mailsTo("regie@rechtbank.example")).hasSize(2);
        assertThat(asked.waitsFor()).contains("UserTask_DecideDirection");
    }

    @Test
    void aJudgeWhoRecusesIsReplaced() {
        Case asked = hearing.applied()
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", Map.of("uitkomst", "verschoning"))
                .does("UserTask_AssignJudge", Map.of("andereRechter", true));
        assertThat(asked.waitsFor()).containsExactly("UserTask_ReportNews", "UserTask_DecideDirection");
    }

    @Test
    void aJudgeWhoRefusesSaysWhy() {
        Case asked = hearing.applied().does("UserTask_CheckIntake", Hearing.inOrder());
        assertThatThrownBy(() -> asked.does("UserTask_DecideDirection", Map.of("uitkomst", "niet-geschikt")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Waarom?");
        asked.does(
                "UserTask_DecideDirection",
                Map.of(
                        "uitkomst",
                        "niet-geschikt",
                        "redenBeslissing",
                        "Dit geschil is te groot voor een regiezitting."));
        story.assertEnded(asked, RegiezittingUitkomst.NIET_GESCHIKT);
    }

    @Test
    void theJudgeSeesWhoHelpTheResident() {
        Case asked = hearing.applied().does("UserTask_CheckIntake", Hearing.inOrder());
        assertThat(String.valueOf(hearing.shownTo(Hearing.JUDGE, asked, "UserTask_DecideDirection")
                        .get("betrokkenHulp")))
                .contains("Bewindvoerders Limburg (bewindvoerder)");
    }

    @Test
    void theJudgeDecidesOnAnEmptyForm() {
        Case asked = hearing.applied().does("UserTask_CheckIntake", Hearing.inOrder());
        assertThat(asked.variable("uitkomst")).as("what the registry found").isEqualTo("verder");
        assertThat(hearing.shownTo(Hearing.JUDGE, asked, "UserTask_DecideDirection"))
                .doesNotContainKey("uitkomst");
    }

    @Test
    void aHelperComesOnlyWithConsent() {
        Case asked = directed(Hearing.granted("wederpartij", "bewindvoerder"));
        assertThat(asked.waitsFor())
                .as("for the other party there is consent already")
                .containsExactly("UserTask_ReportNews", "UserTask_RecordConsent");
        hearing.consent(asked, "bewindvoerder", Hearing.refusal());
        assertThat(asked.variable("opgeroepenen"))
                .asInstanceOf(LIST)
                .contains("wederpartij", "griffie", "regierechter", "juridisch-loket", "casusregisseur")
                .doesNotContain("bewindvoerder");
    }

    @Test
    void theCourtMaySummonAHelperWhoThenKnowsNothing() {
        Map<String, Object> summoned = new HashMap<>(Hearing.granted("wederpartij", "bewindvoerder"));
        summoned.put("opVerzoekRechtbank", true);
        Case asked = directed(summoned);
        hearing.consent(asked, "bewindvoerder", Hearing.refusal());
        assertThat(asked.variable("opgeroepenen")).asInstanceOf(LIST).contains("bewindvoerder");
        assertThat(asked.variable("deelnemers"))
                .asInstanceOf(LIST)
                .doesNotContain("bewindvoerder", "griffie", "regierechter");
    }

    // ---------------------------------------------------------------- a case of somebody else

    @Test
    void aCaseOfSomebodyElseGoesOnAsAHearing() {
        Case asked = handedOver(Hearing.consent("contact", "probleem"));
        assertThat(asked.waitsFor()).containsExactly("UserTask_CompleteRequest");
        assertThat(filledIn(asked, "UserTask_CompleteRequest"))
                .containsEntry("naam", Hearing.NAME)
                .containsEntry("situatie", "De huurschuld loopt op.");
        Map<String, Object> completed = Hearing.request(Hearing.unanswered("gemeente"));
        asked.does("UserTask_CompleteRequest", completed);
        assertThat(asked.waitsFor()).hasSize(3).containsOnly("UserTask_RecordConsent");
        assertThat(dossiers.get(Hearing.dossier(asked)).processKey()).isEqualTo(RegiezittingProcess.KEY);
    }

    @Test
    void whatWasNotSharedIsAskedAgain() {
        Case asked = handedOver(Hearing.consent("contact"));
        assertThat(filledIn(asked, "UserTask_CompleteRequest"))
                .containsEntry("naam", Hearing.NAME)
                .doesNotContainEntry("situatie", "De huurschuld loopt op.");
    }

    /** A casusoverleg of the sociaal raadslieden is handed over to the Juridisch Loket, because a judge is needed. */
    private Case handedOver(Map<String, Object> consent) {
        Case origin = cases.start(
                "casusoverleg",
                "sociaal-raadslieden-heerlen",
                Map.of(
                        "naam", Hearing.NAME,
                        "telefoon", Hearing.PHONE,
                        "gemeente", "0917",
                        "situatie", "De huurschuld loopt op.",
                        "doelOverleg", "Eén regeling.",
                        "grondslag", "toestemming"));
        workflow.start(
                "overdracht",
                origin.dossierId(),
                Map.of(
                        "gemeente",
                        "0917",
                        "gemeentenaam",
                        "Heerlen",
                        "zaaknummer",
                        dossiers.get(UUID.fromString(origin.dossierId())).caseNumber(),
                        "behandelaar",
                        "sociaal-raadslieden",
                        "ontvanger",
                        "juridisch-loket",
                        "doel",
                        "regiezitting",
                        "vervolgproces",
                        RegiezittingProcess.KEY));
        origin.does("UserTask_RecordConsent", consent)
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
        return cases.latest(RegiezittingProcess.KEY);
    }

    private Map<String, Object> filledIn(Case asked, String task) {
        return engine.getFormService().getTaskFormData(asked.task(task).getId()).getFormFields().stream()
                .filter(field -> field.getValue() != null && field.getValue().getValue() != null)
                .collect(Collectors.toMap(
                        FormField::getId, field -> field.getValue().getValue()));
    }

    /** For as long as the story lasts, this organisation is another one, or none. */
    private void changed(String id, Function<Organisation, Stream<Organisation>> change, Runnable storyTold) {
        List<Organisation> usual = partners.all();
        ReflectionTestUtils.setField(
                partners,
                "organisations",
                usual.stream()
                        .flatMap(one -> one.id().equals(id) ? change.apply(one) : Stream.of(one))
                        .toList());
        try {
            storyTold.run();
        } finally {
            ReflectionTestUtils.setField(partners, "organisations", usual);
        }
    }

    private static Stream<Organisation> withoutMailbox(Organisation one) {
        return Stream.of(new Organisation(one.id(), one.name(), one.domain(), "", one.postalAddress(), one.roles()));
    }

    private Case untried() {
        return untried(Map.of());
    }

    private Case untried(Map<String, Object> differently) {
        Map<String, Object> answers = Hearing.unanswered("watGeprobeerd");
        answers.put("informeelGeprobeerd", "nee");
        answers.putAll(differently);
        return hearing.requested(answers);
    }

    private Case jointRequest() {
        return hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of("procedure", "geen", "wederpartijWil", true)))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "verzoek-96"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()));
    }

    private Case directed(Map<String, Object> decision) {
        return hearing.applied()
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does("UserTask_DecideDirection", decision);
    }

    private static Map<String, Object> defect() {
        return Map.of("uitkomst", "gebrek", "gebrek", "Het huurcontract ontbreekt.");
    }
}
