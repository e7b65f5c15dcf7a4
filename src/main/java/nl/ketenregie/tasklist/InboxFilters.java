package nl.ketenregie.tasklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.StartUpLock;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The filters that everybody finds in Tasklist, most urgent first. They ask nothing about rights: each person sees only
 * tasks of one's own or of one's team through any filter.
 */
@Component
class InboxFilters {

    private static final String END_OF_WEEK = "${dateTime().plusWeeks(1).withDayOfWeek(1).withTimeAtStartOfDay()}";
    private static final String NOW = "${now()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final StartUpLock lock;

    InboxFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations, StartUpLock lock) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.lock = lock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void bringUpToDate() {
        lock.run("takenlijstfilters", this::ensureAll);
    }

    private List<InboxFilter> inbox() {
        return List.of(
                new InboxFilter(
                        "Mijn taken",
                        "Taken die u in behandeling hebt",
                        "#0b6bcb",
                        urgentFirst().taskAssigneeExpression("${currentUser()}")),
                new InboxFilter(
                        "Mijn team",
                        "Taken van uw team die nog niemand heeft opgepakt",
                        "#2f7d32",
                        urgentFirst().taskCandidateGroupInExpression("${currentUserGroups()}")),
                new InboxFilter(
                        "Deze week",
                        "Taken van u of uw team die uiterlijk zondag klaar moeten zijn",
                        "#8a6d00",
                        urgentFirst().dueBeforeExpression(END_OF_WEEK)),
                new InboxFilter(
                        "Te laat",
                        "Taken van u of uw team waarvan de datum voorbij is",
                        "#b3261e",
                        urgentFirst().dueBeforeExpression(NOW)),
                new InboxFilter(
                        "Wacht op anderen",
                        "Taken van u of uw team die u later weer oppakt",
                        "#5f6368",
                        urgentFirst().followUpAfterExpression(NOW)));
    }

    /** An acute case stands above what is merely late: its priority comes from its urgency. */
    private TaskQuery urgentFirst() {
        return tasks.createTaskQuery()
                .active()
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc();
    }

    private void ensureAll() {
        List<InboxFilter> inbox = inbox();
        for (int place = 0; place < inbox.size(); place++) {
            ensure(inbox.get(place), place);
        }
    }

    private void ensure(InboxFilter wanted, int place) {
        Filter filter = filters.createTaskFilterQuery().filterName(wanted.name()).list().stream()
                .filter(found -> found.getOwner() == null)
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(wanted.name()));
        filter.setQuery(wanted.query());
        filter.setProperties(wanted.properties(place));
        openToEverybody(filters.saveFilter(filter).getId());
    }

    private void openToEverybody(String filterId) {
        boolean open = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(Resources.FILTER)
                        .resourceId(filterId)
                        .count()
                > 0;
        if (!open) {
            Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            row.setResource(Resources.FILTER);
            row.setResourceId(filterId);
            row.addPermission(Permissions.READ);
            authorizations.saveAuthorization(row);
        }
    }

    private record InboxFilter(String name, String description, String color, TaskQuery query) {

        Map<String, Object> properties(int place) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("description", description);
            properties.put("color", color);
            properties.put("priority", place);
            properties.put("refresh", true);
            properties.put("showUndefinedVariable", false);
            properties.put(
                    "variables",
                    List.of(
                            Map.of("name", CaseVariables.CASE_NUMBER.name(), "label", "Zaaknummer"),
                            Map.of("name", CaseVariables.MUNICIPALITY_NAME.name(), "label", "Gemeente")));
            return properties;
        }
    }
}
