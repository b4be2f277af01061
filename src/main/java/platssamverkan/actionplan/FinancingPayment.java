package platssamverkan.actionplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class FinancingPayment {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID measureId;
    private int year;
    @Embedded
    private Payment payment;

    protected FinancingPayment() {}

    FinancingPayment(Measure measure, Payment payment) {
        this.id = UUID.randomUUID();
        this.projectId = measure.projectId().value();
        this.measureId = measure.id().value();
        this.year = payment.year();
        this.payment = payment;
    }

    MeasureId measure() {
        return new MeasureId(measureId);
    }

    Payment payment() {
        return payment;
    }
}
