package nl.ketenregie.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ketenregie.process.EngineDoor;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TaskSliceTest {

    private static final String UTRECHT = "juridisch-loket-utrecht";
    private static final String HEERLEN = "juridisch-loket-heerlen";

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private Cases cases;

    @Autowired
    private TaskService taskService;

    @Autowired
    private FormService formService;

    @Autowired
    private HistoryService historyService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private AuthorizationService authorizationService;

    private String taskId = "";

    @BeforeEach
    void aTaskForUtrecht() {
        cases.endAll();
        person("jan", UTRECHT);
        person("kim", UTRECHT);
        person("piet", HEERLEN);
        taskId = taskOf(UTRECHT);
    }

    @AfterEach
    void endTheCases() {
        identityService.clearAuthentication();
        cases.endAll();
    }

    @Test
    void noGrantIsWrittenForATask() {
        taskService.claim(taskId, "jan");
        taskService.setOwner(taskId, "kim");
        taskService.addCandidateUser(taskId, "piet");

        assertThat(authorizationService
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .listPage(0, 50))
                .filteredOn(row -> taskId.equals(row.getResourceId()))
                .isEmpty();
    }

    @Test
    void everybodySeesOnlyTasksOfTheirOwnTeam() {
        String other = taskOf(HEERLEN);

        as("jan", UTRECHT);
        assertThat(seen()).containsExactly(taskId);
        assertThat(taskService.createTaskQuery().count()).isEqualTo(1);
        as("piet", HEERLEN);
        assertThat(seen()).containsExactly(other);
        as("niemand");
        assertThat(seen()).isEmpty();
    }

    @Test
    void noQueryReachesTasksOfAnotherTeam() {
        as("piet", HEERLEN);

        assertThat(taskService.createTaskQuery().taskId(taskId).listPage(0, 50)).isEmpty();
        assertThat(taskService.createTaskQuery().taskCandidateGroup(UTRECHT).listPage(0, 50))
                .isEmpty();
        assertThat(taskService
                        .createTaskQuery()
                        .taskCandidateGroupLike("%")
                        .includeAssignedTasks()
                        .listPage(0, 50))
                .isEmpty();
        assertThat(taskService
                        .createTaskQuery()
                        .taskCandidateGroupIn(List.of(UTRECHT, HEERLEN))
                        .listPage(0, 50))
                .isEmpty();
        assertThat(taskService
                        .createTaskQuery()
                        .or()
                        .taskId(taskId)
                        .taskAssignee("piet")
                        .taskCandidateGroup(HEERLEN)
                        .endOr()
                        .listPage(0, 50))
                .isEmpty();
        assertThat(taskService.createTaskQuery().withCandidateGroups().count()).isZero();
    }

    @Test
    void aTaskThatAColleagueTookStaysVisibleToTheTeam() {
        taskService.claim(taskId, "jan");

        as("kim", UTRECHT);
        assertThat(seen()).containsExactly(taskId);
        assertThat(taskService.createTaskQuery().taskAssignee("jan").count()).isEqualTo(1);
    }

    @Test
    void aFormerAssigneeLosesAccessAtOnce() {
        taskService.setAssignee(taskId, "piet");
        as("piet", HEERLEN);
        assertThat(seen()).containsExactly(taskId);
        assertThat(taskService.createTaskQuery().taskAssignee("piet").count()).isEqualTo(1);

        identityService.clearAuthentication();
        taskService.setAssignee(taskId, "jan");

        as("piet", HEERLEN);
        assertThat(seen()).isEmpty();
        assertRefused(() -> taskService.setAssignee(taskId, "piet"));
        assertRefused(() -> complete(taskId));
    }

    static Stream<Arguments> everyCommandOnATask() {
        return Stream.of(
                command("claim", taskService -> task -> taskService.claim(task, "piet")),
                command("assign", taskService -> task -> taskService.setAssignee(task, "piet")),
                command("unassign", taskService -> task -> taskService.setAssignee(task, null)),
                command("owner", taskService -> task -> taskService.setOwner(task, "piet")),
                command("delegate", taskService -> task -> taskService.delegateTask(task, "piet")),
                command("resolve", taskService -> taskService::resolveTask),
                command("complete", taskService -> taskService::complete),
                command("error", taskService -> task -> taskService.handleBpmnError(task, "fout")),
                command("escalation", taskService -> task -> taskService.handleEscalation(task, "code")),
                command("due date", taskService -> task -> taskService.setDueDate(task, new Date())),
                command("follow-up date", taskService -> task -> taskService.setFollowUpDate(task, new Date())),
                command("priority", taskService -> task -> taskService.setPriority(task, 90)),
                command("name", taskService -> task -> taskService.setName(task, "Jan Jansen bellen")),
                command("description", taskService -> task -> taskService.setDescription(task, "Jan Jansen")),
                command("candidate user", taskService -> task -> taskService.addCandidateUser(task, "piet")),
                command("candidate group", taskService -> task -> taskService.addCandidateGroup(task, HEERLEN)),
                command("identity link", taskService -> task -> taskService.addUserIdentityLink(task, "piet", "lezer")),
                command("remove group", taskService -> task -> taskService.deleteCandidateGroup(task, UTRECHT)),
                command("identity links", taskService -> taskService::getIdentityLinksForTask),
                command("variables", taskService -> taskService::getVariables),
                command("variable", taskService -> task -> taskService.getVariable(task, "behandelaar")),
                command("typed variable", taskService -> task -> taskService.getVariableTyped(task, "behandelaar")),
                command("local variables", taskService -> taskService::getVariablesLocal),
                command("set variable", taskService -> task -> taskService.setVariable(task, "gemeente", "0344")),
                command("set local", taskService -> task -> taskService.setVariableLocal(task, "gemeente", "0344")),
                command("remove variable", taskService -> task -> taskService.removeVariable(task, "gemeente")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCommandOnATask")
    void aTaskOfAnotherTeamIsClosedForEveryCommand(String name, Function<TaskService, TaskCall> command) {
        as("piet", HEERLEN);

        assertRefused(() -> EngineDoor.inside(() -> {
            command.apply(taskService).on(taskId);
            return null;
        }));
    }

    @Test
    void theFormOfATaskOfAnotherTeamIsClosed() {
        as("piet", HEERLEN);

        assertRefused(() -> formService.getTaskFormData(taskId));
        assertRefused(() -> formService.getRenderedTaskForm(taskId));
        assertRefused(() -> formService.getDeployedTaskForm(taskId));
        assertRefused(() -> formService.getTaskFormVariables(taskId));
        assertRefused(() -> formService.submitTaskForm(taskId, Map.of()));
        assertThat(taskService.getTaskComments(taskId)).isEmpty();
        assertThat(taskService.getTaskAttachments(taskId)).isEmpty();
    }

    @Test
    void aChangedCopyOfATaskDoesNotOpenIt() {
        Task copy = taskService.createTaskQuery().taskId(taskId).singleResult();
        copy.setAssignee("piet");

        as("piet", HEERLEN);
        assertRefused(() -> taskService.saveTask(copy));
    }

    @Test
    void oneCanTakeGiveBackPlanAndCompleteATaskOfOnesTeam() {
        as("jan", UTRECHT);

        taskService.claim(taskId, "jan");
        taskService.setAssignee(taskId, null);
        taskService.setAssignee(taskId, "kim");
        taskService.delegateTask(taskId, "jan");
        taskService.setFollowUpDate(taskId, new Date());
        taskService.setPriority(taskId, 70);
        assertThat(formService.getDeployedTaskForm(taskId)).isNotNull();
        assertThat(formService.getTaskFormVariables(taskId)).containsKey("gemeente");
        assertThat(taskService.getIdentityLinksForTask(taskId)).isNotEmpty();
        EngineDoor.inside(() -> {
            taskService.resolveTask(taskId);
            return null;
        });
        complete(taskId);

        assertThat(taskService.createTaskQuery().taskId(taskId).count()).isZero();
    }

    @Test
    void aTaskOnlyGoesToPeopleOfTheSameTeam() {
        as("jan", UTRECHT);

        assertRefused(() -> taskService.setAssignee(taskId, "piet"));
        assertRefused(() -> taskService.claim(taskId, "piet"));
        assertRefused(() -> taskService.delegateTask(taskId, "piet"));
        assertRefused(() -> taskService.setOwner(taskId, "piet"));
        assertRefused(() -> taskService.addUserIdentityLink(taskId, "piet", IdentityLinkType.ASSIGNEE));
        Task copy = taskService.createTaskQuery().taskId(taskId).singleResult();
        copy.setAssignee("piet");
        assertRefused(() -> taskService.saveTask(copy));
    }

    @Test
    void whichTeamsSeeATaskIsNotForCaseworkersToChange() {
        as("jan", UTRECHT);

        assertRefused(() -> taskService.addCandidateUser(taskId, "kim"));
        assertRefused(() -> taskService.addCandidateGroup(taskId, HEERLEN));
        assertRefused(() -> taskService.addUserIdentityLink(taskId, "kim", "lezer"));
        assertRefused(() -> taskService.deleteCandidateGroup(taskId, UTRECHT));
    }

    @Test
    void casesAndTheirHistoryStayClosed() {
        Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
        as("jan", UTRECHT);

        assertThat(runtimeService.createProcessInstanceQuery().count()).isZero();
        assertThat(runtimeService.createVariableInstanceQuery().count()).isZero();
        assertThat(historyService.createHistoricTaskInstanceQuery().count()).isZero();
        assertThat(historyService.createHistoricVariableInstanceQuery().count()).isZero();
        assertThat(historyService.createUserOperationLogQuery().count()).isZero();
        assertRefused(() -> runtimeService.getVariables(task.getExecutionId()));
        assertRefused(() -> runtimeService.setVariable(task.getExecutionId(), "gemeente", "0599"));
        assertRefused(() -> taskService.createTaskReport().taskCountByCandidateGroup());
    }

    @Test
    void cardsShowVariablesOfOnesOwnTasksOnly() {
        String mine =
                taskService.createTaskQuery().taskId(taskId).singleResult().getProcessInstanceId();
        String others = taskService
                .createTaskQuery()
                .taskId(taskOf(HEERLEN))
                .singleResult()
                .getProcessInstanceId();
        as("jan", UTRECHT);

        assertThat(runtimeService
                        .createVariableInstanceQuery()
                        .variableName("gemeente")
                        .variableScopeIdIn(mine, others)
                        .listPage(0, 50))
                .singleElement()
                .satisfies(
                        variable -> assertThat(variable.getProcessInstanceId()).isEqualTo(mine));
        assertThat(runtimeService
                        .createVariableInstanceQuery()
                        .variableScopeIdIn(others)
                        .count())
                .isZero();
    }

    @Test
    void administratorsFollowTheStandardRules() {
        as(PlatformTest.ADMIN, "camunda-admin");

        assertThatCode(() -> taskService.setAssignee(taskId, "piet")).doesNotThrowAnyException();
        assertThat(seen()).contains(taskId);
        assertThatCode(() -> taskService.addCandidateGroup(taskId, HEERLEN)).doesNotThrowAnyException();
    }

    private String taskOf(String group) {
        String municipality = group.equals(UTRECHT) ? "0344" : "0917";
        String instance = EngineDoor.inside(() -> runtimeService
                .createProcessInstanceByKey("signaal-naar-beleid")
                .businessKey(UUID.randomUUID().toString())
                .setVariables(Map.of(
                        "behandelaar", "juridisch-loket",
                        "ontvanger", "uwv-beleid",
                        "gemeente", municipality,
                        "komtAntwoord", "ja"))
                .startBeforeActivity("UserTask_EscalateSignal")
                .execute()
                .getId());
        return taskService
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private void complete(String task) {
        EngineDoor.inside(() -> {
            taskService.complete(task);
            return null;
        });
    }

    private List<String> seen() {
        return taskService.createTaskQuery().listPage(0, 50).stream()
                .map(Task::getId)
                .toList();
    }

    private void person(String id, String group) {
        identityService.clearAuthentication();
        if (identityService.createUserQuery().userId(id).count() == 0) {
            identityService.saveUser(identityService.newUser(id));
            identityService.createMembership(id, group);
        }
    }

    private void as(String person, String... groups) {
        identityService.setAuthentication(person, new ArrayList<>(List.of(groups)));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(call);
    }

    private static Arguments command(String name, Function<TaskService, TaskCall> call) {
        return Arguments.of(name, call);
    }

    private interface TaskCall {
        void on(String taskId);
    }
}
