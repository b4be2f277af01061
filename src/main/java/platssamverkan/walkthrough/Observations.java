package platssamverkan.walkthrough;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface Observations extends Repository<Observation, UUID>, KeptRows<Observation> {

    String NOTED = """
        select o from Observation o
        where o.projectId = :projectId and o.walkId is null and o.supersededAt is null
        order by o.recordedAt""";

    /** What no recorded walk holds yet. */
    @Query(NOTED)
    List<Observation> noted(UUID projectId);

    /** The same, held so that nobody changes it while the walk is being recorded. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(NOTED)
    List<Observation> notedAndHeld(UUID projectId);

    List<Observation> findByWalkIdOrderByRecordedAt(UUID walkId);

    boolean existsByProjectIdAndRowIdAndWalkIdIsNotNull(UUID projectId, UUID rowId);
}
