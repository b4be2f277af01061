package platssamverkan.analysis;

import java.util.UUID;
import platssamverkan.project.KeptRows;

interface SituationPictures extends KeptRows<SituationPictureRow> {

    boolean existsByProjectId(UUID projectId);
}
