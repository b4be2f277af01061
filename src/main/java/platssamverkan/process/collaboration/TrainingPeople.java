package platssamverkan.process.collaboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.RecordTraining.Participant;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Those who may have taken part in a training: the people of the project, or the members of the steering group. */
@Component
class TrainingPeople {

    private final ProjectService projects;
    private final SteeringGroupService groups;
    private final ActorNames actors;

    TrainingPeople(ProjectService projects, SteeringGroupService groups, ActorNames actors) {
        this.projects = projects;
        this.groups = groups;
        this.actors = actors;
    }

    List<Participant> ofProject(ProjectId project) {
        return projects.members(project).stream()
            .map(member -> new Participant(member.name(), member.organisation()))
            .distinct()
            .toList();
    }

    List<Participant> ofGroup(ProjectId project) {
        var names = actors.of(project);
        return groups.group(project).stream()
            .flatMap(group -> group.content().active().stream())
            .map(member -> new Participant(member.name(), names.getOrDefault(member.actor(), "")))
            .distinct()
            .toList();
    }

    static List<Choice> choices(List<Participant> people) {
        return people.stream().map(TrainingPeople::label).map(label -> new Choice(label, label)).toList();
    }

    /** Everybody who took part, or a refusal where somebody is not among the people any more. */
    static Outcome<List<Participant>> chosen(TrainingFields training, List<Participant> people) {
        var byLabel = byLabel(people);
        var unknown = training.people().stream().filter(label -> !byLabel.containsKey(label)).sorted()
            .map(label -> Refusal.at("people", "trainingPersonUnknown", label)).toList();
        if (!unknown.isEmpty()) {
            return Outcome.refused(unknown);
        }
        var participants = new ArrayList<Participant>();
        byLabel.forEach((label, participant) -> {
            if (training.people().contains(label)) {
                participants.add(participant);
            }
        });
        training.others().forEach(other -> participants.add(other.participant()));
        return Outcome.accepted(participants);
    }

    private static Map<String, Participant> byLabel(List<Participant> people) {
        var byLabel = new LinkedHashMap<String, Participant>();
        people.forEach(person -> byLabel.put(label(person), person));
        return byLabel;
    }

    private static String label(Participant person) {
        return person.name() + ", " + person.organisation();
    }
}
