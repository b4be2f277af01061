package platssamverkan.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import platssamverkan.account.AccountId;

/**
 * One report of how a permit comes along.
 *
 * @param registryNumber the diarienummer; needed for an answer
 */
@Embeddable
public record PermitReport(
    @Enumerated(EnumType.STRING) PermitKind kind,
    @Enumerated(EnumType.STRING) PermitStatus status,
    LocalDate occurredOn,
    String registryNumber,
    String note,
    @Column(name = "recorded_by") @Convert(converter = AccountIdColumn.class) AccountId by,
    @Column(name = "recorded_at") Instant at
) {}
