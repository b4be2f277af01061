package platssamverkan.process.introduction;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.introduction.ActorMappingForm.ActorRow;
import platssamverkan.project.ProjectId;

@Component
class MapActorsForm implements TaskForm<ActorMappingForm> {

    private final ActorService actors;
    private final MeetingService meetings;
    private final PeopleChoices people;
    private final Choices choices;

    MapActorsForm(ActorService actors, MeetingService meetings, PeopleChoices people, Choices choices) {
        this.actors = actors;
        this.meetings = meetings;
        this.people = people;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "map-actors";
    }

    @Override
    public String valueName() {
        return "actorMapping";
    }

    @Override
    public Class<ActorMappingForm> valueType() {
        return ActorMappingForm.class;
    }

    @Override
    public ActorMappingForm prefill(TaskScope scope) {
        var rows = Stream.concat(registered(scope.projectId()), guests(scope.projectId())).toList();
        return rows.isEmpty() ? null : new ActorMappingForm(rows);
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return choices(scope.projectId());
    }

    Map<String, Object> choices(ProjectId projectId) {
        return Map.of(
            "actorKinds", choices.of(ActorKind.values()),
            "sectors", choices.of(Sector.values()),
            "projectAccounts", people.accounts(projectId));
    }

    private Stream<ActorRow> registered(ProjectId projectId) {
        return actors.actors(projectId).stream().map(ActorRow::of);
    }

    /** Those who came to the information meeting and are not in the register yet. */
    private Stream<ActorRow> guests(ProjectId projectId) {
        var registered = actors.actors(projectId).stream().map(ActorView::name).collect(Collectors.toSet());
        return meetings.meetings(projectId, "holdInformationMeeting").stream()
            .flatMap(meeting -> meeting.attendees().stream())
            .filter(guest -> registered.add(guest.organisation()))
            .map(ActorRow::of);
    }
}
