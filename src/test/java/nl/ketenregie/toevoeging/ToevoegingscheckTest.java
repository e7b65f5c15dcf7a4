package nl.ketenregie.toevoeging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The building block toevoegingscheck: one story per end, per answer of the tables, and per refusal. */
@PlatformTest
class ToevoegingscheckTest {

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Cases cases;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformClock clock;

    private final UUID subject = UUID.randomUUID();
    private Case check;

    @BeforeEach
    void aLawyerSeemsNecessary() {
        cases.goTo(LocalDate.of(2024, 5, 13));
        workflow.start(
                "toevoegingscheck",
                subject.toString(),
                Map.of(
                        "gemeente", "0344",
                        "gemeentenaam", "Utrecht",
                        "zaaknummer", "RH-2024-TEST0001",
                        "behandelaar", "juridisch-loket"));
        check = cases.find(subject);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- ends

    @Test
    void withARightTheLegalAidIsAppliedFor() {
        check.does("UserTask_EnterDetails", details(Map.of())).does("UserTask_DiscussAdvice", choice("aanvragen"));
        assertEnded("EndEvent_WillApply", "ja", "aanvragen");
    }

    @Test
    void withoutARightItIsNot() {
        check.does("UserTask_EnterDetails", details(Map.of("inkomenInwoner", 31_101)))
                .does("UserTask_DiscussAdvice", choice("niet-aanvragen"));
        assertEnded("EndEvent_WillNotApply", "nee", "niet-aanvragen");
    }

    @Test
    void detailsThatAreWrongAreCorrectedAndCheckedAgain() {
        check.does("UserTask_EnterDetails", details(Map.of("inkomenInwoner", 221_000, "diagnosedocument", true)))
                .does("UserTask_DiscussAdvice", choice("gegevens-aanpassen"));
        assertThat(shownIn("UserTask_EnterDetails"))
                .containsEntry("inkomenInwoner", 221_000)
                .containsEntry("toevoegingsoort", "regulier")
                .containsEntry("diagnosedocument", true);
        check.does("UserTask_EnterDetails", details(Map.of("inkomenInwoner", 22_100)))
                .does("UserTask_DiscussAdvice", choice("aanvragen"));
        assertEnded("EndEvent_WillApply", "ja", "aanvragen");
    }

    // ---------------------------------------------------------------- what the tables do not know

    @Test
    void aYearWithoutATableIsAWarningAndTheProfessionalDecides() {
        check.does("UserTask_EnterDetails", details(Map.of("aanvraagjaar", 2026)));
        assertThat(check.variable("toevoegingRecht")).isEqualTo("verouderd");
        assertThat(shownIn("UserTask_DiscussAdvice").get("advies"))
                .asString()
                .startsWith("Let op, verouderd: het platform heeft geen tabel voor aanvragen in 2026.");
        check.does("UserTask_DiscussAdvice", choice("aanvragen"));
        assertEnded("EndEvent_WillApply", "verouderd", "aanvragen");
    }

    @Test
    void anAssetsLimitThatIsNotCertainStaysToBeConfirmed() {
        check.does("UserTask_EnterDetails", details(Map.of("huishouden", "samen", "vermogen", 40_000)));
        assertThat(check.variable("toevoegingRecht")).isEqualTo("nog-te-bevestigen");
        check.does("UserTask_DiscussAdvice", choice("niet-aanvragen"));
        assertEnded("EndEvent_WillNotApply", "nog-te-bevestigen", "niet-aanvragen");
    }

    @Test
    void whoDoesNotTellTheIncomeCanApplyAllTheSame() {
        check.does(
                "UserTask_EnterDetails",
                Map.of("toevoegingsoort", "lat", "rechtsgebied", "ander", "gegevensBekend", "nee"));
        assertThat(shownIn("UserTask_DiscussAdvice").get("uitlegInwoner"))
                .asString()
                .contains("U kunt het altijd vragen");
        check.does("UserTask_DiscussAdvice", choice("aanvragen"));
        assertEnded("EndEvent_WillApply", "onbekend", "aanvragen");
    }

    // ---------------------------------------------------------------- people decide, with a reason

    @Test
    void whoDeviatesFromTheAdviceSaysWhy() {
        check.does("UserTask_EnterDetails", details(Map.of("inkomenInwoner", 31_101)));
        assertThatThrownBy(() -> check.does("UserTask_DiscussAdvice", choice("aanvragen")))
                .hasMessageContaining("Waarom wijkt u af van het advies?");
        check.does(
                "UserTask_DiscussAdvice",
                Map.of("toevoegingKeuze", "aanvragen", "afwijkReden", "Het inkomen is dit jaar weggevallen."));
        assertEnded("EndEvent_WillApply", "nee", "aanvragen");
    }

    @Test
    void whoFollowsTheAdviceGivesNoReason() {
        check.does("UserTask_EnterDetails", details(Map.of()));
        assertThatThrownBy(() -> check.does(
                        "UserTask_DiscussAdvice", Map.of("toevoegingKeuze", "aanvragen", "afwijkReden", "Zomaar.")))
                .hasMessageContaining("niet aan de orde");
    }

    @Test
    void theAdviceItselfCannotBeChanged() {
        check.does("UserTask_EnterDetails", details(Map.of()));
        assertThatThrownBy(() -> check.does(
                        "UserTask_DiscussAdvice", Map.of("toevoegingKeuze", "aanvragen", "advies", "Gratis!")))
                .hasMessageContaining("alleen om te lezen");
    }

    @Test
    void negativeAssetsAndAYearLongAgoAreRefused() {
        assertThatThrownBy(() -> check.does("UserTask_EnterDetails", details(Map.of("vermogen", -1))))
                .hasMessageContaining("Vermogen in box 3");
        assertThatThrownBy(() -> check.does("UserTask_EnterDetails", details(Map.of("aanvraagjaar", 1999))))
                .hasMessageContaining("In welk jaar");
    }

    // ---------------------------------------------------------------- what people see, and what the engine does not

    @Test
    void theFormKnowsTheYearAndTheAdviceIsShown() {
        assertThat(shownIn("UserTask_EnterDetails")).containsEntry("aanvraagjaar", 2024);
        check.does("UserTask_EnterDetails", details(Map.of("inkomenInwoner", 22_101)));
        assertThat(shownIn("UserTask_DiscussAdvice"))
                .containsOnlyKeys(
                        "advies",
                        "uitlegInwoner",
                        "toevoegingRecht",
                        "behandelaar",
                        "gemeente",
                        "gemeentenaam",
                        "zaaknummer");
        assertThat(shownIn("UserTask_DiscussAdvice").get("advies")).asString().contains("€ 417");
    }

    @Test
    void incomeAssetsBandAndFeeAreInTheDossierAndNowhereInTheEngine() {
        check.does(
                        "UserTask_EnterDetails",
                        details(Map.of(
                                "huishouden",
                                "samen",
                                "inkomenInwoner",
                                17_893.25,
                                "inkomenPartner",
                                15_307.5,
                                "vermogen",
                                12_471.75)))
                .does("UserTask_DiscussAdvice", choice("aanvragen"));
        assertThat(written())
                .contains("17893.25", "15307.5", "12471.75", "3", "595")
                .anySatisfy(advice -> assertThat(advice).contains("€ 33.200,75", "€ 595"));
        for (double amount : new double[] {17_893.25, 15_307.5, 12_471.75, 33_200.75, 595}) {
            assertThat(engineTables.rowsHoldingNumber(amount)).as("" + amount).isEmpty();
        }
        assertThat(engineTables.rowsHoldingAny(
                        List.of("17893.25", "15307.5", "12471.75", "33200.75", "33.200,75", "17.893,25", "€ 595")))
                .isEmpty();
    }

    @Test
    void noTableLeavesItsInputsInTheHistoryOfTheEngine() {
        check.does("UserTask_EnterDetails", details(Map.of()));
        assertThat(engine.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .processDefinitionKey("toevoegingscheck")
                        .count())
                .isZero();
        for (String decision :
                List.of("decideIncomeBand", "decideAssetsLimit", "decideLegalAid", "decideContribution")) {
            assertThat(engine.getHistoryService()
                            .createHistoricDecisionInstanceQuery()
                            .decisionDefinitionKey(decision)
                            .count())
                    .as(decision)
                    .isZero();
        }
    }

    @Test
    void everyAmountIsCalledFinancialSoThatItIsSharedOnlyWithConsent() {
        check.does("UserTask_EnterDetails", details(Map.of("huishouden", "samen", "inkomenPartner", 1)));
        assertThat(dossiers.contributions(subject).stream()
                        .flatMap(contribution -> contribution.fields().stream())
                        .filter(field -> List.of(
                                        "inkomenInwoner",
                                        "inkomenPartner",
                                        "vermogen",
                                        "inkomenGedaald",
                                        "advies",
                                        "uitlegInwoner",
                                        "trede",
                                        "eigenBijdrage")
                                .contains(field.key())))
                .hasSize(8)
                .allSatisfy(field -> assertThat(field.category()).isEqualTo("financieel"));
    }

    private List<String> written() {
        return dossiers.contributions(subject).stream()
                .map(Contribution::answers)
                .flatMap(answers -> answers.values().stream())
                .toList();
    }

    private Map<String, Object> shownIn(String task) {
        String open = check.task(task).getId();
        return cases.as(
                "juridisch-loket-utrecht",
                () -> new HashMap<>(engine.getFormService().getTaskFormVariables(open)));
    }

    private static Map<String, Object> details(Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "toevoegingsoort", "regulier",
                "rechtsgebied", "ander",
                "gegevensBekend", "ja",
                "aanvraagjaar", 2024,
                "huishouden", "alleenstaand",
                "inkomenInwoner", 22_100,
                "vermogen", 0,
                "inkomenGedaald", "onbekend"));
        answers.putAll(differently);
        return answers;
    }

    private static Map<String, Object> choice(String choice) {
        return Map.of("toevoegingKeuze", choice);
    }

    private void assertEnded(String end, String right, String choice) {
        assertThat(check.isRunning()).isFalse();
        assertThat(check.passed(end)).isTrue();
        assertThat(check.variable("toevoegingRecht")).isEqualTo(right);
        assertThat(check.variable("toevoegingKeuze")).isEqualTo(choice);
    }
}
