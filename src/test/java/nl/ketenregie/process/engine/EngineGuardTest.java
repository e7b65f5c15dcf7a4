package nl.ketenregie.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.ketenregie.process.EngineDoor;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything here is tried as an administrator, who may do all that the engine can forbid. */
@PlatformTest
@WithoutDeploymentGate
class EngineGuardTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private TaskService taskService;

    @LocalServerPort
    private int port;

    private String deployment;
    private Http admin;
    private String withForm;
    private String withoutForm;
    private String instance;

    @BeforeEach
    void twoTasks() {
        admin = Http.at(port, engine.getName()).as(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("met.bpmn", process("met-formulier", "test-formulier", ""))
                .addModelInstance("zonder.bpmn", process("zonder-formulier", "", ""))
                .addModelInstance("start.bpmn", process("met-startformulier", "", "test-formulier"))
                .addString(
                        "test.form",
                        """
                        {"id":"test-formulier","type":"default","executionPlatform":"Camunda Platform",
                         "executionPlatformVersion":"7.24.0","schemaVersion":16,"components":[
                          {"type":"textfield","id":"f1","key":"naam","label":"Naam","validate":{"required":true}}]}
                        """)
                .deploy()
                .getId();
        withForm = task("met-formulier").getId();
        Task task = task("zonder-formulier");
        withoutForm = task.getId();
        instance = task.getProcessInstanceId();
    }

    @AfterEach
    void clean() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "resolve", "bpmnError", "bpmnEscalation"})
    void completingATaskWithoutItsFormIsRefused(String how) {
        String body = "{\"errorCode\":\"x\",\"escalationCode\":\"x\"}";
        assertRefused(
                admin.post(
                        "/engine-rest/engine/{engine}/task/" + withForm + "/" + how, how.startsWith("b") ? body : "{}"),
                "Rond deze taak af met het formulier dat erbij hoort.");
        assertThat(taskService.createTaskQuery().taskId(withForm).count()).isEqualTo(1);
    }

    @Test
    void completingATaskWithoutItsFormIsRefusedInTasklistToo() {
        Http tasklist =
                Http.at(port, engine.getName()).loggedInToTasklist(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
        assertRefused(
                tasklist.post("/camunda/api/engine/engine/{engine}/task/" + withForm + "/complete", "{}"),
                "Rond deze taak af met het formulier dat erbij hoort.");
    }

    @Test
    void whatTheFormRefusesIsReadWithoutEnglishAroundIt() {
        HttpResponse<String> answer =
                admin.post("/engine-rest/engine/{engine}/task/" + withForm + "/submit-form", "{\"variables\":{}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"Het veld 'Naam' is verplicht; vul het in");
    }

    @Test
    void otherErrorsStayAsTheyWere() {
        HttpResponse<String> answer =
                admin.post("/engine-rest/engine/{engine}/task/bestaat-niet/claim", "{\"userId\":\"x\"}");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Cannot find task with id bestaat-niet");
    }

    @Test
    void aProcessWithAStartFormIsNotStartedWithoutIt() {
        for (String body : new String[] {
            "{}", "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"taak\"}]}"
        }) {
            assertRefused(
                    admin.post("/engine-rest/engine/{engine}/process-definition/key/met-startformulier/start", body),
                    "Start dit proces met het startformulier dat erbij hoort.");
        }
    }

    @Test
    void freeTextBelongsInTheDossier() {
        String path = "/engine-rest/engine/{engine}/task/" + withoutForm;
        assertRefused(admin.post(path + "/comment/create", "{\"message\":\"tekst\"}"), "horen in het dossier");
        assertRefused(
                admin.send(
                        "POST",
                        path + "/attachment/create",
                        "--x\r\nContent-Disposition: form-data; name=\"attachment-name\"\r\n\r\nbrief\r\n"
                                + "--x\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttp://x\r\n--x--\r\n",
                        "multipart/form-data; boundary=x"),
                "horen in het dossier");
        assertRefused(admin.put(path, "{\"name\":\"Bel mevrouw De Vries\"}"), "staan in het procesmodel");
        assertRefused(
                admin.put(path, "{\"name\":\"Taak\",\"description\":\"Bel mevrouw De Vries\"}"),
                "staan in het procesmodel");
        assertRefused(
                admin.post("/engine-rest/engine/{engine}/task/create", "{\"name\":\"Bel mevrouw De Vries\"}"),
                "Losse taken bestaan hier niet");
        assertRefused(admin.post(path + "/assignee", "{\"userId\":\"mevrouw De Vries\"}"), "Geef de gebruikersnaam");
        assertThat(engine.getHistoryService()
                        .createUserOperationLogQuery()
                        .taskId(withoutForm)
                        .count())
                .isZero();
    }

    @Test
    void aDueDateOfATaskCanStillBeMoved() {
        HttpResponse<String> answer = admin.put(
                "/engine-rest/engine/{engine}/task/" + withoutForm,
                "{\"name\":\"Taak\",\"dueDate\":\"2026-12-24T12:00:00.000+0100\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|task/TASK/variables|{\"modifications\":{\"a\":{\"value\":VALUE}}}",
                "PUT|task/TASK/variables/a|{\"value\":VALUE}",
                "PUT|task/TASK/localVariables/a|{\"value\":VALUE}",
                "POST|task/TASK/submit-form|{\"variables\":{\"a\":{\"value\":VALUE}}}",
                "POST|task/TASK/complete|{\"variables\":{\"a\":{\"value\":VALUE}}}",
                "PUT|process-instance/INSTANCE/variables/a|{\"value\":VALUE}",
                "POST|process-instance/INSTANCE/variables|{\"modifications\":{\"a\":{\"value\":VALUE}}}",
                "PUT|execution/INSTANCE/localVariables/a|{\"value\":VALUE}",
                "POST|process-definition/key/zonder-formulier/start|{\"variables\":{\"a\":{\"value\":VALUE}}}",
                "POST|process-definition/key/zonder-formulier/start|{\"businessKey\":VALUE}",
                "POST|process-definition/key/zonder-formulier/submit-form|{\"variables\":{\"a\":{\"value\":VALUE}}}",
                "POST|process-instance/variables-async|{\"processInstanceIds\":[\"INSTANCE\"],\"variables\":{\"a\":{\"value\":VALUE}}}",
                "POST|process-instance/INSTANCE/modification|{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"taak\",\"variables\":{\"a\":{\"value\":VALUE,\"local\":false}}}]}",
                "POST|process-instance/INSTANCE/modification|{\"annotation\":VALUE,\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"taak\"}]}",
                "POST|process-instance/message-async|{\"messageName\":\"m\",\"processInstanceIds\":[\"INSTANCE\"],\"variables\":{\"a\":{\"value\":VALUE}}}"
            })
    void aTextIsNotWrittenPastTheForms(String method, String path, String body) {
        String address = "/engine-rest/engine/{engine}/"
                + path.replace("TASK", withoutForm).replace("INSTANCE", instance);
        String json = body.replace("INSTANCE", instance);
        assertRefused(
                admin.send(method, address, json.replace("VALUE", "\"mevrouw De Vries\""), "application/json"),
                "dossier");
        HttpResponse<String> closed =
                admin.send(method, address, json.replace("VALUE", "\"BETERE_UITLEG\""), "application/json");
        assertThat(closed.statusCode()).as(closed.body()).isBetween(200, 204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"messageName\":\"m\",\"processVariables\":{\"a\":{\"value\":\"mevrouw De Vries\"}}}",
                "{\"messageName\":\"m\",\"processVariablesLocal\":{\"a\":{\"value\":\"mevrouw De Vries\"}}}",
                "{\"messageName\":\"m\",\"businessKey\":\"mevrouw De Vries\"}"
            })
    void aMessageCarriesNoText(String body) {
        assertRefused(admin.post("/engine-rest/engine/{engine}/message", body), "dossier");
    }

    @Test
    void aSignalCarriesNoText() {
        assertRefused(
                admin.post(
                        "/engine-rest/engine/{engine}/signal",
                        "{\"name\":\"s\",\"variables\":{\"a\":{\"value\":\"mevrouw De Vries\"}}}"),
                "dossier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":\"111222333\"}",
                "{\"value\":111222333}",
                "{\"value\":\"111.222.333\"}",
                "{\"value\":\"jan@voorbeeld.nl\"}",
                "{\"value\":\"e30=\",\"type\":\"Bytes\"}",
                "{\"value\":\"{\\\"naam\\\":\\\"De Vries\\\"}\",\"type\":\"Json\"}"
            })
    void whatCouldBeAboutAPersonIsNoClosedValue(String value) {
        assertRefused(
                admin.put("/engine-rest/engine/{engine}/process-instance/" + instance + "/variables/a", value),
                "dossier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":true}",
                "{\"value\":12.5}",
                "{\"value\":\"2026-12-24\"}",
                "{\"value\":\"2026-12-24T10:00:00.000+0100\",\"type\":\"Date\"}",
                "{\"value\":null}"
            })
    void anAdministratorCanRepairWithClosedValues(String value) {
        HttpResponse<String> answer =
                admin.put("/engine-rest/engine/{engine}/process-instance/" + instance + "/variables/a", value);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "process-instance", "history/process-instance", "history/variable-instance", "job"})
    void nobodyAsksForEverythingAtOnce(String list) {
        assertRefused(admin.get("/engine-rest/engine/{engine}/" + list), "Vraag niet alles tegelijk op");
        assertRefused(admin.get("/engine-rest/engine/{engine}/" + list + "?maxResults=2001"), "hoogstens 2000");
        assertThat(admin.get("/engine-rest/engine/{engine}/" + list + "?maxResults=50")
                        .statusCode())
                .isEqualTo(200);
        assertThat(admin.get("/engine-rest/engine/{engine}/" + list + "/count").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task",
                "process-definition?key=met-formulier&sortBy=version&sortOrder=desc&withoutTenantId=true",
                "job-definition?firstResult=0&maxResults=2000"
            })
    void tasklistAndCockpitMayAskForWhatTheyShow(String list) {
        assertThat(admin.get("/engine-rest/engine/{engine}/" + list).statusCode())
                .isEqualTo(200);
    }

    @Test
    void ourOwnRoomsAndJobsAreNotStopped() {
        engine.getIdentityService().setAuthentication(PlatformTest.ADMIN, List.of("camunda-admin"));
        try {
            EngineDoor.inside(() -> {
                runtimeService.setVariable(instance, "a", "een tekst van ons zelf");
                return true;
            });
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        runtimeService.setVariable(instance, "a", "een tekst uit een job");
    }

    private static void assertRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(reason).doesNotContain("Vries");
    }

    private Task task(String process) {
        String id = runtimeService.startProcessInstanceByKey(process).getId();
        return taskService.createTaskQuery().processInstanceId(id).singleResult();
    }

    private static BpmnModelInstance process(String key, String form, String startForm) {
        var start =
                Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).startEvent("start");
        if (!startForm.isEmpty()) {
            start = start.camundaFormRef(startForm).camundaFormRefBinding("latest");
        }
        var task = start.userTask("taak").name("Taak");
        if (!form.isEmpty()) {
            task = task.camundaFormRef(form).camundaFormRefBinding("latest");
        }
        return task.endEvent().done();
    }
}
