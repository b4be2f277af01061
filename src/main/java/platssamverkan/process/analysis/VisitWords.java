package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.InspectionVisit;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.Occasion;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/** How the rounds of an inspection are written. */
@Component
public class VisitWords {

    private static final String PREFIX = "worksheet.inspection-visits";

    private final InspectionVisitService visits;
    private final SheetPlaces places;
    private final Raters raters;
    private final AnalysisWords words;
    private final Texts texts;

    VisitWords(InspectionVisitService visits, SheetPlaces places, Raters raters, AnalysisWords words, Texts texts) {
        this.visits = visits;
        this.places = places;
        this.raters = raters;
        this.words = words;
        this.texts = texts;
    }

    /** One line of a table: place, when, light and weather, inspector. */
    List<String> line(InspectionVisit visit, SheetPlaces.Names names) {
        return List.of(names.of(visit.placeId()),
                texts.text("visit.when", texts.date(visit.inspectedOn()), visit.startsAt().toString(),
                        visit.endsAt().toString()),
                texts.text("visit.circumstances", texts.of(visit.light()), texts.of(visit.weather())),
                raters.name(visit.inspector()));
    }

    /** Every round of the occasion, in the order of the places; empty where none is written down. */
    public Stream<TableView> table(ProjectId projectId, Occasion occasion) {
        var names = places.names(projectId);
        var lines = visits.rows(projectId, occasion).stream().map(RowView::content)
                .sorted(order(names))
                .map(visit -> line(visit, names))
                .toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(new TableView(
                texts.text("visit.rounds", String.join(", ", visits.methodVersions(projectId, occasion))),
                words.columns(PREFIX, "place", "when", "circumstances", "inspector"), lines));
    }

    static Comparator<InspectionVisit> order(SheetPlaces.Names names) {
        return Comparator.comparingInt((InspectionVisit visit) -> names.position(visit.placeId()))
                .thenComparing(InspectionVisit::inspectedOn)
                .thenComparing(InspectionVisit::startsAt);
    }
}
