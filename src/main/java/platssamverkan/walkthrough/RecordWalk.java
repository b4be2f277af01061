package platssamverkan.walkthrough;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * The head of a walk's record.
 *
 * @param participants how many people took part, everyone counted
 * @param roles in what capacities they took part
 * @param absentRoles who was invited and did not come
 */
public record RecordWalk(
    WalkPurpose purpose,
    LocalDate walkedOn,
    LocalTime startsAt,
    LocalTime endsAt,
    WalkLight light,
    String weather,
    String leader,
    String secretary,
    int participants,
    Set<WalkRole> roles,
    Set<WalkRole> absentRoles
) {}
