package nl.ketenregie.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts are written as the cases run, say nothing about anybody, and come out the same when they are made anew. */
@PlatformTest
class FactsTest {

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private FactRebuild rebuild;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void itIsMonday() {
        cases.goTo(UwvLine.MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aCaseLeavesItsOutcomeItsStepsAndItsHandOver() {
        Case ended = caseForALawyer();

        assertThat(caseFact(ended))
                .containsEntry("process", "uwv-directe-lijn")
                .containsEntry("municipality", "0344")
                .containsEntry("lead", "juridisch-loket-utrecht")
                .containsEntry("teams", "advocaat-utrecht,juridisch-loket-utrecht,uwv-contactpersoon")
                .containsEntry("outcome", "NAAR_ADVOCAAT");
        assertThat(steps(ended))
                .extracting(step -> step.get("step"))
                .contains("UserTask_ConfirmRoute", "UserTask_AskUwv");
        assertThat(steps(ended))
                .filteredOn(step -> "UserTask_AnswerQuestion".equals(step.get("step")))
                .singleElement()
                .satisfies(step -> assertThat(step)
                        .containsEntry("team", "uwv-contactpersoon")
                        .containsEntry("previous_team", UwvLine.TEAM)
                        .containsEntry("completed", true));
        assertThat(database.sql("select from_role, to_role, result from handover_fact where instance in"
                                + " (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)")
                        .param(ended.dossierId())
                        .query()
                        .singleRow())
                .isEqualTo(Map.of("from_role", "juridisch-loket", "to_role", "advocaat", "result", "overgedragen"));
    }

    @Test
    void factsMadeAnewAreTheFactsThatWereRecorded() {
        // of other stories
        rebuild.run();
        caseForALawyer();
        Case running = askedUwv();
        cases.goTo(UwvLine.MONDAY.plusDays(10));
        List<Map<String, Object>> recorded = all();

        rebuild.run();

        assertThat(recorded).hasSizeGreaterThan(10);
        assertThat(all()).isEqualTo(recorded);
        assertThat(running.isRunning()).isTrue();
    }

    @Test
    void factsThatSayWhatTheHistoryDoesNotAreReplacedAndTheOthersAreLeftAlone() {
        Case one = caseForALawyer();
        List<Map<String, Object>> right = all();
        database.sql(
                        "update step_fact set team = 'iemand-anders' where case_instance = :case and step = 'UserTask_AnswerQuestion'")
                .param("case", instance(one))
                .update();
        database.sql("delete from step_fact where case_instance = :case and step = 'UserTask_InformResident'")
                .param("case", instance(one))
                .update();
        database.sql("update case_fact set outcome = 'ANDERS' where instance = :case")
                .param("case", instance(one))
                .update();
        assertThat(all()).isNotEqualTo(right);
        String untouched = written(one, "UserTask_AskUwv");

        rebuild.run();

        assertThat(all()).isEqualTo(right);
        assertThat(written(one, "UserTask_AskUwv")).isEqualTo(untouched);
    }

    @Test
    void historyFromBeforeThereWereFactsIsCountedOnce() {
        Case one = caseForALawyer();
        List<Map<String, Object>> right = all();
        forgetTheStepsOf(one);
        database.sql("update rollup_state set refreshed_at = null").update();

        rebuild.runOnce();
        assertThat(all()).isEqualTo(right);

        forgetTheStepsOf(one);
        rebuild.runOnce();
        assertThat(all()).isNotEqualTo(right);
        rebuild.run();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void historyOfAMonthThatFactsHaveNoPlaceForYetIsCountedToo() {
        Case one = caseForALawyer();
        rebuild.run();
        List<Map<String, Object>> right = steps(one);
        database.sql("drop table " + FactTable.STEP_FACT.partition(YearMonth.from(UwvLine.MONDAY)))
                .update();
        database.sql("update rollup_state set refreshed_at = null").update();
        assertThat(steps(one)).hasSizeLessThan(right.size());

        rebuild.runOnce();

        assertThat(steps(one))
                .extracting(step -> step.get("task"), step -> step.get("team"))
                .containsExactlyInAnyOrderElementsOf(right.stream()
                        .map(step -> tuple(step.get("task"), step.get("team")))
                        .toList());
    }

    /** The transaction that wrote a step. */
    private String written(Case one, String step) {
        return database.sql("select tx::text from step_fact where case_instance = :case and step = :step")
                .param("case", instance(one))
                .param("step", step)
                .query(String.class)
                .single();
    }

    private String instance(Case one) {
        return String.valueOf(caseFact(one).get("instance"));
    }

    private void forgetTheStepsOf(Case one) {
        database.sql("delete from step_fact where case_instance = ?")
                .param(instance(one))
                .update();
    }

    @Test
    void factsStayWhenTheHistoryOfTheCaseIsErased() {
        Case ended = caseForALawyer();
        Map<String, Object> before = caseFact(ended);
        String instance = (String) before.get("instance");
        int steps = steps(ended).size();

        history.deleteHistoricProcessInstance(instance);
        rebuild.run();

        assertThat(database.sql("select outcome from case_fact where instance = ?")
                        .param(instance)
                        .query(String.class)
                        .single())
                .isEqualTo("NAAR_ADVOCAAT");
        assertThat(database.sql("select count(*) from step_fact where case_instance = ?")
                        .param(instance)
                        .query(Integer.class)
                        .single())
                .isEqualTo(steps);
    }

    private Case caseForALawyer() {
        Case one = askedUwv();
        later(one, "UserTask_AnswerQuestion", UwvLine.answer("niet-mogelijk"));
        later(
                one,
                "UserTask_AssessNecessity",
                Map.of(
                        "zelfredzaam",
                        "nee",
                        "voorliggendeVoorziening",
                        "nee",
                        "financieelBelang",
                        "vanaf-500",
                        "juridischeGrondslag",
                        "ja",
                        "binnenDrieUur",
                        "nee"));
        later(one, "UserTask_ChooseFollowUp", Map.of("reactie", "advocaat"));
        later(one, "UserTask_RecordConsent", UwvLine.consent(Map.of()));
        later(one, "UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
        later(one, "UserTask_IntroduceResident", Map.of("kennismaking", "verschenen"));
        later(one, "UserTask_GiveFeedback", Map.of("verwijzingJuist", "juist"));
        later(one, "UserTask_InformResident", Map.of("berichtInwoner", "Zo gaat het verder."));
        return one;
    }

    private Case askedUwv() {
        Case one = cases.start(UwvLine.PROCESS, UwvLine.TEAM, UwvLine.helpRequest(Map.of()));
        later(one, "UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"));
        later(one, "UserTask_RecordConsent", UwvLine.consent(Map.of()));
        later(one, "UserTask_AskUwv", UwvLine.question());
        return one;
    }

    /** Every step takes an hour, so that it can be told which came first. */
    private void later(Case one, String step, Map<String, Object> answers) {
        clock.setTo(clock.instant().plus(1, ChronoUnit.HOURS));
        one.does(step, answers);
    }

    private Map<String, Object> caseFact(Case of) {
        return database.sql("select * from case_fact where instance in"
                        + " (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)")
                .param(of.dossierId())
                .query()
                .singleRow();
    }

    private List<Map<String, Object>> steps(Case of) {
        return database.sql("select * from step_fact where case_instance in"
                        + " (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)")
                .param(of.dossierId())
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> all() {
        return List.of("case_fact", "step_fact", "call_fact", "handover_fact", "term_fact").stream()
                .flatMap(table -> database.sql("select * from " + table + " order by 1").query().listOfRows().stream())
                .peek(row -> row.remove("tx"))
                .toList();
    }
}
