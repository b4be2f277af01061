package platssamverkan.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Municipalities extends JpaRepository<Municipality, UUID> {

    Optional<Municipality> findByName(String name);
}
