package platssamverkan.actionplan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanDiscussions extends Repository<PlanDiscussion, UUID> {

    List<PlanDiscussion> findByProjectIdOrderByRecordedAt(UUID projectId);

    PlanDiscussion saveAndFlush(PlanDiscussion discussion);
}
