package platssamverkan.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import platssamverkan.actionplan.MeasureStatus;

/** How far a measure had come when the development of the places was closed. */
@Embeddable
public record DevelopedMeasure(UUID measureId, @Enumerated(EnumType.STRING) MeasureStatus status) {}
