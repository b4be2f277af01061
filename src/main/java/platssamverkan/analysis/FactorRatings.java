package platssamverkan.analysis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface FactorRatings extends Repository<FactorRating, UUID>, KeptRows<FactorRating> {

    List<FactorRating> findByProjectIdAndOccasionAndSupersededAtIsNullOrderByRecordedAt(
            UUID projectId, Occasion occasion);
}
