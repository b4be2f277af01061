package platssamverkan.walkthrough;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Observations extends Repository<Observation, UUID> {

    List<Observation> findByProjectIdAndWalkIdIsNullOrderByAddedAt(UUID projectId);

    List<Observation> findByWalkIdOrderByAddedAt(UUID walkId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Observation> findByIdAndProjectIdAndWalkIdIsNull(UUID id, UUID projectId);

    Observation saveAndFlush(Observation observation);

    void delete(Observation observation);
}
