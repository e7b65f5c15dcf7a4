package nl.ketenregie.security;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * A right of a group in the engine.
 *
 * @param group {@link #EVERYBODY} for everybody who is logged in
 * @param resourceId {@code *} for all of the resource
 */
record Grant(String group, Resource resource, String resourceId, Set<Permission> permissions) {

    static final String EVERYBODY = "*";

    static Grant of(String group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group, resource, resourceId, Set.of(permissions));
    }
}
