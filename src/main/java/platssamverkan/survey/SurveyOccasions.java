package platssamverkan.survey;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface SurveyOccasions extends Repository<SurveyOccasionRow, UUID>, KeptRows<SurveyOccasionRow> {}
