package platssamverkan.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FinalReports extends Repository<FinalReport, UUID> {

    Optional<FinalReport> findFirstByProjectIdOrderByVersionDesc(UUID projectId);

    FinalReport saveAndFlush(FinalReport report);
}
