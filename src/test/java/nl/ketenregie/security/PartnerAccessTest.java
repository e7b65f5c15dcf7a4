package nl.ketenregie.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
@WithoutDeploymentGate
class PartnerAccessTest {

    @Autowired
    private PartnerAccess access;

    @Autowired
    private AuthorizationService authorizationService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private FormService formService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private HistoryService historyService;

    @Autowired
    private ManagementService managementService;

    @AfterEach
    void logOut() {
        identityService.clearAuthentication();
    }

    @Test
    void everyGroupOfThePartnerFileExistsUnderAReadableName() {
        assertThat(identityService
                        .createGroupQuery()
                        .groupId("juridisch-loket-utrecht")
                        .singleResult()
                        .getName())
                .isEqualTo("Juridisch Loket Utrecht · juridisch-loket");
    }

    @Test
    void startingUpAgainChangesNothing() {
        long before = authorizationService.createAuthorizationQuery().count();

        access.bringUpToDate();

        assertThat(authorizationService.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    void aGroupHoldsAHandfulOfRightsBesidesOneForEachProcessItTakesPartIn() {
        assertThat(authorizationService
                        .createAuthorizationQuery()
                        .groupIdIn("juridisch-loket-utrecht")
                        .list())
                .filteredOn(right -> right.getResourceType() != Resources.PROCESS_DEFINITION.resourceType())
                .hasSizeLessThan(6);
    }

    @Test
    void aRoleStartsOnlyTheProcessesThatBeginInItsLane() {
        String process = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey("uwv-directe-lijn")
                .latestVersion()
                .singleResult()
                .getId();
        as("jan", "juridisch-loket-utrecht");
        assertThat(startable()).contains("uwv-directe-lijn").doesNotContain("signaleringsoverleg-vergadering");
        as("coen", "uwv-contactpersoon");
        assertThat(startable()).contains("signaleringsoverleg").doesNotContain("uwv-directe-lijn");
        assertRefused(() -> formService.submitStartForm(process, Map.of()));
    }

    @Test
    void aRightThatNoLongerFollowsFromTheModelsIsWithdrawn() {
        Authorization old = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        old.setGroupId("uwv-contactpersoon");
        old.setResource(Resources.PROCESS_DEFINITION);
        old.setResourceId("oud-proces");
        old.addPermission(Permissions.CREATE_INSTANCE);
        authorizationService.saveAuthorization(old);

        access.bringUpToDate();

        assertThat(authorizationService
                        .createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .resourceId("oud-proces")
                        .count())
                .isZero();
    }

    @Test
    void processOwnersDeployModelsAndSeeNoCases() {
        as("petra", OperatingGroups.PROCESS_OWNERS);

        assertThat(authorizationService.isUserAuthorized(
                        "petra", List.of(OperatingGroups.PROCESS_OWNERS), Permissions.CREATE, Resources.DEPLOYMENT))
                .isTrue();
        assertThat(repositoryService
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .count())
                .isPositive();
        assertThat(repositoryService.createDecisionDefinitionQuery().count()).isPositive();
        assertThat(historyService.createHistoricProcessInstanceQuery().count()).isZero();
        String deployment =
                repositoryService.createDeploymentQuery().listPage(0, 1).get(0).getId();
        assertRefused(() -> repositoryService.deleteDeployment(deployment, true));
    }

    @Test
    void operatorsReadHistoryAndRunJobs() {
        runtimeService
                .createProcessInstanceByKey("signaleringsoverleg-noodsituatie")
                .businessKey("s-1")
                .setVariable("melder", "juridisch-loket")
                .setVariable("gemeente", "0344")
                .setVariable("gemeentenaam", "Utrecht")
                .setVariable("zaaknummer", "RH-2026-TEST01")
                .startBeforeActivity("SendTask_WarnCoordinator")
                .execute();
        as("frits", OperatingGroups.OPERATORS);

        assertThat(historyService.createHistoricProcessInstanceQuery().count()).isPositive();
        assertThat(historyService.createHistoricVariableInstanceQuery().count()).isPositive();
        String job = managementService
                .createJobQuery()
                .messages()
                .listPage(0, 1)
                .get(0)
                .getId();
        managementService.setJobRetries(job, 1);
        assertThatCode(() -> managementService.executeJob(job)).doesNotThrowAnyException();
    }

    @Test
    void aProcessThatIsDeployedLaterCanBeStartedByItsRole() {
        repositoryService
                .createDeployment()
                .name("buurtbemiddeling")
                .addModelInstance("processes/buurtbemiddeling/buurtbemiddeling.bpmn", modelStartedBy("uwv-beleid"))
                .deploy();

        as("bibi", "uwv-beleid");
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(startable())
                .containsExactly("buurtbemiddeling"));
    }

    private static BpmnModelInstance modelStartedBy(String role) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("buurtbemiddeling")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("StartEvent_Reported")
                .camundaFormRef("signaal-naar-beleid-answer-signal")
                .camundaFormRefBinding("latest")
                .endEvent()
                .done();
        LaneSet lanes = model.newInstance(LaneSet.class);
        model.getModelElementsByType(Process.class).iterator().next().addChildElement(lanes);
        Lane lane = model.newInstance(Lane.class);
        lane.setName(role);
        lanes.addChildElement(lane);
        lane.getFlowNodeRefs().add(model.getModelElementById("StartEvent_Reported"));
        return model;
    }

    private List<String> startable() {
        return repositoryService
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .startablePermissionCheck()
                .listPage(0, 50)
                .stream()
                .map(ProcessDefinition::getKey)
                .toList();
    }

    private void as(String person, String group) {
        identityService.setAuthentication(person, List.of(group));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(call);
    }
}
