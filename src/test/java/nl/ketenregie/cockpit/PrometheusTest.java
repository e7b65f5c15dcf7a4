package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator's Prometheus reads over HTTP: numbers of the engine and of the law, and nothing about anybody. */
@PlatformTest
class PrometheusTest {

    private static final String ADDRESS = "/actuator/prometheus";
    private static final String PASSWORD = "Meten-is-weten-26!";

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void peopleAndAnEmptyHouse() {
        cases.goTo(UwvLine.MONDAY);
        cases.endAll();
        database.sql("update termijn set status = 'VERVALLEN'").update();
        person("frits.beheer", "functioneel-beheer");
        person("julia.jurist", UwvLine.TEAM);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void onlyWhoLooksAfterThePlatformMayReadThem() {
        assertThat(nobody().get(ADDRESS).statusCode()).isEqualTo(401);
        assertThat(nobody().as("julia.jurist", PASSWORD).get(ADDRESS).statusCode())
                .isEqualTo(403);
        assertThat(nobody().as("frits.beheer", PASSWORD).get(ADDRESS).statusCode())
                .isEqualTo(200);
        assertThat(nobody().as(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD)
                        .get(ADDRESS)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void openTasksAreCountedPerPilotAndTheOldestTellsHowLongItWaits() {
        UwvLine.asked(cases, Map.of());
        UwvLine.beforeConsent(cases);
        assertThat(number("ketenregie_tasks_open{process=\"uwv-directe-lijn\"}"))
                .isGreaterThanOrEqualTo(2)
                .isEqualTo(engine.getTaskService().createTaskQuery().count());
        assertThat(number("ketenregie_tasks_overdue{process=\"uwv-directe-lijn\"}"))
                .isZero();

        LocalDate later = UwvLine.MONDAY.plusDays(9);
        clock.setTo(later.atTime(9, 0).atZone(PlatformClock.ZONE).toInstant());

        assertThat(number("ketenregie_tasks_overdue{process=\"uwv-directe-lijn\"}"))
                .isPositive();
        assertThat(number("ketenregie_tasks_oldest_seconds{process=\"uwv-directe-lijn\"}"))
                .isEqualTo(9 * 24 * 3600);
        assertThat(number("ketenregie_tasks_most_overdue_seconds{process=\"uwv-directe-lijn\"}"))
                .isBetween(24 * 3600.0, 9 * 24 * 3600.0);
    }

    @Test
    void aJobWithoutRetriesIsAFailedJobAndAnIncident() {
        UwvLine.asked(cases, Map.of());
        double scheduled = number("ketenregie_jobs{state=\"scheduled\"}");
        assertThat(scheduled).isPositive();
        assertThat(number("ketenregie_jobs{state=\"failed\"}")).isZero();
        assertThat(number("ketenregie_incidents_open{type=\"failedJob\"}")).isZero();

        ManagementService management = engine.getManagementService();
        Job stuck = management.createJobQuery().timers().listPage(0, 1).get(0);
        management.setJobRetries(stuck.getId(), 0);

        assertThat(number("ketenregie_jobs{state=\"failed\"}")).isEqualTo(1);
        assertThat(number("ketenregie_jobs{state=\"scheduled\"}")).isEqualTo(scheduled - 1);
        assertThat(number("ketenregie_incidents_open{type=\"failedJob\"}")).isEqualTo(1);
    }

    @Test
    void aTimerThatNobodyRanIsAJobThatWaits() {
        UwvLine.asked(cases, Map.of());
        assertThat(number("ketenregie_jobs{state=\"waiting\"}")).isZero();

        clock.setTo(UwvLine.MONDAY
                .plusDays(60)
                .atTime(9, 0)
                .atZone(PlatformClock.ZONE)
                .toInstant());

        assertThat(number("ketenregie_jobs{state=\"waiting\"}")).isPositive();
        assertThat(number("ketenregie_jobs_oldest_waiting_seconds")).isPositive();
    }

    @Test
    void aTermIsAtRiskInItsLastThreeWorkingDaysAndExpiredAfterThem() {
        Case asked = UwvLine.asked(cases, Map.of());
        LocalDate last = database.sql("select ends_on from termijn where dossier_id = ?::uuid and status = 'LOPEND'")
                .param(asked.dossierId())
                .query(LocalDate.class)
                .single();
        String risk = "ketenregie_terms_at_risk{kind=\"bezwaar\"}";
        String expired = "ketenregie_terms_expired{kind=\"bezwaar\"}";

        on(last.minusDays(8));
        assertThat(number(risk)).isZero();
        on(last.minusDays(1));
        assertThat(number(risk)).isEqualTo(1);
        on(last);
        assertThat(number(risk)).isEqualTo(1);
        assertThat(number(expired)).isZero();
        on(last.plusDays(1));
        assertThat(number(risk)).isZero();
        assertThat(number(expired)).isEqualTo(1);
    }

    @Test
    void theySayNothingAboutACaseOrAPerson() {
        Case asked = UwvLine.asked(cases, Map.of());
        String all = scrape();
        assertThat(all)
                .contains("jvm_memory_used_bytes", "ketenregie_numbers_readable{source=\"engine\"} 1.0")
                .doesNotContain(asked.dossierId(), UwvLine.NAME, String.valueOf(asked.variable("zaaknummer")));
        assertThat(all.lines().filter(line -> line.startsWith("ketenregie_"))).hasSizeLessThan(150);
    }

    private void on(LocalDate day) {
        clock.setTo(day.atTime(9, 0).atZone(PlatformClock.ZONE).toInstant());
    }

    private double number(String series) {
        return scrape().lines()
                .filter(line -> line.startsWith(series + " "))
                .map(line -> line.substring(series.length() + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + series));
    }

    private String scrape() {
        return nobody().as("frits.beheer", PASSWORD).get(ADDRESS).body();
    }

    private Http nobody() {
        return Http.at(port, engine.getName());
    }

    private void person(String id, String group) {
        IdentityService identity = engine.getIdentityService();
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            identity.createMembership(id, group);
        }
    }
}
