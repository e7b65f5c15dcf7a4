package nl.ketenregie.security;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.camunda.bpm.engine.authorization.Groups.GROUP_TYPE_SYSTEM;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes sure that the group of administrators has a member of its own before the first request: as long as it has none,
 * Camunda lets anybody make himself administrator (CVE-2026-77226).
 */
@Component
class FirstAdministrator extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AdministratorSettings settings;

    FirstAdministrator(AdministratorSettings settings) {
        this.settings = settings;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (exists(engine)) {
            return;
        }
        String password = settings.password();
        if (password == null || password.isBlank()) {
            throw new NoAdministrator(
                    "Er is nog geen beheerder, en er is geen wachtwoord opgegeven om er een te maken.",
                    "Zet de omgevingsvariabele KETENREGIE_ADMIN_PASSWORD (en als u een andere naam wilt dan 'beheer':"
                            + " KETENREGIE_ADMIN_USER) en start opnieuw. Daarna is de variabele niet meer nodig.");
        }
        try {
            create(engine, settings.user(), password);
            LOG.info("Beheerder '{}' is aangemaakt", settings.user());
        } catch (ProcessEngineException e) {
            if (!exists(engine)) {
                throw e;
            }
            LOG.info("De beheerder is intussen door een andere server aangemaakt");
        }
    }

    private static boolean exists(ProcessEngine engine) {
        return engine.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(CAMUNDA_ADMIN)
                        .count()
                > 0;
    }

    private static void create(ProcessEngine engine, String id, String password) {
        IdentityService identity = engine.getIdentityService();
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setFirstName("Functioneel");
            user.setLastName("beheer");
            user.setPassword(password);
            if (!identity.checkPasswordAgainstPolicy(password, user).isValid()) {
                throw new NoAdministrator(
                        "Het wachtwoord in KETENREGIE_ADMIN_PASSWORD is te zwak.",
                        "Kies er een van minstens tien tekens, met een hoofdletter, een kleine letter, een cijfer en een"
                                + " leesteken, zonder de gebruikersnaam erin.");
            }
            identity.saveUser(user);
        }
        if (identity.createGroupQuery().groupId(CAMUNDA_ADMIN).count() == 0) {
            Group group = identity.newGroup(CAMUNDA_ADMIN);
            group.setName("Beheerders");
            group.setType(GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
        }
        for (Resource resource : Resources.values()) {
            grantEverything(engine.getAuthorizationService(), resource);
        }
        identity.createMembership(id, CAMUNDA_ADMIN);
    }

    private static void grantEverything(AuthorizationService authorizations, Resource resource) {
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(CAMUNDA_ADMIN)
                        .resourceType(resource)
                        .resourceId(Authorization.ANY)
                        .count()
                == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(CAMUNDA_ADMIN);
            grant.setResource(resource);
            grant.setResourceId(Authorization.ANY);
            grant.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(grant);
        }
    }
}
