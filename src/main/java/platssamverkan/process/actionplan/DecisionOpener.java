package platssamverkan.process.actionplan;

import java.util.List;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.OpenDecision;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Lays before the group what a step is about, with the group's seats and rule as they are today. */
@Component
class DecisionOpener {

    private final GroupDecisionService decisions;
    private final GroupVoters voters;
    private final Proposals proposals;
    private final Texts texts;

    DecisionOpener(GroupDecisionService decisions, GroupVoters voters, Proposals proposals, Texts texts) {
        this.decisions = decisions;
        this.voters = voters;
        this.proposals = proposals;
        this.texts = texts;
    }

    Outcome<DecisionView> open(RecordedStep step, DecisionWay way, LocalDate lastDay, List<FurtherDecision> further) {
        var project = step.projectId();
        var subject = Proposals.subject(step.step());
        return decisions.open(project, new OpenDecision(subject, way, lastDay, further, reference(way, lastDay),
            proposals.snapshot(project, subject), voters.rule(project), voters.of(project)), step.by(), step.at());
    }

    private String reference(DecisionWay way, LocalDate lastDay) {
        return way == DecisionWay.MEETING || lastDay == null
            ? texts.of(way) : texts.text("decision.reference.perCapsulam", texts.date(lastDay));
    }

    /** Opens a decision at a meeting where the model has no step of its own for that. */
    Outcome<?> ensureOpen(RecordedStep step, List<FurtherDecision> further) {
        var open = decisions.open(step.projectId());
        return open.filter(decision -> isAbout(decision, Proposals.subject(step.step()))).isPresent()
            ? Outcome.accepted(open) : open(step, DecisionWay.MEETING, null, further);
    }

    private static boolean isAbout(DecisionView decision, DecisionSubject subject) {
        return decision.opening().subject() == subject && decision.opening().way() == DecisionWay.MEETING;
    }
}
