package platssamverkan.process.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.Continuation;
import platssamverkan.followup.PlanContinuedWork;
import platssamverkan.followup.ProposalKind;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.process.meeting.MeetingFields;
import platssamverkan.shared.Refusal;

record ContinuedWorkForm(
    boolean sameMeeting,
    LocalDate heldOn,
    LocalTime startsAt,
    LocalTime endsAt,
    @Size(max = 200) String place,
    List<@Valid @NotNull AttendanceRow> attendance,
    @NotNull Continuation carriedOnBy,
    @NotBlank @Size(max = 4000) String organisation,
    @NotNull List<@Valid @NotNull ProposalRow> proposals,
    @NotNull LocalDate nextInspectionOn
) implements MeetingFields {

    record ProposalRow(
        @NotNull ProposalKind kind,
        @NotBlank @Size(max = 4000) String description,
        @NotNull UUID responsible,
        @NotNull LocalDate dueOn,
        Set<@NotNull UUID> partners
    ) {
        private static final ProposalRow EMPTY = new ProposalRow(null, null, null, null, Set.of());

        ProposalRow {
            partners = partners == null ? Set.of() : partners;
        }

        PlanContinuedWork.Proposal command() {
            return new PlanContinuedWork.Proposal(
                kind, description, new ActorId(responsible),
                partners.stream().map(ActorId::new).collect(Collectors.toSet()), dueOn);
        }
    }

    ContinuedWorkForm {
        attendance = attendance == null ? List.of() : attendance;
    }

    static ContinuedWorkForm of(boolean sameMeeting, List<AttendanceRow> attendance) {
        return new ContinuedWorkForm(
            sameMeeting, null, null, null, null, attendance, null, null, List.of(ProposalRow.EMPTY), null);
    }

    /** The same without a meeting of its own. */
    ContinuedWorkForm withoutMeeting() {
        return new ContinuedWorkForm(
            true, null, null, null, null, List.of(), carriedOnBy, organisation, proposals, nextInspectionOn);
    }

    /** A meeting of its own needs a day and times. */
    List<Refusal> gaps() {
        return Stream.of(gap("heldOn", heldOn), gap("startsAt", startsAt), gap("endsAt", endsAt))
            .flatMap(Optional::stream)
            .filter(gap -> !sameMeeting)
            .toList();
    }

    PlanContinuedWork command(String step) {
        return new PlanContinuedWork(
            sameMeeting ? Optional.empty() : Optional.of(meeting(step)), carriedOnBy, organisation,
            proposals.stream().map(ProposalRow::command).toList(), nextInspectionOn);
    }

    private RecordMeeting meeting(String step) {
        return new RecordMeeting(
            ModelModule.MODULE_3, step, occasion(MeetingForm.DIGITAL), Set.of(),
            attendance.stream().map(AttendanceRow::command).toList(), null, List.of(), null);
    }

    private static Optional<Refusal> gap(String field, Object value) {
        return value == null ? Optional.of(Refusal.at(field, "required")) : Optional.empty();
    }
}
