package platssamverkan.analysis;

import java.util.List;
import java.util.UUID;
import platssamverkan.project.KeptRows;

interface FactorRatings extends KeptRows<FactorRating> {

    List<FactorRating> findByProjectIdAndOccasionAndSupersededAtIsNullOrderByRecordedAt(
            UUID projectId, Occasion occasion);
}
