package platssamverkan.actor;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Actors extends Repository<Actor, UUID> {

    Actor save(Actor actor);
}
