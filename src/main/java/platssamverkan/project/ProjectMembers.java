package platssamverkan.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProjectMembers extends JpaRepository<ProjectMember, UUID> {

    List<ProjectMember> findByProjectIdAndEndsAtIsNull(UUID projectId);

    List<ProjectMember> findByAccountIdAndEndsAtIsNull(UUID accountId);

    Optional<ProjectMember> findByProjectIdAndAccountIdAndRoleAndEndsAtIsNull(
        UUID projectId, UUID accountId, Role role);
}
