package platssamverkan.process.actionplan;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.ProjectId;

/** The seats that answer the open decision, whether their answers already settle it, and when the time is out. */
@Component
@NamedInDiagram
public class Electorate {

    private final GroupDecisionService decisions;
    private final Clock clock;

    Electorate(GroupDecisionService decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The ids of the seats that somebody can answer for; none where they are too few, so that the chair settles it. */
    public List<String> of(String projectId) {
        var opening = open(projectId).opening();
        return opening.isBelowQuorum() ? List.of()
            : opening.electorate().stream().map(voter -> voter.memberId().toString()).toList();
    }

    public boolean isCertain(String projectId) {
        return decisions.open(ProjectId.of(projectId)).flatMap(DecisionView::certainResult).isPresent();
    }

    /** The midnight after the last day to answer. */
    public Date closesAt(String projectId) {
        return Date.from(open(projectId).opening().lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    private DecisionView open(String projectId) {
        return decisions.open(ProjectId.of(projectId)).orElseThrow();
    }
}
