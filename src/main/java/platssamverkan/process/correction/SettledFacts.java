package platssamverkan.process.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.meeting.CorrectMeeting;
import platssamverkan.meeting.MeetingView;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

/** What a meeting held that a later decision rests on; that is no longer corrected in the record of the meeting. */
@Component
class SettledFacts {

    private final ActionPlanService plans;
    private final MeasureService measures;

    SettledFacts(ActionPlanService plans, MeasureService measures) {
        this.plans = plans;
        this.measures = measures;
    }

    List<Refusal> touched(ProjectId project, MeetingView held, CorrectMeeting correction) {
        return Stream.of(agreement(project, held, correction), day(project, held, correction))
            .flatMap(Optional::stream).toList();
    }

    /** The adopted plan rests on what the actors had agreed on. */
    private Optional<Refusal> agreement(ProjectId project, MeetingView held, CorrectMeeting correction) {
        return held.picture().isPresent() && isChanged(held, correction) && plans.adopted(project).isPresent()
            ? Optional.of(Refusal.of("meetingAgreementDecided"))
            : Optional.empty();
    }

    private static boolean isChanged(MeetingView held, CorrectMeeting correction) {
        return !held.picture().equals(Optional.of(correction.picture()))
            || !StancesSaid.in(held).equals(StancesSaid.in(correction));
    }

    /** The measures that were followed up at a meeting keep its day. */
    private Optional<Refusal> day(ProjectId project, MeetingView held, CorrectMeeting correction) {
        var day = held.occasion().heldOn();
        var followedUp = held.step().equals("followUpMeasures") && measures.adopted(project).stream()
            .flatMap(measure -> measure.history().stream())
            .anyMatch(step -> step.status() == MeasureStatus.FOLLOWED_UP && step.occurredOn().equals(day));
        return followedUp && !correction.occasion().heldOn().equals(day)
            ? Optional.of(Refusal.at("heldOn", "meetingDayFollowedUp"))
            : Optional.empty();
    }
}
