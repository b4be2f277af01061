package platssamverkan.actionplan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FinancingPayments extends JpaRepository<FinancingPayment, UUID> {

    List<FinancingPayment> findByProjectIdOrderByPaymentAt(UUID projectId);
}
