package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FinalReports extends Repository<FinalReport, UUID> {

    Optional<FinalReport> findFirstByProjectIdOrderByVersionDesc(UUID projectId);

    List<FinalReport> findByProjectIdOrderByVersion(UUID projectId);

    FinalReport saveAndFlush(FinalReport report);
}
