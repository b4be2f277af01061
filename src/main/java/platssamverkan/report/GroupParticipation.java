package platssamverkan.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.Sector;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.collaboration.CoachingTarget;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.RecordTraining;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.collaboration.TrainingAudience;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.followup.InterviewService;
import platssamverkan.meeting.ModelModule;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.SwedishDate;

/** Who took part in the groups, in their trainings and coaching, and in the interviews with their members. */
@Component
class GroupParticipation {

    private final SteeringGroupService groups;
    private final WorkingGroupService workingGroups;
    private final TrainingService trainings;
    private final CoachingService coaching;
    private final InterviewService interviews;

    GroupParticipation(
        SteeringGroupService groups, WorkingGroupService workingGroups, TrainingService trainings,
        CoachingService coaching, InterviewService interviews
    ) {
        this.groups = groups;
        this.workingGroups = workingGroups;
        this.trainings = trainings;
        this.coaching = coaching;
        this.interviews = interviews;
    }

    Map<ModelModule, List<TookPart>> records(ProjectId project, ModulesOfModel modules, Register register) {
        var found = new EnumMap<ModelModule, List<TookPart>>(ModelModule.class);
        var members = groups.group(project).map(group -> group.content().members()).orElse(List.of());
        ParticipationService.add(found, modules.collaboration(), members.stream().flatMap(member ->
            known(register, member.actor(), TakingPart.GROUP, member.id(), member.joinedOn())));
        ParticipationService.add(found, modules.collaboration(), workingGroups(project, register));
        ParticipationService.add(found, modules.collaboration(), coached(project));
        ParticipationService.add(found, modules.analysis(),
            trained(project, TrainingAudience.PROJECT_LEADER, register));
        ParticipationService.add(found, modules.collaboration(),
            trained(project, TrainingAudience.STEERING_GROUP, register));
        ParticipationService.add(found, modules.followUp(), interviewed(project, members, register));
        return found;
    }

    private Stream<TookPart> workingGroups(ProjectId project, Register register) {
        return workingGroups.groups(project).stream().flatMap(group -> {
            var members = group.content().members();
            return IntStream.range(0, members.size()).boxed().flatMap(i -> register.byId(members.get(i).actor())
                .map(actor -> TookPart.actor(actor.sector(), actor.name(), TakingPart.WORKING_GROUP,
                    group.id() + "/" + (i + 1), group.content().name())).stream());
        });
    }

    private Stream<TookPart> coached(ProjectId project) {
        var sessions = coaching.sessions(project);
        return IntStream.range(0, sessions.size()).boxed().flatMap(i -> Stream.of(CoachingTarget.values())
            .filter(target -> target.participants(sessions.get(i)) > 0)
            .map(target -> TookPart.capacity(
                target == CoachingTarget.DEPARTMENTS ? Sector.PUBLIC : Sector.PRIVATE, target, TakingPart.COACHING,
                (i + 1) + "/" + target, SwedishDate.written(sessions.get(i).heldOn()))));
    }

    private Stream<TookPart> trained(ProjectId project, TrainingAudience audience, Register register) {
        var held = trainings.trainings(project, audience);
        return IntStream.range(0, held.size()).boxed()
            .flatMap(i -> trained(held.get(i), audience + "/" + (i + 1), register));
    }

    /** Participants are told by name and organisation; only an organisation that is registered counts. */
    private static Stream<TookPart> trained(RecordTraining training, String ref, Register register) {
        var people = training.participants();
        return IntStream.range(0, people.size()).boxed().flatMap(i -> register.byName(people.get(i).organisation())
            .map(actor -> TookPart.actor(actor.sector(), actor.name(), TakingPart.TRAINING, ref + "/" + (i + 1),
                training.provider())).stream());
    }

    private Stream<TookPart> interviewed(ProjectId project, List<FormGroup.Member> members, Register register) {
        return interviews.summary(project).members().stream()
            .flatMap(line -> line.heldOn().stream().flatMap(day -> members.stream()
                .filter(member -> line.member().equals(member.id()))
                .flatMap(member -> known(register, member.actor(), TakingPart.MEMBER_INTERVIEW, line.member(), day))));
    }

    private static Stream<TookPart> known(
        Register register, ActorId id, TakingPart way, UUID ref, LocalDate day
    ) {
        return register.byId(id).stream().map(actor ->
            TookPart.actor(actor.sector(), actor.name(), way, ref, day == null ? "" : SwedishDate.written(day)));
    }
}
