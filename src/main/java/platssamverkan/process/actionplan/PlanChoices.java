package platssamverkan.process.actionplan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GoalArea;
import platssamverkan.actionplan.MeasureHorizon;
import platssamverkan.actionplan.MeasurePriority;
import platssamverkan.actionplan.PermitKind;
import platssamverkan.actionplan.Prevention;
import platssamverkan.actionplan.Technique;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;

/** What the first part of a row can be chosen from. */
@Component
class PlanChoices {

    private final AreaService areas;
    private final PlanNaming naming;
    private final Choices choices;
    private final Texts texts;

    PlanChoices(AreaService areas, PlanNaming naming, Choices choices, Texts texts) {
        this.areas = areas;
        this.naming = naming;
        this.choices = choices;
        this.texts = texts;
    }

    Map<String, Object> of(ProjectId project) {
        return Map.of(
            "places", places(project),
            "findings", naming.findings(project).entrySet().stream()
                .map(finding -> new Choice(finding.getKey(), finding.getValue())).toList(),
            "goalAreas", choices.of(GoalArea.values()),
            "horizons", choices.of(MeasureHorizon.values()),
            "preventions", choices.of(Prevention.values()),
            "techniques", Arrays.stream(Technique.values()).map(this::technique).toList(),
            "permitKinds", choices.of(PermitKind.values()),
            "priorities", choices.of(MeasurePriority.values()));
    }

    private List<Choice> places(ProjectId project) {
        return areas.places(project).stream()
            .filter(PlaceView::chosen)
            .map(place -> new Choice(place.id().toString(), place.name()))
            .toList();
    }

    private Choice technique(Technique technique) {
        return new Choice(technique.name(), texts.text(
            "plan.technique", technique.number(), texts.of(technique.group()), texts.of(technique)));
    }
}
