package platssamverkan.area;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectAreas extends Repository<ProjectArea, UUID> {

    Optional<ProjectArea> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    @Query("""
        select new platssamverkan.area.PlaceName(p.placeId, p.name) from ProjectArea a join a.places p
        where a.supersededAt is null and p.placeId in :placeIds""")
    List<PlaceName> names(Collection<UUID> placeIds);

    ProjectArea saveAndFlush(ProjectArea area);
}
