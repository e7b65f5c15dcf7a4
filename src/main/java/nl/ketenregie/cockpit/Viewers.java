package nl.ketenregie.cockpit;

import java.util.List;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Who looks, and what the engine lets that person see. */
@Component
class Viewers {

    private final CurrentUser currentUser;
    private final Partners partners;
    private final AuthorizationService rights;

    Viewers(CurrentUser currentUser, Partners partners, AuthorizationService rights) {
        this.currentUser = currentUser;
        this.partners = partners;
        this.rights = rights;
    }

    /** @throws Refused when this person may not open Cockpit */
    Viewer current() {
        List<String> groups = currentUser.groups();
        String user = currentUser
                .id()
                .filter(id -> rights.isUserAuthorized(id, groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .orElseThrow(Refused::noAccess);
        return new Viewer(
                user,
                groups,
                partners.all().stream()
                        .filter(organisation -> organisation.roles().stream()
                                .map(Organisation.Role::group)
                                .anyMatch(groups::contains))
                        .map(Organisation::id)
                        .toList());
    }

    /** Whether this person may see in Cockpit itself how each case of this process ran. */
    boolean mayReadEachCaseOf(String process, Viewer viewer) {
        return rights.isUserAuthorized(
                viewer.user(),
                viewer.groups(),
                ProcessDefinitionPermissions.READ_HISTORY,
                Resources.PROCESS_DEFINITION,
                process);
    }
}
