package platssamverkan.collaboration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkingGroupVersions extends Repository<WorkingGroup, UUID> {

    List<WorkingGroup> findByProjectIdAndSupersededAtIsNullOrderByName(UUID projectId);

    Optional<WorkingGroup> findByProjectIdAndPlaceIdAndSupersededAtIsNull(UUID projectId, UUID placeId);

    Optional<WorkingGroup> findByProjectIdAndGroupIdAndSupersededAtIsNull(UUID projectId, UUID groupId);

    List<WorkingGroup> findByGroupIdInAndSupersededAtIsNull(Collection<UUID> groupIds);

    /** A line for every member who logs in, and one without account for a group in which nobody does. */
    @Query("""
        select new platssamverkan.collaboration.GroupSeat(g.projectId, g.groupId, m.accountId)
        from WorkingGroup g left join g.members m on m.accountId is not null
        where g.projectId in :projects and g.supersededAt is null""")
    List<GroupSeat> seats(Collection<UUID> projects);

    WorkingGroup saveAndFlush(WorkingGroup group);
}
