package platssamverkan.process.actionplan;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;

/** What a seat can vote, by which rule, and whose task a condition can become. */
@Component
class BallotWords {

    private final GroupDecisionService decisions;
    private final GroupVoters voters;
    private final ProjectService projects;
    private final Texts texts;

    BallotWords(GroupDecisionService decisions, GroupVoters voters, ProjectService projects, Texts texts) {
        this.decisions = decisions;
        this.voters = voters;
        this.projects = projects;
        this.texts = texts;
    }

    /** How many must take part, and how many must vote for, as Markdown. */
    String rule(ProjectId project) {
        var open = decisions.open(project).map(DecisionView::opening);
        var seats = open.map(opening -> opening.voters().size()).orElseGet(() -> voters.of(project).size());
        var rule = open.map(opening -> opening.rule()).orElseGet(() -> voters.rule(project));
        return texts.text("decision.electorate", seats, rule.quorum().fewest(seats), texts.of(rule.majority()));
    }

    /** The votes at a meeting; the entry model has no step in which a condition is met. */
    List<Choice> votes(ProjectId project) {
        var conditions = model(project) != ProgramModel.INSTEGSMODELL;
        return Stream.of(VoteChoice.values())
            .filter(choice -> conditions || choice != VoteChoice.APPROVE_WITH_CONDITION)
            .map(choice -> new Choice(choice.name(), texts.text("decision.meetingVote." + choice))).toList();
    }

    List<Choice> fulfillers(ProjectId project) {
        var model = model(project);
        return EnumSet.complementOf(EnumSet.of(Role.PROCESSADMIN)).stream()
            .map(role -> new Choice(role.name(), texts.role(role, model))).toList();
    }

    private ProgramModel model(ProjectId project) {
        return projects.find(project).orElseThrow().model();
    }
}
