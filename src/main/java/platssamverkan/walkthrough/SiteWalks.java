package platssamverkan.walkthrough;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SiteWalks extends Repository<SiteWalk, UUID> {

    List<SiteWalk> findByProjectIdOrderByWalkedOnAscRecordedAtAsc(UUID projectId);

    SiteWalk saveAndFlush(SiteWalk walk);
}
