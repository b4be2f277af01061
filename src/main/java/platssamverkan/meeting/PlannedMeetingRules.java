package platssamverkan.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import platssamverkan.project.ProjectStatus;
import platssamverkan.shared.Refusal;

/** What a meeting must say before anybody is called to it. */
final class PlannedMeetingRules {

    static final int LONGEST_PLACE = 1000;
    private static final int MOST_YEARS_AHEAD = 3;

    private PlannedMeetingRules() {}

    /** @param candidates the keys of those who can be called */
    static List<Refusal> faults(PlanMeeting plan, Set<String> candidates, LocalDateTime now) {
        return Stream.of(
                when(plan.form() == null, "form", "required"),
                day(plan.heldOn(), now.toLocalDate()),
                when(plan.startsAt() == null, "startsAt", "required"),
                end(plan, now),
                place(plan.place()),
                when(plan.invited().isEmpty(), "invited", "nobodyInvited"),
                when(!candidates.containsAll(plan.invited()), "invited", "inviteeUnknown"))
            .flatMap(Optional::stream).toList();
    }

    /** A paused project calls nobody; meetings that stand can still be moved and cancelled. */
    static Optional<Refusal> fault(ProjectStatus status) {
        if (status.isOver()) {
            return Optional.of(Refusal.of("projectIsOver"));
        }
        return when(status == ProjectStatus.PAUSED, "", "projectPausedNoMeeting");
    }

    private static Optional<Refusal> day(LocalDate day, LocalDate today) {
        if (day == null) {
            return when(true, "heldOn", "required");
        }
        return day.isBefore(today)
            ? when(true, "heldOn", "plannedInThePast")
            : when(day.isAfter(today.plusYears(MOST_YEARS_AHEAD)), "heldOn", "plannedTooFarAhead");
    }

    private static Optional<Refusal> end(PlanMeeting plan, LocalDateTime now) {
        if (plan.endsAt() == null) {
            return when(true, "endsAt", "required");
        }
        if (plan.startsAt() != null && !plan.endsAt().isAfter(plan.startsAt())) {
            return when(true, "endsAt", "meetingEndsBeforeStart");
        }
        return when(now.toLocalDate().equals(plan.heldOn()) && !plan.endsAt().isAfter(now.toLocalTime()),
            "endsAt", "plannedInThePast");
    }

    private static Optional<Refusal> place(String place) {
        if (place == null || place.isBlank()) {
            return when(true, "place", "plannedWithoutPlace");
        }
        return place.strip().length() > LONGEST_PLACE
            ? Optional.of(Refusal.at("place", "tooLong", LONGEST_PLACE)) : Optional.empty();
    }

    private static Optional<Refusal> when(boolean broken, String path, String code) {
        return broken ? Optional.of(Refusal.at(path, code)) : Optional.empty();
    }
}
