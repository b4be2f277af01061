package platssamverkan.walkthrough;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface Observations extends Repository<Observation, UUID>, KeptRows<Observation> {

    String NOTED = """
        select o from Observation o
        where o.projectId = :projectId and o.walkId is null and o.supersededAt is null""";

    /** What no recorded walk holds yet. */
    @Query(NOTED + " order by o.recordedAt")
    List<Observation> noted(UUID projectId);

    /** The same for some places, held so that nobody changes it while the walk is being recorded. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(NOTED + " and o.placeId in :places order by o.recordedAt")
    List<Observation> notedAndHeld(UUID projectId, Collection<UUID> places);

    List<Observation> findByWalkIdOrderByRecordedAt(UUID walkId);

    boolean existsByProjectIdAndRowIdAndWalkIdIsNotNull(UUID projectId, UUID rowId);
}
