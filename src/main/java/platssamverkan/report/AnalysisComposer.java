package platssamverkan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.Comparison;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.SituationPictureService;
import platssamverkan.analysis.SituationPictureView;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;

/** Tells how the places were before and how they are now. */
@Component
class AnalysisComposer {

    private final SituationPictureService pictures;
    private final BaselineService baselines;
    private final InspectionService inspections;
    private final AreaService areas;
    private final Clock clock;

    AnalysisComposer(
        SituationPictureService pictures, BaselineService baselines, InspectionService inspections, AreaService areas,
        Clock clock
    ) {
        this.pictures = pictures;
        this.baselines = baselines;
        this.inspections = inspections;
        this.areas = areas;
        this.clock = clock;
    }

    Optional<SituationPart> situation(ProjectId project) {
        return pictures.picture(project).map(AnalysisComposer::part);
    }

    Optional<FactorsPart> factors(ProjectId project) {
        var comparison = inspections.recorded(project);
        return baselines.baseline(project).map(baseline -> new FactorsPart(
            LocalDate.ofInstant(baseline.lockedAt(), clock.getZone()), comparison.isPresent(),
            areas.places(project).stream().filter(PlaceView::chosen)
                .map(place -> place(place, baseline, comparison))
                .toList()));
    }

    private static SituationPart part(SituationPictureView view) {
        var picture = view.picture();
        return new SituationPart(
            picture.mapping(), picture.otherInformation(), picture.analysis(), view.crimes().size(),
            view.disturbances().size(), view.surveys().size());
    }

    private static FactorsPart.Place place(PlaceView place, BaselineView baseline, Optional<Comparison> comparison) {
        var before = baseline.colours(place.id());
        var after = new Comparison(comparison.map(found -> found.at(place.id())).orElse(List.of()));
        return new FactorsPart.Place(
            place.name(), before.count(ColourCode.RED), before.count(ColourCode.YELLOW),
            before.count(ColourCode.GREEN), after.count(Change.IMPROVED), after.count(Change.UNCHANGED),
            after.count(Change.WORSENED), after.count(Change.NOT_RERATED));
    }
}
