package platssamverkan.analysis;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectCatalogues extends Repository<ProjectCatalogue, UUID> {

    Optional<ProjectCatalogue> findById(UUID projectId);

    /** The catalogue, held until the transaction ends, so that changes of one project's ratings queue up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ProjectCatalogue> findByProjectId(UUID projectId);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into project_catalogue (project_id, catalogue_version, red_up_to, yellow_up_to, frozen_at)
            values (:projectId, :version, :redUpTo, :yellowUpTo, :at) on conflict do nothing""")
    void freeze(UUID projectId, String version, int redUpTo, int yellowUpTo, Instant at);
}
