package platssamverkan.process.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import platssamverkan.actionplan.GoalArea;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.MeasureHorizon;
import platssamverkan.actionplan.MeasurePriority;
import platssamverkan.actionplan.PermitKind;
import platssamverkan.actionplan.Prevention;
import platssamverkan.actionplan.Technique;
import platssamverkan.area.PlaceId;

/** The first part of a row; only title and place are needed to save it. */
record MeasureForm(
    @NotBlank @Size(max = 200) String title,
    @NotNull UUID placeId,
    @Size(max = 200) String finding,
    @Size(max = 4000) String problem,
    @Size(max = 4000) String cause,
    @Size(max = 4000) String goal,
    Set<@NotNull GoalArea> goalAreas,
    @Size(max = 200) String indicator,
    @Size(max = 200) String indicatorSource,
    @Size(max = 200) String baselineValue,
    @Size(max = 200) String targetValue,
    @Size(max = 4000) String description,
    @Size(max = 4000) String steps,
    MeasureHorizon horizon,
    Prevention prevention,
    Technique technique,
    MeasurePriority priority,
    Set<@NotNull PermitKind> permitKinds,
    @Size(max = 4000) String permits,
    @Size(max = 4000) String risks
) {

    MeasureForm {
        permitKinds = permitKinds == null ? Set.of() : permitKinds;
    }

    static MeasureForm of(MeasureContent content) {
        return new MeasureForm(content.title(), content.placeId().value(), finding(content), content.problem(),
            content.cause(), content.goal(), content.goalAreas(), content.indicator(), content.indicatorSource(),
            content.baselineValue(), content.targetValue(), content.description(), content.steps(), content.horizon(),
            content.prevention(), content.technique(), content.priority(), content.permitKinds(),
            content.permits(), content.risks());
    }

    /** A factor by its code, an observation by its id. */
    static String finding(MeasureContent content) {
        return content.observationId() == null ? content.factorCode() : content.observationId().toString();
    }

    MeasureContent content() {
        var observation = observation();
        return new MeasureContent(new PlaceId(placeId), title, observation == null ? finding : null, observation,
            problem, cause, goal, goalAreas, indicator, indicatorSource, baselineValue, targetValue, description, steps,
            horizon, prevention, prevention == Prevention.SITUATIONAL ? technique : null, priority,
            permitKinds, permits, risks);
    }

    private UUID observation() {
        try {
            return finding == null ? null : UUID.fromString(finding);
        } catch (IllegalArgumentException factorCode) {
            return null;
        }
    }
}
