package platssamverkan.actor;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterEntries extends Repository<RegisterEntry, UUID> {

    @Query("from RegisterEntry where projectId = :projectId and supersededAt is null order by details.name")
    List<RegisterEntry> current(UUID projectId);

    @Query("from RegisterEntry where projectId = :projectId and supersededAt is not null order by version desc")
    List<RegisterEntry> former(UUID projectId);

    RegisterEntry saveAndFlush(RegisterEntry entry);
}
