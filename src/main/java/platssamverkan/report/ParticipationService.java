package platssamverkan.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.MeetingView;
import platssamverkan.meeting.ModelModule;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.shared.SwedishDate;

/** Tells for every module whether public and private actors took part in it, and what says so (TP-022, TP-024). */
@Service
@Transactional(readOnly = true)
public class ParticipationService {

    private final ProjectService projects;
    private final ActorService actors;
    private final MeetingService meetings;
    private final AnalysisParticipation analysis;
    private final GroupParticipation groups;
    private final PlanParticipation plan;

    ParticipationService(
        ProjectService projects, ActorService actors, MeetingService meetings, AnalysisParticipation analysis,
        GroupParticipation groups, PlanParticipation plan
    ) {
        this.projects = projects;
        this.actors = actors;
        this.meetings = meetings;
        this.analysis = analysis;
        this.groups = groups;
        this.plan = plan;
    }

    /** Every module of the project's model, also one in which nobody has taken part yet. */
    public List<ModuleActors> participation(ProjectId project) {
        var modules = new ModulesOfModel(projects.get(project).model());
        var register = new Register(actors.actors(project), actors.formerNames(project));
        var found = new EnumMap<ModelModule, List<TookPart>>(ModelModule.class);
        meetings.meetings(project).forEach(meeting -> add(found, meeting.module(), attendees(meeting, register)));
        analysis.records(project, modules, register).forEach((module, records) -> add(found, module, records.stream()));
        groups.records(project, modules, register).forEach((module, records) -> add(found, module, records.stream()));
        plan.records(project, modules, register).forEach((module, records) -> add(found, module, records.stream()));
        return modules.all().stream()
            .map(module -> new ModuleActors(module, found.getOrDefault(module, List.of()))).toList();
    }

    private static Stream<TookPart> attendees(MeetingView meeting, Register register) {
        return meeting.attendees().stream().map(there -> TookPart.actor(
            there.sector(), there.actor().flatMap(register::byId).map(ActorView::name).orElse(there.organisation()),
            TakingPart.MEETING, meeting.id() + "/" + there.organisation(),
            SwedishDate.written(meeting.occasion().heldOn())));
    }

    static void add(Map<ModelModule, List<TookPart>> found, ModelModule module, Stream<TookPart> records) {
        records.forEach(found.computeIfAbsent(module, empty -> new ArrayList<>())::add);
    }
}
