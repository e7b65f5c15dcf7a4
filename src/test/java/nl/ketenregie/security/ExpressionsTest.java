package nl.ketenregie.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@WithoutDeploymentGate
class ExpressionsTest {

    private static final String EXPRESSION = "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}";

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private Http admin;

    @BeforeEach
    void admin() {
        admin = Http.at(port, engine.getName()).as(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
    }

    @Test
    void anOrQueryWithAnExpressionIsRefused() {
        Http tasklist =
                Http.at(port, engine.getName()).loggedInToTasklist(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
        assertRefused(admin.post("/engine-rest/engine/{engine}/task?maxResults=10", EXPRESSION));
        assertRefused(admin.post("/engine-rest/engine/{engine}/task/count", EXPRESSION));
        assertRefused(tasklist.post("/camunda/api/engine/engine/{engine}/task?maxResults=10", EXPRESSION));
        assertRefused(tasklist.post("/camunda/api/engine/engine/{engine}/task/count", EXPRESSION));
    }

    @Test
    void aQueryThatExtendsAStoredFilterMayNotBringAnExpression() {
        Filter all =
                engine.getFilterService().saveFilter(engine.getFilterService().newTaskFilter("Alle taken"));
        String path = "/engine-rest/engine/{engine}/filter/" + all.getId();
        assertRefused(admin.post(path + "/list?maxResults=10", EXPRESSION));
        assertRefused(admin.post(path + "/count", EXPRESSION));
        assertThat(admin.post(path + "/singleResult", EXPRESSION).statusCode()).isEqualTo(400);
    }

    @Test
    void aFilterThatWeStoredStillKnowsWhoAsks() {
        Filter mine = engine.getFilterService()
                .newTaskFilter("Mijn taken")
                .setQuery(engine.getTaskService()
                        .createTaskQuery()
                        .taskAssigneeExpression("${currentUser()}")
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks());
        Filter stored = engine.getFilterService().saveFilter(mine);
        HttpResponse<String> answer = admin.get("/engine-rest/engine/{engine}/filter/" + stored.getId() + "/count");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void onlyAnAdministratorStoresAFilter() {
        User jan = engine.getIdentityService().newUser("jan.filter");
        jan.setPassword("Zomer-regen-2026!");
        engine.getIdentityService().saveUser(jan);
        String filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1}\"}}";
        String path = "/engine-rest/engine/{engine}/filter/create";
        Http caseworker = Http.at(port, engine.getName()).as("jan.filter", "Zomer-regen-2026!");
        assertThat(caseworker.post(path, filter).statusCode()).isEqualTo(403);
        assertThat(admin.post(path, filter).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('true')}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getIdentityService()}",
                "${execution.processEngine}",
                "${execution.setVariable('x', 1)}",
                "${execution.bpmnModelInstance}",
                "${closeTermDelegate.getClass().getClassLoader()}",
                "${naam.getClass()}",
                "${now().getClass()}",
                "${dateTime().class.classLoader}",
                "${lijst.getClass()}",
                "${lijst.stream().count()}"
            })
    void reflectionInExpressionsIsRefused(String expression) {
        assertThatThrownBy(() -> runs(expression)).hasMessageContaining("mag niet in een expressie staan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataSource",
                "environment",
                "runtimeService",
                "identityService",
                "processEngine",
                "applicationContext",
                "systemProperties",
                "partners",
                "dossiers",
                "entityManagerFactory"
            })
    void beansThatAreNotMeantForModelsDoNotExistInExpressions(String bean) {
        assertThatThrownBy(() -> runs("${" + bean + "}"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Cannot resolve identifier '" + bean + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${naam == 'a' && getal > 2}",
                "${naam.length() == 1 || empty naam}",
                "${lijst.size() > 0 && lijst[0] == 'x'}",
                "${execution.processBusinessKey}",
                "${execution.getVariable('naam')}",
                "${execution.hasVariable('naam')}",
                "${currentUser() == null}",
                "${dateTime().plusDays(2).toDate()}",
                "${agenda}",
                "${closeTermDelegate}"
            })
    void whatModelsNeedStillWorks(String expression) {
        runs(expression);
    }

    @Test
    void aModelWithAScriptIsRefused() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("metScript")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat("juel")
                .scriptText("${1}")
                .endEvent()
                .done();
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addModelInstance("metScript.bpmn", model)
                        .deploy())
                .hasMessageContaining("Scripts zijn niet toegestaan");
    }

    @Test
    void aDecisionTableWithAScriptFindsNoEngine() {
        String dmn =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                    id="d" name="d" namespace="x">
                  <decision id="metScript" name="x" camunda:historyTimeToLive="1">
                    <decisionTable>
                      <input id="i"><inputExpression id="e" typeRef="string" expressionLanguage="groovy">
                        <text>"a".getClass()</text></inputExpression></input>
                      <output id="o" name="o" typeRef="string"/>
                      <rule id="r"><inputEntry id="ie"><text></text></inputEntry>
                        <outputEntry id="oe"><text>"b"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """;
        engine.getRepositoryService()
                .createDeployment()
                .addString("metScript.dmn", dmn)
                .deploy();
        assertThatThrownBy(() -> engine.getDecisionService()
                        .evaluateDecisionTableByKey("metScript")
                        .evaluate())
                .hasStackTraceContaining("Scripts zijn niet toegestaan");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).containsIgnoringCase("expressi");
    }

    /** As a condition in a running process would. */
    private void runs(String expression) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("expressie")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("expressie.bpmn", model)
                .deploy()
                .getId();
        try {
            Map<String, Object> variables = Variables.putValue("naam", "a")
                    .putValue("getal", 3)
                    .putValueTyped(
                            "lijst",
                            Variables.objectValue(new ArrayList<>(List.of("x")))
                                    .serializationDataFormat("application/json")
                                    .create());
            String instance = engine.getRuntimeService()
                    .startProcessInstanceByKey("expressie", "zaak-1", variables)
                    .getId();
            ProcessEngineConfigurationImpl configuration =
                    (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            configuration.getCommandExecutorTxRequired().execute(context -> configuration
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(context.getExecutionManager().findExecutionById(instance)));
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }
}
