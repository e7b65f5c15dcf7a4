package nl.ketenregie.security;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/** The groups that look after the platform itself. */
final class OperatingGroups {

    /** Change models in Camunda Modeler and deploy them; see no cases. */
    static final String PROCESS_OWNERS = "procesbeheer";

    /** See how every case ran, and run what waits or got stuck; see no tasks and no dossiers. */
    static final String OPERATORS = "functioneel-beheer";

    private static final String ALL = Authorization.ANY;

    private OperatingGroups() {}

    static Map<String, String> names() {
        return Map.of(PROCESS_OWNERS, "Procesbeheer", OPERATORS, "Functioneel beheer");
    }

    static List<Grant> grants() {
        return List.of(
                Grant.of(PROCESS_OWNERS, Resources.DEPLOYMENT, ALL, Permissions.CREATE, Permissions.READ),
                Grant.of(PROCESS_OWNERS, Resources.PROCESS_DEFINITION, ALL, Permissions.READ),
                Grant.of(PROCESS_OWNERS, Resources.DECISION_DEFINITION, ALL, Permissions.READ),
                Grant.of(PROCESS_OWNERS, Resources.DECISION_REQUIREMENTS_DEFINITION, ALL, Permissions.READ),
                Grant.of(PROCESS_OWNERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                Grant.of(PROCESS_OWNERS, Resources.APPLICATION, "welcome", Permissions.ACCESS),
                Grant.of(
                        OPERATORS,
                        Resources.PROCESS_DEFINITION,
                        ALL,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
                        ProcessDefinitionPermissions.UPDATE_INSTANCE,
                        ProcessDefinitionPermissions.RETRY_JOB),
                Grant.of(OPERATORS, Resources.DECISION_DEFINITION, ALL, Permissions.READ, Permissions.READ_HISTORY),
                Grant.of(OPERATORS, Resources.DECISION_REQUIREMENTS_DEFINITION, ALL, Permissions.READ),
                Grant.of(OPERATORS, Resources.DEPLOYMENT, ALL, Permissions.READ),
                Grant.of(OPERATORS, Resources.BATCH, ALL, BatchPermissions.READ, BatchPermissions.READ_HISTORY),
                Grant.of(OPERATORS, Resources.OPERATION_LOG_CATEGORY, ALL, UserOperationLogCategoryPermissions.READ),
                Grant.of(OPERATORS, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                Grant.of(OPERATORS, Resources.APPLICATION, "welcome", Permissions.ACCESS));
    }
}
