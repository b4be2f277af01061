package platssamverkan.process.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** What people who work on tasks may do in the engine. Tenants and roles narrow it to their own. */
@Component
class TasklistGrants {

    private final AuthorizationService authorizations;

    TasklistGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void grantBasics() {
        grant(ScopedGroups.PARTICIPANTS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(ScopedGroups.PARTICIPANTS, Resources.PROCESS_DEFINITION, Authorization.ANY,
            ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
            ProcessDefinitionPermissions.UPDATE_TASK);
    }

    void grantFilter(String group, String filterId) {
        grant(group, Resources.FILTER, filterId, Permissions.READ);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var existing = authorizations.createAuthorizationQuery()
            .groupIdIn(group).resourceType(resource).resourceId(id).count();
        if (existing > 0) {
            return;
        }
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
