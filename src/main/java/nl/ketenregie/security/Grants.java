package nl.ketenregie.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's table of rights, brought in line with what should be there. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Adds what is missing; what administrators gave beyond it stays. */
    void ensure(Collection<Grant> grants) {
        Map<Key, Authorization> present = new HashMap<>();
        authorizations.createAuthorizationQuery().list().forEach(row -> present.put(Key.of(row), row));
        grants.forEach(grant -> present.compute(Key.of(grant), (key, row) -> ensured(grant, row)));
    }

    /** Takes back what a group holds on single resources of this kind beyond these. */
    void withdrawOthers(String group, Resource resource, Collection<Grant> grants) {
        Set<String> kept = grants.stream()
                .filter(grant -> grant.group().equals(group))
                .filter(grant -> grant.resource().resourceType() == resource.resourceType())
                .map(Grant::resourceId)
                .collect(Collectors.toSet());
        authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).list().stream()
                .filter(row -> !kept.contains(row.getResourceId()))
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
    }

    private Authorization ensured(Grant grant, @Nullable Authorization present) {
        if (present != null && grant.permissions().stream().allMatch(present::isPermissionGranted)) {
            return present;
        }
        Authorization row = present == null ? newRow(grant) : present;
        for (Permission permission : grant.permissions()) {
            row.addPermission(permission);
        }
        return authorizations.saveAuthorization(row);
    }

    private Authorization newRow(Grant grant) {
        boolean everybody = grant.group().equals(Grant.EVERYBODY);
        Authorization row = authorizations.createNewAuthorization(
                everybody ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (!everybody) {
            row.setGroupId(grant.group());
        }
        row.setResource(grant.resource());
        row.setResourceId(grant.resourceId());
        return row;
    }

    private record Key(String holder, int resource, String resourceId) {

        static Key of(Grant grant) {
            return new Key(grant.group(), grant.resource().resourceType(), grant.resourceId());
        }

        static Key of(Authorization row) {
            String holder = row.getAuthorizationType() == Authorization.AUTH_TYPE_GLOBAL
                    ? Grant.EVERYBODY
                    : Objects.requireNonNullElse(row.getGroupId(), "user:" + row.getUserId());
            return new Key(holder, row.getResourceType(), String.valueOf(row.getResourceId()));
        }
    }
}
