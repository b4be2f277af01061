package platssamverkan.survey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface SurveyTotals extends Repository<SurveyTotalRow, UUID>, KeptRows<SurveyTotalRow> {

    @Query("""
            select total.content.wave from SurveyTotalRow total
            where total.projectId = :projectId and total.rowId = :rowId and total.supersededAt is null""")
    Optional<Wave> waveOf(UUID projectId, UUID rowId);
}
