package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.metrics.Measurements;
import nl.ketenregie.metrics.Rollups;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A number that was worse than its limit becomes one task for the process owner, who says what happens. */
@PlatformTest
class AlertsTest {

    private static final String PROCESS = "ketenmonitor-melding";
    private static final String TEAM = "proceseigenaar";
    private static final LocalDate EARLY_IN_APRIL = LocalDate.of(2026, 4, 2);
    private static final LocalDate EARLY_IN_MAY = LocalDate.of(2026, 5, 4);

    private static final Kpi LEAD_TIME = new Kpi(
            "doorlooptijd", "uwv-directe-lijn", KpiMeasure.DOORLOOPTIJD_P90, 42, KpiPeriod.MAAND, "nog te bevestigen");

    @Autowired
    private Measurements measurements;

    @Autowired
    private Rollups rollups;

    @Autowired
    private Partners partners;

    @Autowired
    private Workflow workflow;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private Cases cases;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AlertSettings settings;

    @BeforeEach
    void nothingHappenedYet() {
        cases.goTo(EARLY_IN_APRIL);
        cases.endAll();
        for (String table : List.of("case_fact", "step_fact", "term_fact", "handover_fact", "kpi_alert")) {
            database.sql("delete from " + table).update();
        }
        rollups.rebuild();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aNumberOverItsLimitIsOneTaskWithTheReason() {
        ended(6, LocalDate.of(2026, 3, 20), 60);

        check(LEAD_TIME);

        Task task = onlyTask();
        assertThat(task.getName()).isEqualTo("Melding beoordelen");
        assertThat(task.getDueDate()).isNotNull();
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly(TEAM);
        Map<String, Object> told = engine.getRuntimeService().getVariables(task.getExecutionId());
        assertThat(told)
                .containsEntry("kengetal", "Doorlooptijd van negen van de tien zaken")
                .containsEntry("kengetalProces", "UWV directe lijn")
                .containsEntry("periode", "maart 2026")
                .containsEntry("grens", "42 dagen")
                .containsEntry("aantal", "6 zaken")
                .containsEntry("bronGrens", "nog te bevestigen");
        assertThat((String) told.get("waarde")).matches("(5[89]|6[01])(,\\d)? dagen");
    }

    @Test
    void theNextRunGivesNoSecondTask() {
        ended(6, LocalDate.of(2026, 3, 20), 60);

        check(LEAD_TIME);
        check(LEAD_TIME);
        cases.goTo(EARLY_IN_APRIL.plusDays(10));
        ended(3, LocalDate.of(2026, 3, 24), 80);
        check(LEAD_TIME);

        assertThat(tasks()).hasSize(1);
    }

    @Test
    void aNumberThatIsOverAgainInANewPeriodIsANewTask() {
        ended(6, LocalDate.of(2026, 2, 10), 60);
        cases.goTo(LocalDate.of(2026, 3, 2));
        check(LEAD_TIME);
        judge(alertOf(onlyTask()), "verbetering");

        ended(6, LocalDate.of(2026, 3, 20), 20);
        cases.goTo(EARLY_IN_APRIL);
        check(LEAD_TIME);
        assertThat(tasks()).isEmpty();

        ended(6, LocalDate.of(2026, 4, 20), 90);
        cases.goTo(EARLY_IN_MAY);
        check(LEAD_TIME);
        assertThat(variable("periode")).isEqualTo("april 2026");
    }

    @Test
    void aNumberWithinItsLimitOrOfTooFewCasesIsNoTask() {
        ended(6, LocalDate.of(2026, 3, 20), 30);
        check(LEAD_TIME);
        assertThat(tasks()).isEmpty();

        database.sql("delete from case_fact").update();
        ended(4, LocalDate.of(2026, 3, 20), 90);
        rollups.rebuild();
        check(LEAD_TIME);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void thePeriodThatStillRunsIsNotJudged() {
        ended(6, LocalDate.of(2026, 4, 1), 60);
        check(LEAD_TIME);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void whatWasDecidedEndsTheAlert() {
        assertThat(outcomeOf("verbetering")).isEqualTo("EndEvent_ImprovementAgreed");
        assertThat(outcomeOf("andere-grens")).isEqualTo("EndEvent_LimitReviewed");
        assertThat(outcomeOf("geen-actie")).isEqualTo("EndEvent_NoActionNeeded");
    }

    @Test
    void anAlertThatNobodyJudgesGoesAwayByItself() {
        ended(6, LocalDate.of(2026, 3, 20), 60);
        check(LEAD_TIME);
        String alert = alertOf(onlyTask());

        cases.goTo(EARLY_IN_APRIL.plusWeeks(9));

        assertThat(cases.find(UUID.fromString(alert)).isRunning()).isFalse();
        assertThat(endOf(alert)).isEqualTo("EndEvent_NotAssessed");
    }

    @Test
    void nothingAboutAPersonGoesIntoTheJudgement() {
        ended(6, LocalDate.of(2026, 3, 20), 60);
        check(LEAD_TIME);
        Case alert = cases.find(UUID.fromString(alertOf(onlyTask())));

        assertThatThrownBy(() -> alert.does(
                        "UserTask_AssessAlert",
                        Map.of("besluit", "verbetering", "toelichting", "Bel met 06 12345678 daarover.")))
                .hasMessageContaining("telefoonnummer");
        assertThat(alert.isRunning()).isTrue();
    }

    @Test
    void termsThatWereKeptTooSeldomAreOverTheLimit() {
        terms(9, "gehaald");
        terms(1, "verstreken");
        terms(10, "vervallen");
        Kpi nineOfTen = kpi("termijnen", KpiMeasure.TERMIJNEN_GEHAALD, 90);
        Kpi nineteenOfTwenty = kpi("termijnen-streng", KpiMeasure.TERMIJNEN_GEHAALD, 95);

        check(nineOfTen);
        assertThat(tasks()).isEmpty();
        check(nineteenOfTwenty);
        assertThat(variable("waarde")).isEqualTo("90 %");
        assertThat(variable("aantal")).isEqualTo("10 termijnen");
    }

    @Test
    void handOversThatCameBackTooOftenAreOverTheLimit() {
        handovers(7, "overgedragen");
        handovers(3, "teruggegeven");

        check(kpi("teruggegeven", KpiMeasure.OVERDRACHTEN_TERUGGEGEVEN, 20));

        assertThat(variable("waarde")).isEqualTo("30 %");
    }

    @Test
    void waitingCountsBetweenOrganisationsAndNotBetweenTeamsOfOne() {
        step(8, "bezwaar-utrecht", "juridische-zaken-utrecht", 20);
        Kpi waiting = kpi("wachttijd", KpiMeasure.WACHTTIJD_TUSSEN_ORGANISATIES_P90, 7);
        check(waiting);
        assertThat(tasks()).isEmpty();

        step(8, "bezwaar-utrecht", "juridisch-loket-utrecht", 20);
        check(waiting);
        assertThat(variable("aantal")).isEqualTo("8 overgangen");
    }

    @Test
    void aWeekIsJudgedAsAWeek() {
        ended(6, LocalDate.of(2026, 3, 25), 60);
        check(new Kpi(
                "week", "uwv-directe-lijn", KpiMeasure.DOORLOOPTIJD_P90, 42, KpiPeriod.WEEK, "nog te bevestigen"));
        assertThat(variable("periode")).isEqualTo("week 13 van 2026");
    }

    @Test
    void aProcessThatDoesNotExistIsRefusedAtTheStart() {
        Alerts alerts = alerts(new Kpi(
                "spook", "bestaat-niet", KpiMeasure.DOORLOOPTIJD_P90, 42, KpiPeriod.MAAND, "nog te bevestigen"));
        assertThatThrownBy(alerts::refuseWhatCannotBeWatched)
                .hasMessage("De instelling ketenregie.metrics.alerts noemt bij 'spook' het proces 'bestaat-niet', maar"
                        + " dat proces bestaat niet. Gebruik de id van een proces dat is uitgerold, of haal deze"
                        + " regel weg.");
    }

    @Test
    void theLimitsOfTheProductSayWhereTheyComeFrom() {
        assertThat(settings.alerts()).isNotEmpty().allSatisfy(kpi -> assertThat(kpi.source())
                .startsWith("nog te bevestigen"));
    }

    @Test
    void twoNumbersWithOneCodeAreRefusedAtTheStart() {
        assertThatThrownBy(alerts(LEAD_TIME, LEAD_TIME)::refuseWhatCannotBeWatched)
                .hasMessageContaining("twee keer de code 'doorlooptijd'");
    }

    private String outcomeOf(String decision) {
        database.sql("delete from kpi_alert").update();
        ended(6, LocalDate.of(2026, 3, 20), 60);
        check(LEAD_TIME);
        String alert = alertOf(onlyTask());
        judge(alert, decision);
        return endOf(alert);
    }

    private void judge(String alert, String decision) {
        cases.find(UUID.fromString(alert))
                .does(
                        "UserTask_AssessAlert",
                        Map.of("besluit", decision, "toelichting", "De partners bespreken de wachttijd bij UWV."));
    }

    private String endOf(String alert) {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(alert)
                .singleResult()
                .getEndActivityId();
    }

    private void check(Kpi... kpis) {
        rollups.refresh();
        alerts(kpis).check();
    }

    private Alerts alerts(Kpi... kpis) {
        return new Alerts(
                new AlertSettings(List.of(kpis)), measurements, partners, workflow, database, transaction, clock);
    }

    private static Kpi kpi(String code, KpiMeasure measure, double limit) {
        return new Kpi(code, "bezwaar", measure, limit, KpiPeriod.MAAND, "nog te bevestigen");
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PROCESS)
                .list();
    }

    private Task onlyTask() {
        assertThat(tasks()).hasSize(1);
        return tasks().get(0);
    }

    private Object variable(String name) {
        return engine.getRuntimeService().getVariable(onlyTask().getExecutionId(), name);
    }

    private String alertOf(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private void ended(int number, LocalDate day, int days) {
        for (int i = 0; i < number; i++) {
            insert(
                    "insert into case_fact (instance, process, version, municipality, teams, started_at, ended_at, outcome)"
                            + " values (?, 'uwv-directe-lijn', 1, '0344', '', ?, ?, 'BETERE_UITLEG')",
                    UUID.randomUUID().toString(),
                    at(day.minusDays(days)),
                    at(day));
        }
    }

    private void terms(int number, String result) {
        for (int i = 0; i < number; i++) {
            insert(
                    "insert into term_fact (instance, case_instance, process, version, started_at, ended_at, result)"
                            + " values (?, 'zaak', 'bezwaar', 1, ?, ?, ?)",
                    UUID.randomUUID().toString(),
                    at(LocalDate.of(2026, 2, 1)),
                    at(LocalDate.of(2026, 3, 10)),
                    result);
        }
    }

    private void handovers(int number, String result) {
        for (int i = 0; i < number; i++) {
            insert(
                    "insert into handover_fact (instance, case_instance, process, version, from_role, to_role, offered_at,"
                            + " ended_at, result) values (?, 'zaak', 'bezwaar', 1, 'bezwaarbehandelaar', 'wijkteam', ?, ?, ?)",
                    UUID.randomUUID().toString(),
                    at(LocalDate.of(2026, 3, 1)),
                    at(LocalDate.of(2026, 3, 10)),
                    result);
        }
    }

    /** Done by one team, after another had been done that many days before. */
    private void step(int number, String previous, String team, int waited) {
        LocalDate ended = LocalDate.of(2026, 3, 30);
        for (int i = 0; i < number; i++) {
            insert(
                    "insert into step_fact (task, case_instance, case_process, case_version, process, version, step, step_name,"
                            + " team, started_at, claimed_at, ended_at, completed, previous_team, previous_ended_at)"
                            + " values (?, 'zaak', 'bezwaar', 1, 'bezwaar', 1, 'UserTask_X', 'Stap', ?, ?, ?, ?, true, ?, ?)",
                    UUID.randomUUID().toString(),
                    team,
                    at(ended.minusDays(waited)),
                    at(ended),
                    at(ended),
                    previous,
                    at(ended.minusDays(waited)));
        }
    }

    private void insert(String sql, Object... values) {
        database.sql(sql).params(List.of(values)).update();
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.valueOf(day.atTime(12, 0));
    }
}
