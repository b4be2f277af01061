package platssamverkan.area;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, UUID> {

    Place save(Place place);
}
