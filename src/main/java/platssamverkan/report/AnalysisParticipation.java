package platssamverkan.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.analysis.KeyPersonSector;
import platssamverkan.analysis.Occasion;
import platssamverkan.meeting.ModelModule;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.SwedishDate;
import platssamverkan.walkthrough.WalkView;
import platssamverkan.walkthrough.WalkthroughService;

/** Who took part in walks, interviews with key persons and inspections. */
@Component
class AnalysisParticipation {

    private final WalkthroughService walks;
    private final KeyPersonInterviewService keyPersons;
    private final InspectionVisitService visits;

    AnalysisParticipation(
        WalkthroughService walks, KeyPersonInterviewService keyPersons, InspectionVisitService visits
    ) {
        this.walks = walks;
        this.keyPersons = keyPersons;
        this.visits = visits;
    }

    Map<ModelModule, List<TookPart>> records(ProjectId project, ModulesOfModel modules, Register register) {
        var found = new EnumMap<ModelModule, List<TookPart>>(ModelModule.class);
        var walked = walks.walks(project);
        for (var i = 0; i < walked.size(); i++) {
            ParticipationService.add(found, modules.walk(walked.get(i).head().purpose()), walkers(walked.get(i), i + 1));
        }
        ParticipationService.add(found, modules.analysis(), keyPersons(project));
        ParticipationService.add(found, modules.analysis(), inspectors(project, Occasion.BASELINE, register));
        ParticipationService.add(found, modules.followUp(), inspectors(project, Occasion.FOLLOW_UP, register));
        return found;
    }

    private static Stream<TookPart> walkers(WalkView walk, int number) {
        return walk.head().roles().stream().sorted()
            .filter(role -> role.isPublic() || role.isPrivate())
            .map(role -> TookPart.capacity(
                role.isPublic() ? Sector.PUBLIC : Sector.PRIVATE, role, TakingPart.WALK, number + "/" + role,
                SwedishDate.written(walk.head().walkedOn())));
    }

    private Stream<TookPart> keyPersons(ProjectId project) {
        return keyPersons.rows(project).stream().map(row -> TookPart.capacity(
            row.content().sector() == KeyPersonSector.PUBLIC ? Sector.PUBLIC : Sector.PRIVATE, row.content().kind(),
            TakingPart.KEY_PERSON_INTERVIEW, row.rowId(), SwedishDate.written(row.content().heldOn())));
    }

    /** An inspector counts for the actor whose account it is. */
    private Stream<TookPart> inspectors(ProjectId project, Occasion occasion, Register register) {
        return visits.rows(project, occasion).stream().flatMap(row -> register.byAccount(row.content().inspector())
            .map(actor -> TookPart.actor(actor.sector(), actor.name(), TakingPart.INSPECTION, row.rowId(),
                SwedishDate.written(row.content().inspectedOn()))).stream());
    }
}
