package platssamverkan.process.correction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.CorrectMeeting;
import platssamverkan.meeting.MeetingView;
import platssamverkan.meeting.Occasion;
import platssamverkan.meeting.ParticipantView;
import platssamverkan.meeting.SharedPicture;
import platssamverkan.meeting.Stance;
import platssamverkan.process.correction.MeetingCorrectionForm.GuestRow;
import platssamverkan.process.correction.MeetingCorrectionForm.StanceRow;
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.process.meeting.DecisionRow;
import platssamverkan.shared.Refusal;

/** A recorded meeting, read as the form that corrects it and back again. */
record HeldMeeting(MeetingView meeting) {

    private static final Map<String, List<AgendaPoint>> AGENDAS = Map.of(
        "holdInformationMeeting", AgendaPoint.OF_INFORMATION_MEETING,
        "holdAnalysisWorkshop", AgendaPoint.OF_ANALYSIS_WORKSHOP,
        "holdGroupWorkshop", AgendaPoint.OF_GROUP_WORKSHOP,
        "presentResults", AgendaPoint.OF_RESULT_PRESENTATION,
        "holdClosingWorkshop", AgendaPoint.OF_CLOSING_WORKSHOP,
        "holdWorkingGroupWorkshop", AgendaPoint.OF_WORKING_GROUP_WORKSHOP);

    /** Which of the form's lists holds the participants; also the name that the form knows it by. */
    enum Kind { GUESTS, ATTENDANCE, STANCES }

    Kind kind() {
        if (meeting.picture().isPresent()) {
            return Kind.STANCES;
        }
        return meeting.participants().stream().allMatch(participant -> participant.actor().isEmpty())
            ? Kind.GUESTS
            : Kind.ATTENDANCE;
    }

    List<AgendaPoint> agenda() {
        return AGENDAS.getOrDefault(meeting.step(), List.of());
    }

    MeetingCorrectionForm form() {
        var when = meeting.occasion();
        var picture = meeting.picture();
        return new MeetingCorrectionForm(
            when.heldOn(), when.startsAt(), when.endsAt(), when.form(), when.place(), meeting.agenda(),
            picture.map(SharedPicture::problem).orElse(null), picture.map(SharedPicture::target).orElse(null),
            participants(Kind.GUESTS).map(HeldMeeting::guest).toList(),
            participants(Kind.ATTENDANCE).map(HeldMeeting::attendance).toList(),
            participants(Kind.STANCES).map(HeldMeeting::stance).toList(),
            meeting.minutes().orElse(null), meeting.decisions().stream().map(DecisionRow::new).toList(), null);
    }

    private Stream<ParticipantView> participants(Kind kind) {
        return kind == kind() ? meeting.participants().stream() : Stream.empty();
    }

    private static GuestRow guest(ParticipantView guest) {
        return new GuestRow(guest.organisation(), guest.sector(), guest.persons());
    }

    private static AttendanceRow attendance(ParticipantView actor) {
        return new AttendanceRow(actor.actor().orElseThrow().value(), actor.persons(), actor.roles().orElse(null));
    }

    private static StanceRow stance(ParticipantView actor) {
        return new StanceRow(actor.actor().orElseThrow().value(), actor.persons(), actor.roles().orElse(null),
            actor.stance().map(Stance::agreesOn).orElse(Set.of()), actor.stance().map(Stance::reservation).orElse(null));
    }

    /** What the form must have beside its own rules, since only some meetings have it. */
    List<Refusal> gaps(MeetingCorrectionForm form) {
        var agreed = kind() == Kind.STANCES;
        return Stream.of(
                gap("agenda", form.agenda().isEmpty() && !agenda().isEmpty()),
                gap("problemPicture", agreed && form.problemPicture() == null),
                gap("targetPicture", agreed && form.targetPicture() == null))
            .flatMap(Optional::stream).toList();
    }

    private static Optional<Refusal> gap(String path, boolean missing) {
        return missing ? Optional.of(Refusal.at(path, "required")) : Optional.empty();
    }

    CorrectMeeting correction(MeetingCorrectionForm form) {
        return new CorrectMeeting(
            new Occasion(form.form(), form.heldOn(), form.startsAt(), form.endsAt(), form.place()), form.agenda(),
            attendance(form), form.minutes(), form.decisions().stream().map(DecisionRow::decision).toList(),
            kind() == Kind.STANCES ? new SharedPicture(form.problemPicture(), form.targetPicture()) : null,
            form.reason());
    }

    private List<Attendance> attendance(MeetingCorrectionForm form) {
        return switch (kind()) {
            case GUESTS -> form.guests().stream().map(GuestRow::command).toList();
            case ATTENDANCE -> form.attendance().stream().map(AttendanceRow::command).toList();
            case STANCES -> form.stances().stream().map(StanceRow::command).toList();
        };
    }

    /** A refusal at the list that this meeting's form shows. */
    Refusal inForm(Refusal refusal) {
        return new Refusal(
            refusal.code(), refusal.path().replaceFirst("^attendance", list()), refusal.arguments());
    }

    private String list() {
        return kind().name().toLowerCase(Locale.ROOT);
    }
}
