package platssamverkan.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByLogin(String login);

    List<Account> findByActiveTrueAndTaskMailsTrueAndEmailNotNullOrderById();

    List<Account> findByMunicipalityIdAndActiveTrueOrderByDisplayName(UUID municipalityId);
}
