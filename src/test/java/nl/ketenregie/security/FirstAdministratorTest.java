package nl.ketenregie.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class FirstAdministratorTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @BeforeEach
    void noAdministrator() {
        identityService.deleteMembership(PlatformTest.ADMIN, "camunda-admin");
    }

    @AfterEach
    void anAdministratorAgain() {
        identityService.deleteUser("eerste.beheerder");
        identityService.createMembership(PlatformTest.ADMIN, "camunda-admin");
    }

    @Test
    void withoutAnAdministratorAndWithoutAPasswordThePlatformDoesNotStart() {
        assertThatThrownBy(() -> start("beheer", null))
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining("Er is nog geen beheerder")
                .hasMessageContaining("KETENREGIE_ADMIN_PASSWORD");
        assertThatThrownBy(() -> start("beheer", "  ")).isInstanceOf(NoAdministrator.class);
    }

    @Test
    void aWeakPasswordForTheFirstAdministratorIsRefused() {
        assertThatThrownBy(() -> start("eerste.beheerder", "welkom"))
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining("te zwak");
        assertThat(identityService.createUserQuery().userId("eerste.beheerder").count())
                .isZero();
    }

    @Test
    void theFirstAdministratorIsMadeOnceAndKeepsHisPassword() {
        start("eerste.beheerder", "Zomer-regen-2026!");
        start("eerste.beheerder", "Winter-zon-2027!");
        assertThat(identityService
                        .createUserQuery()
                        .memberOfGroup("camunda-admin")
                        .singleResult()
                        .getId())
                .isEqualTo("eerste.beheerder");
        assertThat(identityService.checkPassword("eerste.beheerder", "Zomer-regen-2026!"))
                .isTrue();
        start("eerste.beheerder", null);
    }

    private void start(String user, @Nullable String password) {
        new FirstAdministrator(new AdministratorSettings(user, password)).postProcessEngineBuild(engine);
    }
}
