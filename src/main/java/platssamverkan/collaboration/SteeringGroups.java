package platssamverkan.collaboration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SteeringGroups extends Repository<SteeringGroup, UUID> {

    Optional<SteeringGroup> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    @Query("select g from SteeringGroup g join fetch g.members where g.projectId in :projects and g.supersededAt is null")
    List<SteeringGroup> current(Collection<UUID> projects);

    /** Every version of a group that one of the members is in, the oldest first. */
    @Query("select distinct g from SteeringGroup g join g.members m where m.memberId in :members order by g.version")
    List<SteeringGroup> findByMembers(Collection<UUID> members);

    SteeringGroup saveAndFlush(SteeringGroup group);
}
