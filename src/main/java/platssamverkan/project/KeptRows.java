package platssamverkan.project;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;

/** What a repository of rows with all their versions can do. */
public interface KeptRows<T extends KeptRow<?>> {

    /** The rows as they are now, in the order in which they last changed. */
    List<T> findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(UUID projectId);

    Optional<T> findByProjectIdAndRowIdAndSupersededAtIsNull(UUID projectId, UUID rowId);

    /** The last version, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<T> findFirstByProjectIdAndRowIdOrderByVersionDesc(UUID projectId, UUID rowId);

    T saveAndFlush(T row);
}
