package nl.ketenregie.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The building block korte-scan: one story per end, and what happens to urgency that was known before. */
@PlatformTest
class KorteScanTest {

    @Autowired
    private Workflow workflow;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Cases cases;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformClock clock;

    private final UUID subject = UUID.randomUUID();
    private Case scan;

    @BeforeEach
    void aResidentIsAtTheDesk() {
        cases.goTo(LocalDate.of(2026, 3, 2));
        scan = cases.find(subject);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- ends

    @Test
    void withTwoPointsOneProblemIsLeft() {
        start(Map.of());
        scan.does("UserTask_TakeScan", yes("werkloos", "taalDigitaal"))
                .does("UserTask_ConfirmScan", judged("enkelvoudig", "juridisch"));
        assertEnded("EndEvent_SingleProblem", "enkelvoudig", "juridisch", "vrij");
        assertThat(scan.variable("urgentie")).isEqualTo("NORMAAL");
    }

    @Test
    void fromThreePointsProblemsAreSeenTogetherAndWhoCanDoLittleIsIntroduced() {
        start(Map.of());
        scan.does("UserTask_TakeScan", with(yes("schulden", "ongeopendePost", "geenNetwerk"), "draagkracht", "laag"))
                .does("UserTask_ConfirmScan", judged("samengesteld", "schulden"));
        assertEnded("EndEvent_CombinedProblems", "samengesteld", "schulden", "verplicht");
    }

    @Test
    void fromSixPointsTheExpertsLookAtIt() {
        start(Map.of());
        Map<String, Object> much =
                yes("meerJuridisch", "schulden", "ongeopendePost", "onzekerInkomen", "gezondheid", "veelHulpverleners");
        scan.does("UserTask_TakeScan", much).does("UserTask_ConfirmScan", judged("multiproblematiek", "inkomen"));
        assertEnded("EndEvent_ManyProblems", "multiproblematiek", "inkomen", "vrij");
    }

    @Test
    void whoDoesNotWantAScanIsHelpedAllTheSame() {
        start(Map.of());
        scan.does("UserTask_TakeScan", Map.of("doetMee", "nee"));
        assertEnded("EndEvent_NoScan", "onbekend", "onbekend", "vrij");
    }

    // ---------------------------------------------------------------- urgency

    @Test
    void anEvictionNextWeekIsAcuteAndThenItIsAlwaysManifold() {
        start(Map.of());
        Map<String, Object> threatened = with(yes("dreiging"), "watDreigt", List.of("uithuiszetting"));
        scan.does("UserTask_TakeScan", with(threatened, "ontruimingOp", "2026-03-09"));
        assertThat(scan.variable("urgentie")).isEqualTo("ACUUT");
        assertThat(scan.variable("spoedOp")).isEqualTo("2026-03-09");
        scan.does("UserTask_ConfirmScan", judged("multiproblematiek", "dak"));
        assertEnded("EndEvent_ManyProblems", "multiproblematiek", "dak", "vrij");
    }

    @Test
    void urgencyThatIsKnownIsNotAskedAgainAndStays() {
        start(Map.of("urgentie", "HOOG", "spoedroute", "zitting", "spoedOp", "2026-03-12"));
        assertThatThrownBy(() -> scan.does("UserTask_TakeScan", with(yes("schulden"), "termijnOp", "2026-03-04")))
                .hasMessageContaining("niet aan de orde");
        scan.does("UserTask_TakeScan", yes("schulden"));
        assertThat(scan.variable("urgentie")).isEqualTo("HOOG");
        assertThat(scan.variable("spoedroute")).isEqualTo("zitting");
        assertThat(scan.variable("spoedOp")).isEqualTo("2026-03-12");
    }

    @Test
    void whatOnlyNowComesOutMakesItGraver() {
        start(Map.of("urgentie", "HOOG", "spoedroute", "zitting"));
        scan.does("UserTask_TakeScan", with(yes("relatieVeiligheid"), "acuutGevaar", true));
        assertThat(scan.variable("urgentie")).isEqualTo("ACUUT");
        assertThat(scan.variable("spoedroute")).isEqualTo("veiligheid");
        scan.does("UserTask_ConfirmScan", judged("multiproblematiek", "veiligheid"));
        assertEnded("EndEvent_ManyProblems", "multiproblematiek", "veiligheid", "vrij");
    }

    // ---------------------------------------------------------------- people decide

    @Test
    void aProfessionalConfirmsOrDeviatesWithAReason() {
        start(Map.of());
        scan.does("UserTask_TakeScan", yes("werkloos"));
        assertThatThrownBy(() -> scan.does("UserTask_ConfirmScan", judged("samengesteld", "juridisch")))
                .hasMessageContaining("Waarom wijkt u af van het advies?");
        assertThatThrownBy(() -> scan.does("UserTask_ConfirmScan", judged("enkelvoudig", "gezondheid")))
                .hasMessageContaining("Waarom wijkt u af van het advies?");
        scan.does(
                "UserTask_ConfirmScan",
                with(judged("samengesteld", "gezondheid"), "afwijkReden", "De inwoner durft niet alles te zeggen."));
        assertEnded("EndEvent_CombinedProblems", "samengesteld", "gezondheid", "vrij");
    }

    @Test
    void aMandatoryWarmHandoverCannotBeTalkedAway() {
        start(Map.of());
        scan.does("UserTask_TakeScan", with(yes("schulden", "geenNetwerk", "werkloos"), "draagkracht", "laag"))
                .does(
                        "UserTask_ConfirmScan",
                        with(judged("enkelvoudig", "schulden"), "afwijkReden", "Het zijn alleen schulden."));
        assertEnded("EndEvent_SingleProblem", "enkelvoudig", "schulden", "verplicht");
    }

    @Test
    void theAdviceIsShownWithTheAnswersItRestsOn() {
        start(Map.of());
        scan.does("UserTask_TakeScan", yes("schulden", "geenNetwerk"));
        String task = scan.task("UserTask_ConfirmScan").getId();
        Map<String, Object> shown = cases.as(
                "juridisch-loket-utrecht",
                () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task)));
        assertThat(shown).containsEntry("complexiteit", "enkelvoudig").containsEntry("dominantProbleem", "schulden");
        assertThat(shown.get("scanUitleg")).asString().contains("2 punten", "- Er is niemand om op terug te vallen");
    }

    @Test
    void whatDreigtIsAskedOnlyWhenSomethingDoes() {
        start(Map.of());
        assertThatThrownBy(() -> scan.does("UserTask_TakeScan", yes("dreiging")))
                .hasMessageContaining("Wat dreigt er?");
        assertThatThrownBy(() -> scan.does("UserTask_TakeScan", with(yes(), "acuutGevaar", true)))
                .hasMessageContaining("niet aan de orde");
    }

    // ---------------------------------------------------------------- privacy

    @Test
    void noneOfTheTwelveAnswersIsAVariable() {
        start(Map.of());
        scan.does("UserTask_TakeScan", yes("gezondheid", "relatieVeiligheid", "schulden"));
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                        .map(variable -> variable.getName()))
                .doesNotContain(
                        "gezondheid", "relatieVeiligheid", "schulden", "draagkracht", "metJaBeantwoord", "dossier");
        assertThat(engine.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("sumScanScore")
                        .count())
                .isZero();
        assertThat(dossiers.contributions(subject).stream()
                        .flatMap(one -> one.fields().stream())
                        .filter(field -> field.key().equals("scanUitleg")))
                .singleElement()
                .satisfies(field -> assertThat(field.category()).isEqualTo("gezondheid"));
    }

    private void start(Map<String, Object> also) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "gemeente", "0344",
                "gemeentenaam", "Utrecht",
                "zaaknummer", "RH-2026-TEST0001",
                "behandelaar", "juridisch-loket"));
        facts.putAll(also);
        workflow.start("korte-scan", subject.toString(), facts);
    }

    private static Map<String, Object> yes(String... questions) {
        Map<String, Object> answers = new HashMap<>(Map.of("doetMee", "ja", "draagkracht", "voldoende"));
        for (String question : questions) {
            answers.put(question, true);
        }
        return answers;
    }

    private static Map<String, Object> judged(String complexity, String problem) {
        return new HashMap<>(Map.of("complexiteit", complexity, "dominantProbleem", problem));
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> more = new HashMap<>(answers);
        more.put(key, value);
        return more;
    }

    private void assertEnded(String end, String complexity, String problem, String handover) {
        assertThat(scan.isRunning()).isFalse();
        assertThat(scan.passed(end)).isTrue();
        assertThat(scan.variable("complexiteit")).isEqualTo(complexity);
        assertThat(scan.variable("dominantProbleem")).isEqualTo(problem);
        assertThat(scan.variable("warmeOverdracht")).isEqualTo(handover);
    }
}
