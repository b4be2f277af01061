package platssamverkan.process.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureResponsibilities;
import platssamverkan.actionplan.Responsibility;
import platssamverkan.project.Role;
import platssamverkan.project.Roster;

/**
 * The groups of the measures that a person reports about. One that no member is named for falls to those who have the
 * role in the project, and where nobody has it, to the leaders.
 */
@Component
class MeasureGroups implements GroupSource {

    private final MeasureResponsibilities responsibilities;

    MeasureGroups(MeasureResponsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @Override
    public Set<String> groupsOf(Roster roster) {
        return responsibilities.unfinished(roster.projects()).stream()
            .filter(measure -> isFor(roster, measure))
            .map(measure -> RoleScoping.group(Role.ATGARDSANSVARIG.id(), measure.measure()))
            .collect(Collectors.toSet());
    }

    private static boolean isFor(Roster roster, Responsibility measure) {
        var named = measure.responsible().filter(roster.members(measure.project())::contains);
        return named.map(roster.person()::equals)
            .orElseGet(() -> StandIns.isOne(roster, measure.project(), Role.ATGARDSANSVARIG));
    }
}
