package platssamverkan.process.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.actionplan.Attendance;
import platssamverkan.actionplan.Attendee;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.RecordAtMeeting;
import platssamverkan.actionplan.SeatAtMeeting;
import platssamverkan.actionplan.Vote;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.project.Role;

record PlanAdoptionForm(
    @NotNull LocalDate heldOn,
    @NotBlank @Size(max = 200) String minutesReference,
    @NotNull PlanDecision decision,
    @Size(max = 4000) String requiredChanges,
    Boolean unanimous,
    List<@Valid @NotNull SeatRow> seats,
    List<@Valid @NotNull FurtherRow> furtherDecisions
) {

    PlanAdoptionForm {
        seats = seats == null ? List.of() : seats;
        furtherDecisions = furtherDecisions == null ? List.of() : furtherDecisions;
    }

    static PlanAdoptionForm of(List<SeatRow> seats) {
        return new PlanAdoptionForm(null, null, null, null, null, seats, null);
    }

    /** One seat; who acted as its deputy may be left out where there is only one. */
    record SeatRow(
        @NotBlank @Size(max = 500) String seat, @NotNull Attendance attendance, @Size(max = 500) String deputy,
        VoteChoice choice, @Size(max = 4000) String condition, Role conditionFor, @Size(max = 4000) String reservation
    ) {
        static SeatRow of(String seat) {
            return new SeatRow(seat, null, null, null, null, null, null);
        }

        SeatAtMeeting seat(UUID member, Attendee acting, PlanAdoptionForm meeting) {
            return new SeatAtMeeting(member, attendance, acting, attendance == Attendance.ABSENT ? null : vote(meeting));
        }

        /** What the seat voted; what the group decided where all who took part voted so. */
        private Vote vote(PlanAdoptionForm meeting) {
            if (Boolean.TRUE.equals(meeting.unanimous())) {
                var all = meeting.decision() == PlanDecision.ADOPTED ? VoteChoice.APPROVE : VoteChoice.SEND_BACK;
                return new Vote(all, null, null, null, reservation, false);
            }
            return choice == null ? null : VoteForm.vote(choice, condition, conditionFor, null, reservation, false);
        }
    }

    record FurtherRow(
        @NotBlank @Size(max = 200) String body, LocalDate decidesOn, @Size(max = 200) String registryNumber
    ) {

        static FurtherRow of(FurtherDecision decision) {
            return new FurtherRow(decision.body(), decision.decidesOn(), decision.registryNumber());
        }

        FurtherDecision decision() {
            return new FurtherDecision(body, decidesOn, registryNumber);
        }
    }

    List<FurtherDecision> further() {
        return furtherDecisions.stream().map(FurtherRow::decision).toList();
    }

    RecordAtMeeting meeting(List<SeatAtMeeting> seatsAtMeeting) {
        var changes = Optional.of(decision).filter(PlanDecision.RETURNED::equals).map(returned -> requiredChanges);
        return new RecordAtMeeting(heldOn, minutesReference, decision, changes.orElse(null), further(), seatsAtMeeting);
    }
}
