package platssamverkan.process.collaboration;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.WorkingGroupId;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.process.desk.TaskSubject;

/** Names the working group that makes a walk. */
@Component
class WorkingGroupSubject implements TaskSubject {

    private final WorkingGroupService groups;

    WorkingGroupSubject(WorkingGroupService groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, String> titles(Collection<String> ids) {
        return groups.names(ids.stream().map(WorkingGroupId::of).toList()).entrySet().stream()
            .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }
}
