package nl.ketenregie.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.EngineDoor;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class InboxFiltersTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-03-18T11:00:00Z");

    @Autowired
    private InboxFilters filters;

    @Autowired
    private FilterService filterService;

    @Autowired
    private TaskService taskService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private Cases cases;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void setTheDay() {
        cases.endAll();
        clock.setTo(WEDNESDAY);
    }

    @AfterEach
    void endTheCases() {
        identityService.clearAuthentication();
        cases.endAll();
        clock.run();
    }

    @Test
    void caseworkersFindFiveFiltersInOrderAndCannotChangeThem() {
        asJan();

        List<Filter> found = filterService.createTaskFilterQuery().listPage(0, 50);

        assertThat(found)
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("Mijn taken", "Mijn team", "Deze week", "Te laat", "Wacht op anderen");
        assertThat(filter("Mijn taken").getProperties())
                .containsEntry("priority", 0)
                .containsEntry("refresh", true);
    }

    @Test
    void startingUpAgainAddsNoFilter() {
        filters.bringUpToDate();

        assertThat(filterService.createTaskFilterQuery().count()).isEqualTo(5);
    }

    @Test
    void myTasksAreThoseITook() {
        String mine = task("2026-03-25");
        task("2026-03-25");
        taskService.setAssignee(mine, "jan");

        asJan();
        assertThat(shown("Mijn taken")).containsExactly(mine);
    }

    @Test
    void myTeamsTasksAreThoseNobodyTookMostUrgentFirstThenByDay() {
        String later = task("2026-03-27");
        String soon = task("2026-03-19");
        String important = task("2026-04-10");
        taskService.setPriority(important, 100);
        taskService.setAssignee(task("2026-03-18"), "kim");

        asJan();
        assertThat(shown("Mijn team")).containsExactly(important, soon, later);
    }

    @Test
    void thisWeekRunsUpToAndIncludingSunday() {
        String sunday = task("2026-03-22");
        task("2026-03-23");

        asJan();
        assertThat(shown("Deze week")).containsExactly(sunday);
    }

    @Test
    void overdueTasksAreInTooLate() {
        String overdue = task("2026-03-17");
        task("2026-03-18");

        asJan();
        assertThat(shown("Te laat")).containsExactly(overdue);
    }

    @Test
    void tasksWithAFollowUpDateWaitForOthers() {
        String waiting = task("2026-03-25");
        task("2026-03-25");
        taskService.setFollowUpDate(waiting, Date.from(WEDNESDAY.plus(Duration.ofDays(2))));

        asJan();
        assertThat(shown("Wacht op anderen")).containsExactly(waiting);
    }

    @Test
    void noFilterShowsTasksOfAnotherTeam() {
        String task = task("2026-03-17");
        taskService.setFollowUpDate(task, Date.from(WEDNESDAY.plus(Duration.ofDays(2))));

        identityService.setAuthentication("piet", List.of("juridisch-loket-heerlen"));
        assertThat(filterService.createTaskFilterQuery().listPage(0, 50))
                .allSatisfy(filter ->
                        assertThat(filterService.count(filter.getId())).isZero());
    }

    private List<String> shown(String name) {
        String id = filter(name).getId();
        List<Task> tasks = filterService.listPage(id, 0, 50);
        assertThat(filterService.count(id)).isEqualTo(tasks.size());
        return tasks.stream().map(Task::getId).toList();
    }

    private Filter filter(String name) {
        return filterService.createTaskFilterQuery().filterName(name).singleResult();
    }

    private void asJan() {
        identityService.setAuthentication("jan", List.of("juridisch-loket-utrecht"));
    }

    /** @param due the task has to be done by the end of this day */
    private String task(String due) {
        String instance = EngineDoor.inside(() -> runtimeService
                .createProcessInstanceByKey("signaal-naar-beleid")
                .businessKey(UUID.randomUUID().toString())
                .setVariables(Map.of("behandelaar", "juridisch-loket", "ontvanger", "uwv-beleid", "gemeente", "0344"))
                .startBeforeActivity("UserTask_EscalateSignal")
                .execute()
                .getId());
        String task = taskService
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        taskService.setDueDate(
                task,
                Date.from(LocalDate.parse(due)
                        .atTime(23, 59)
                        .atZone(ZoneId.of("Europe/Amsterdam"))
                        .toInstant()));
        return task;
    }
}
