package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface SituationPictures extends Repository<SituationPictureRow, UUID>, KeptRows<SituationPictureRow> {

    boolean existsByProjectId(UUID projectId);
}
