package platssamverkan.process.collaboration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.TaskSubject;

/** Names the member of the steering group whose seat a vote is about. */
@Component
class SteeringMemberSubject implements TaskSubject {

    private final SteeringGroupService groups;

    SteeringMemberSubject(SteeringGroupService groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, String> titles(Collection<String> ids) {
        return groups.names(ids.stream().map(UUID::fromString).toList()).entrySet().stream()
            .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }
}
