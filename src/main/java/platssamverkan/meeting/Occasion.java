package platssamverkan.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When, where and in which form a meeting was held.
 *
 * @param place a room, an address or a link; null for a digital meeting without one
 */
@Embeddable
public record Occasion(
    @Enumerated(EnumType.STRING) MeetingForm form,
    LocalDate heldOn,
    LocalTime startsAt,
    LocalTime endsAt,
    String place
) {}
