package platssamverkan.area;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProjectAreas extends Repository<ProjectArea, UUID> {

    Optional<ProjectArea> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    ProjectArea saveAndFlush(ProjectArea area);
}
