package nl.ketenregie.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@PlatformTest
class WebSecurityTest {

    private static final String PASSWORD = "Zomer-regen-2026!";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @LocalServerPort
    private int port;

    private Http nobody;

    @BeforeEach
    void aCaseworker() {
        nobody = Http.at(port, engine.getName());
        if (identityService.createUserQuery().userId("jan.jansen").count() == 0) {
            User jan = identityService.newUser("jan.jansen");
            jan.setPassword(PASSWORD);
            identityService.saveUser(jan);
            identityService.createMembership("jan.jansen", "juridisch-loket-utrecht");
            Authorization tasklist =
                    engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            tasklist.setUserId("jan.jansen");
            tasklist.setResource(Resources.APPLICATION);
            tasklist.setResourceId("tasklist");
            tasklist.addPermission(Permissions.ACCESS);
            engine.getAuthorizationService().saveAuthorization(tasklist);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/engine",
                "/engine-rest/engine/{engine}/task",
                "/engine-rest/engine/{engine}/history/process-instance",
                "/engine-rest/engine/{engine}/user",
                "/engine-rest/engine/{engine}/identity/password-policy",
                "/engine-rest/version",
                "/api",
                "/api/who",
                "/api/anything",
                "/camunda/api/engine/engine/{engine}/task",
                "/camunda/api/engine/engine/{engine}/user",
                "/camunda/api/engine/engine/{engine}/history/process-instance",
                "/camunda/api/cockpit/plugin/base/{engine}/process-definition/statistics-count",
                "/camunda/api/tasklist/plugin/anything/{engine}/x",
                "/camunda/api/admin/auth/user/{engine}/login/tasklist/x",
                "/actuator",
                "/actuator/env",
                "/actuator/prometheus",
                "/actuator/prometheus/",
                "/actuator/healthy",
                "/login",
                "/logout",
                "/api/../engine-rest/engine",
                "/engine-rest;x/engine",
                "//engine-rest/engine",
                "/v3/api-docs",
                "/error",
                "/anything"
            })
    void nothingAnswersWithoutALoginExceptHealth(String path) {
        for (String method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            assertThat(nobody.send(method, path, "", "").statusCode())
                    .as(method + " " + path)
                    .isIn(400, 401, 403, 404);
        }
        assertThat(nobody.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void ourInterfaceLeavesTheSessionOfTasklistAlone() {
        Http tasklist = nobody.loggedInToTasklist("jan.jansen", PASSWORD);
        HttpResponse<String> answer = tasklist.get("/api/who");
        assertThat(answer.body()).isEqualTo("jan.jansen");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID="));
    }

    @Test
    void aProgramGetsInWithNameAndPassword() {
        assertThat(nobody.as("jan.jansen", PASSWORD).get("/api/who").body()).isEqualTo("jan.jansen");
        assertThat(nobody.as("jan.jansen", PASSWORD)
                        .get("/engine-rest/engine/{engine}/task")
                        .statusCode())
                .isEqualTo(400);
        assertThat(nobody.as("jan.jansen", PASSWORD)
                        .get("/engine-rest/engine/{engine}/task?maxResults=50")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsRefusedInDutch() {
        HttpResponse<String> answer = nobody.as("jan.jansen", "Fout-geraden-1!").get("/api/who");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("De gebruikersnaam of het wachtwoord klopt niet.");
    }

    @Test
    void aPageInTheBrowserGetsNoLoginWindow() {
        assertThat(nobody.get("/api/who").headers().firstValue("WWW-Authenticate"))
                .isPresent();
        assertThat(nobody.with("Sec-Fetch-Mode", "cors")
                        .get("/api/who")
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void whoIsLoggedInToTasklistIsLoggedInToOurInterface() {
        Http browser = nobody.loggedInToTasklist("jan.jansen", PASSWORD);
        assertThat(browser.get("/api/who").body()).isEqualTo("jan.jansen");
        assertThat(browser.delete("/api/who").body()).isEqualTo("gone");
    }

    @Test
    void aChangeWithoutTheTokenOfTheSessionIsRefused() {
        Http browser = nobody.loggedInToTasklist("jan.jansen", PASSWORD).withoutToken();
        HttpResponse<String> answer = browser.delete("/api/who");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("beveiligingscode");
    }

    @Test
    void theSessionOfTasklistDoesNotOpenTheEngineInterface() {
        Http browser = nobody.loggedInToTasklist("jan.jansen", PASSWORD);
        assertThat(browser.get("/engine-rest/engine/{engine}/task?maxResults=1").statusCode())
                .isEqualTo(401);
    }

    @Test
    void setupOfAnAdministratorFromOutsideIsForbidden() {
        identityService.deleteMembership(PlatformTest.ADMIN, "camunda-admin");
        try {
            String someone = "{\"profile\":{\"id\":\"indringer\"},\"credentials\":{\"password\":\"" + PASSWORD + "\"}}";
            for (String path : new String[] {
                "/camunda/api/admin/setup/{engine}/user/create",
                "/camunda/api/admin/setup/{engine}/user/create/",
                "/camunda/api/admin//setup/{engine}/user/create",
                "/camunda/api/admin/setup;a=b/{engine}/user/create",
                "/camunda/api/admin/%73etup/{engine}/user/create"
            }) {
                Http browser = nobody.loggedInToTasklist("jan.jansen", PASSWORD);
                assertThat(browser.post(path, someone).statusCode()).as(path).isIn(400, 403);
            }
            assertThat(nobody.post("/camunda/api/admin/setup/{engine}/user/create", someone)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(nobody.get("/camunda/app/admin/{engine}/setup/").statusCode())
                    .isEqualTo(403);
            assertThat(identityService.createUserQuery().userId("indringer").count())
                    .isZero();
        } finally {
            identityService.createMembership(PlatformTest.ADMIN, "camunda-admin");
        }
    }

    @Test
    void theStartPageLeadsToTheWelcomePage() {
        for (String path : new String[] {"/", "/camunda-welcome"}) {
            HttpResponse<String> answer = nobody.get(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .endsWith("/camunda/app/welcome/" + engine.getName() + "/");
        }
        HttpResponse<String> welcome = nobody.get("/camunda/app/welcome/{engine}/");
        assertThat(welcome.statusCode()).isEqualTo(200);
    }

    @Test
    void everyPageForbidsWhatABrowserShouldNotDo() {
        HttpResponse<String> page = nobody.get("/camunda/app/tasklist/{engine}/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(String.join(";", page.headers().allValues("Set-Cookie")))
                .contains("JSESSIONID", "HttpOnly", "SameSite=Strict");
        HttpResponse<String> api = nobody.as("jan.jansen", PASSWORD).get("/api/who");
        assertThat(api.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(api.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(api.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(api.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void weakPasswordsAreRefused() {
        Http admin = nobody.as(PlatformTest.ADMIN, PlatformTest.ADMIN_PASSWORD);
        String weak = "{\"profile\":{\"id\":\"piet\"},\"credentials\":{\"password\":\"welkom\"}}";
        assertThat(admin.post("/engine-rest/engine/{engine}/user/create", weak).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(identityService.createUserQuery().userId("piet").count()).isZero();
    }

    @Test
    void anIdWithStrangeCharactersIsRefused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> identityService.saveGroup(identityService.newGroup("a/b <c>"))))
                .isInstanceOf(ProcessEngineException.class);
    }

    /** An address behind the login, to see who the engine thinks is at work. */
    @TestConfiguration
    static class Addresses {

        @RestController
        static class Who {
            private final IdentityService identityService;

            Who(IdentityService identityService) {
                this.identityService = identityService;
            }

            @GetMapping("/api/who")
            String who() {
                return identityService.getCurrentAuthentication().getUserId();
            }

            @DeleteMapping("/api/who")
            String gone() {
                return "gone";
            }
        }
    }
}
