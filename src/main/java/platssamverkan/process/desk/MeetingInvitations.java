package platssamverkan.process.desk;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import platssamverkan.meeting.MeetingAnnounced;
import platssamverkan.meeting.PlannedMeetingView;
import platssamverkan.notice.Invitation;
import platssamverkan.notice.InvitationKind;
import platssamverkan.notice.InvitationService;
import platssamverkan.project.ProjectService;

/** Has those who are called to a meeting told of it, of its changes and of its cancellation. */
@Component
class MeetingInvitations {

    private final InvitationService invitations;
    private final ProjectService projects;
    private final ModelCatalogue models;
    private final Texts texts;

    MeetingInvitations(
        InvitationService invitations, ProjectService projects, ModelCatalogue models, Texts texts
    ) {
        this.invitations = invitations;
        this.projects = projects;
        this.models = models;
        this.texts = texts;
    }

    @EventListener
    void on(MeetingAnnounced announced) {
        var invitation = invitation(announced.meeting());
        invitations.send(InvitationKind.CALLED, invitation, announced.called());
        invitations.send(InvitationKind.CHANGED, invitation, announced.changed());
        invitations.send(
            announced.meeting().cancelled() ? InvitationKind.CANCELLED : InvitationKind.UNINVITED, invitation,
            announced.cancelled());
    }

    private Invitation invitation(PlannedMeetingView meeting) {
        var project = projects.get(meeting.projectId());
        return new Invitation(
            meeting.id().value(), meeting.version(), project.id(), project.municipalityId(), project.name(),
            title(meeting), meeting.heldOn(), meeting.startsAt(), meeting.endsAt(), meeting.place());
    }

    private String title(PlannedMeetingView meeting) {
        var form = texts.of(meeting.form());
        return meeting.step().flatMap(step -> Optional.ofNullable(models.stepNames(meeting.projectId()).get(step)))
            .map(step -> texts.text("meetings.title.step", form, step)).orElse(form);
    }
}
