package platssamverkan.project;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Projects extends JpaRepository<Project, UUID> {

    @Query("""
        select p from Project p
        where exists (select 1 from ProjectMember m
            where m.projectId = p.id and m.accountId = :accountId and m.endsAt is null)
        order by p.name""")
    List<Project> ofMember(UUID accountId);

    @Query("""
        select count(m) > 0 from ProjectMember m
        where m.projectId = :id and m.accountId = :accountId and m.endsAt is null""")
    boolean isReadableBy(UUID id, UUID accountId);

    boolean existsByIdAndMunicipalityId(UUID id, UUID municipalityId);

    List<Project> findByMunicipalityIdOrderByName(UUID municipalityId);
}
