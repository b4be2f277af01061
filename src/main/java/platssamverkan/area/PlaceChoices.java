package platssamverkan.area;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlaceChoices extends Repository<PlaceChoice, UUID> {

    Optional<PlaceChoice> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    PlaceChoice saveAndFlush(PlaceChoice choice);
}
