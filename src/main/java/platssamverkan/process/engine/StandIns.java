package platssamverkan.process.engine;

import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.project.Roster;

/**
 * Who takes what a role has in a project and no member is named for: those who hold the role, and where nobody does, the
 * leaders.
 */
final class StandIns {

    private StandIns() {}

    static boolean isOne(Roster roster, ProjectId project, Role role) {
        var own = roster.own(project);
        return own.contains(role) || own.contains(Role.PROJEKTLEDARE) && !roster.isHeld(project, role);
    }
}
