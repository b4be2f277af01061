package platssamverkan.process.actionplan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Attendee;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.SeatAtMeeting;
import platssamverkan.actionplan.Voter;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;

/** The seats that can answer at a meeting, named so that a person knows them: name and organisation. */
@Component
class MeetingSeats {

    private final GroupDecisionService decisions;
    private final GroupVoters voters;
    private final Texts texts;

    MeetingSeats(GroupDecisionService decisions, GroupVoters voters, Texts texts) {
        this.decisions = decisions;
        this.voters = voters;
        this.texts = texts;
    }

    /** One empty row for each seat. */
    List<PlanAdoptionForm.SeatRow> rows(ProjectId project) {
        return electorate(project).stream()
            .map(voter -> PlanAdoptionForm.SeatRow.of(key(voter.name(), voter.organisation()))).toList();
    }

    List<Choice> choices(ProjectId project) {
        return electorate(project).stream().map(voter -> choice(voter.name(), voter.organisation())).distinct().toList();
    }

    List<Choice> deputies(ProjectId project) {
        return electorate(project).stream().flatMap(voter -> voter.deputies().stream())
            .map(deputy -> choice(deputy.name(), deputy.organisation())).distinct().toList();
    }

    /** The seats that rows are about; a row about nobody in the group gets an id that no seat has. */
    List<SeatAtMeeting> seats(ProjectId project, PlanAdoptionForm value) {
        var electorate = electorate(project);
        return value.seats().stream().map(row -> row.seat(seat(electorate, row), deputy(electorate, row), value)).toList();
    }

    private List<Voter> electorate(ProjectId project) {
        return decisions.open(project).filter(decision -> decision.opening().way() == DecisionWay.MEETING)
            .map(DecisionView::opening).map(opening -> opening.electorate())
            .orElseGet(() -> voters.of(project).stream().filter(Voter::canAnswer).toList());
    }

    private static UUID seat(List<Voter> electorate, PlanAdoptionForm.SeatRow row) {
        return electorate.stream().filter(voter -> key(voter.name(), voter.organisation()).equals(row.seat()))
            .map(Voter::memberId).findFirst()
            .orElseGet(() -> UUID.nameUUIDFromBytes(row.seat().getBytes(StandardCharsets.UTF_8)));
    }

    private static Attendee deputy(List<Voter> electorate, PlanAdoptionForm.SeatRow row) {
        return Stream.ofNullable(row.deputy()).flatMap(key -> electorate.stream()
                .flatMap(voter -> voter.deputies().stream())
                .filter(deputy -> key(deputy.name(), deputy.organisation()).equals(key)))
            .map(deputy -> new Attendee(deputy.name(), deputy.organisation()))
            .findFirst().orElse(null);
    }

    private Choice choice(String name, String organisation) {
        return new Choice(key(name, organisation), texts.text("plan.person", name, organisation));
    }

    private static String key(String name, String organisation) {
        return name + " / " + organisation;
    }
}
