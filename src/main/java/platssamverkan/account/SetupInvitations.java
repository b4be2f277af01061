package platssamverkan.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface SetupInvitations extends JpaRepository<SetupInvitation, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SetupInvitation> findByTokenHash(String tokenHash);
}
