package platssamverkan.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.FollowUpMeasure;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.followup.FollowUpMeasures.Row;
import platssamverkan.followup.MeasureFollowUpView.Line;
import platssamverkan.meeting.MeetingService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Looks back on the adopted measures at a meeting (TP-087). */
@Service
@Transactional
public class MeasureFollowUpService {

    private final MeasureFollowUps followUps;
    private final MeasureService measures;
    private final MeetingService meetings;
    private final Clock clock;

    MeasureFollowUpService(
        MeasureFollowUps followUps, MeasureService measures, MeetingService meetings, Clock clock
    ) {
        this.followUps = followUps;
        this.measures = measures;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Records the meeting and what it said; a completed measure that can be judged is followed up with it. */
    public Outcome<MeasureFollowUpView> record(
        ProjectId project, FollowUpMeasures followUp, AccountId by, Instant at
    ) {
        var adopted = adopted(project);
        var refusals = FollowUpRules.check(followUp.rows(), adopted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var meeting = meetings.record(project, followUp.meeting(), by, at);
        if (!meeting.isAccepted()) {
            return Outcome.refused(meeting.refusals());
        }
        var lines = followUp.rows().stream()
            .map(row -> new Line(row, adopted.get(row.measure()).status()))
            .toList();
        lines.forEach(line -> conclude(line, followUp.meeting().occasion().heldOn(), by, at));
        var version = supersedeCurrent(project, at) + 1;
        return Outcome.accepted(followUps.saveAndFlush(
            MeasureFollowUp.at(meeting.value().id(), project, version, lines, by, at)).view());
    }

    /** Keeps a review of the plan in which every measure has been reviewed. */
    MeasureFollowUpView keepReview(
        ProjectId project, String summary, List<ReviewedMeasure> sheet, AccountId by, Instant at
    ) {
        var lines = sheet.stream()
            .map(row -> new Line(
                Row.of(row.measure().id(), row.review().orElseThrow().content()), row.measure().status()))
            .toList();
        lines.forEach(line -> conclude(line, LocalDate.ofInstant(at, clock.getZone()), by, at));
        var version = supersedeCurrent(project, at) + 1;
        return followUps.saveAndFlush(MeasureFollowUp.review(summary, project, version, lines, by, at)).view();
    }

    @Transactional(readOnly = true)
    public Optional<MeasureFollowUpView> followUp(ProjectId project) {
        return current(project).map(MeasureFollowUp::view);
    }

    private void conclude(Line line, LocalDate day, AccountId by, Instant at) {
        if (line.status() != MeasureStatus.COMPLETED) {
            return;
        }
        line.said().effect().assessment().ifPresent(assessment -> measures
            .followUp(line.said().measure(), new FollowUpMeasure(day, line.said().words(), assessment), by, at)
            .value());
    }

    private Map<MeasureId, MeasureView> adopted(ProjectId project) {
        return measures.adopted(project).stream().collect(Collectors.toMap(MeasureView::id, Function.identity()));
    }

    private Optional<MeasureFollowUp> current(ProjectId project) {
        return followUps.findByProjectIdAndSupersededAtIsNull(project.value());
    }

    private int supersedeCurrent(ProjectId project, Instant at) {
        var previous = current(project);
        previous.ifPresent(old -> {
            old.supersede(at);
            followUps.saveAndFlush(old);
        });
        return previous.map(MeasureFollowUp::version).orElse(0);
    }
}
