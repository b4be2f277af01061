package platssamverkan.analysis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface FactorChoices extends Repository<FactorChoiceRow, UUID>, KeptRows<FactorChoiceRow> {

    @Query("""
            select choice.content from FactorChoiceRow choice
            where choice.projectId = :projectId and choice.supersededAt is null""")
    List<FactorChoice> choices(UUID projectId);
}
