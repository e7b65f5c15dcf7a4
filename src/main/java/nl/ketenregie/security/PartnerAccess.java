package nl.ketenregie.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.ProcessRoles;
import nl.ketenregie.process.StartUpLock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives the groups of the partner file what their work asks for: Tasklist, and the processes that start with them.
 * Tasks need no rights: see {@link SlicedAuthorizations}.
 */
@Component
class PartnerAccess {

    private static final String ALL = Authorization.ANY;

    private final Partners partners;
    private final ProcessRoles processes;
    private final IdentityService identityService;
    private final Grants grants;
    private final StartUpLock lock;
    private volatile boolean started;

    PartnerAccess(
            Partners partners,
            ProcessRoles processes,
            IdentityService identityService,
            Grants grants,
            StartUpLock lock) {
        this.partners = partners;
        this.processes = processes;
        this.identityService = identityService;
        this.grants = grants;
        this.lock = lock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void bringUpToDate() {
        started = true;
        lock.run("toegang", this::ensure);
    }

    /** Before the start is over, the deployments of the product itself are under way: they are all seen to at once. */
    boolean isStarted() {
        return started;
    }

    private void ensure() {
        List<ProcessRoles.Participation> participations = processes.all();
        List<Grant> wanted = new ArrayList<>(OperatingGroups.grants());
        participations.stream()
                .filter(ProcessRoles.Participation::anyRole)
                .map(process ->
                        Grant.of(Grant.EVERYBODY, Resources.PROCESS_DEFINITION, process.processKey(), Permissions.READ))
                .forEach(wanted::add);
        OperatingGroups.names().forEach(this::ensureGroup);
        Set<String> named = new HashSet<>();
        for (Organisation organisation : partners.all()) {
            for (Organisation.Role role : organisation.roles()) {
                if (named.add(role.group())) {
                    ensureGroup(role.group(), organisation.name() + " · " + role.name());
                }
                wanted.addAll(grants(role, participations));
            }
        }
        grants.ensure(wanted);
        partners.all().stream()
                .flatMap(organisation -> organisation.roles().stream())
                .map(Organisation.Role::group)
                .distinct()
                .forEach(group -> grants.withdrawOthers(group, Resources.PROCESS_DEFINITION, wanted));
    }

    private static List<Grant> grants(Organisation.Role role, List<ProcessRoles.Participation> participations) {
        String group = role.group();
        Stream<Grant> tasklist = Stream.of(
                Grant.of(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                Grant.of(group, Resources.APPLICATION, "welcome", Permissions.ACCESS),
                Grant.of(group, Resources.PROCESS_INSTANCE, ALL, Permissions.CREATE));
        Stream<Grant> models = participations.stream()
                .filter(process -> process.roles().contains(role.name()))
                .map(process -> process.startRole().filter(role.name()::equals).isPresent()
                        ? Grant.of(
                                group,
                                Resources.PROCESS_DEFINITION,
                                process.processKey(),
                                Permissions.READ,
                                Permissions.CREATE_INSTANCE)
                        : Grant.of(group, Resources.PROCESS_DEFINITION, process.processKey(), Permissions.READ));
        return Stream.concat(tasklist, models).toList();
    }

    private void ensureGroup(String id, String name) {
        Group group = identityService.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identityService.newGroup(id);
            group.setType("ketenregie");
        } else if (name.equals(group.getName())) {
            return;
        }
        group.setName(name);
        identityService.saveGroup(group);
    }
}
