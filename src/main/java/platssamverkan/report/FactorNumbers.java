package platssamverkan.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.InspectionService;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;

/** Gathers the rated factors behind the numbers of their colours and how these have changed. */
@Component
class FactorNumbers {

    private final BaselineService baselines;
    private final InspectionService inspections;

    FactorNumbers(BaselineService baselines, InspectionService inspections) {
        this.baselines = baselines;
        this.inspections = inspections;
    }

    List<ReportNumber> of(ProjectId project, Names names) {
        return baselines.baseline(project).map(baseline -> of(project, baseline, names)).orElse(List.of());
    }

    private List<ReportNumber> of(ProjectId project, BaselineView baseline, Names names) {
        var before = Stream.of(
            colour(Counted.FACTORS_RED, ColourCode.RED, baseline, names),
            colour(Counted.FACTORS_YELLOW, ColourCode.YELLOW, baseline, names),
            colour(Counted.FACTORS_GREEN, ColourCode.GREEN, baseline, names));
        var after = Stream.of(
            change(Counted.FACTORS_IMPROVED, Change.IMPROVED, project, names),
            change(Counted.FACTORS_UNCHANGED, Change.UNCHANGED, project, names),
            change(Counted.FACTORS_WORSENED, Change.WORSENED, project, names),
            change(Counted.FACTORS_NOT_RERATED, Change.NOT_RERATED, project, names));
        return Stream.concat(before, after).toList();
    }

    /** Of the places that the project goes on with, as the report tells them. */
    private static ReportNumber colour(Counted counted, ColourCode colour, BaselineView baseline, Names names) {
        return ReportNumber.of(counted, baseline.pairs().stream()
            .filter(pair -> pair.colour() == colour && names.isCarriedOn(pair.placeId()))
            .map(pair -> factor(pair.placeId(), pair.factorCode(), names))
            .toList());
    }

    private ReportNumber change(Counted counted, Change change, ProjectId project, Names names) {
        return ReportNumber.of(counted, inspections.recorded(project).stream()
            .flatMap(comparison -> comparison.pairs().stream())
            .filter(pair -> pair.change() == change && names.isCarriedOn(pair.placeId()))
            .map(pair -> factor(pair.placeId(), pair.factorCode(), names))
            .toList());
    }

    private static ReportRow factor(PlaceId place, String factor, Names names) {
        return ReportRow.counted(place + "/" + factor, factor + ", " + names.place(place));
    }
}
