package platssamverkan.followup;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface MeasureReviews extends Repository<MeasureReviewRow, UUID>, KeptRows<MeasureReviewRow> {}
