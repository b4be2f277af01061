package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.ChanceInterval;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.Disturbance;
import platssamverkan.analysis.SituationPictureService;
import platssamverkan.analysis.SituationPictureView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class SituationPictureResult implements StepResult {

    private final SituationPictureService pictures;
    private final SheetPlaces places;
    private final AnalysisWords words;
    private final SurveyWords surveyWords;
    private final Texts texts;

    SituationPictureResult(SituationPictureService pictures, SheetPlaces places, AnalysisWords words,
            SurveyWords surveyWords, Texts texts) {
        this.pictures = pictures;
        this.places = places;
        this.words = words;
        this.surveyWords = surveyWords;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "compileSituationPicture";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return pictures.picture(projectId).map(view -> show(view, places.names(projectId)));
    }

    private ResultView show(SituationPictureView view, SheetPlaces.Names names) {
        var picture = view.picture();
        var sentences = List.of(
                texts.text("result.compileSituationPicture.mapping", picture.mapping()),
                texts.text("result.compileSituationPicture.otherInformation", picture.otherInformation()),
                texts.text("result.compileSituationPicture.analysis", picture.analysis()));
        var tables = Stream.of(crimes(view.crimes(), names), disturbances(view.disturbances(), names), surveys(view, names))
                .filter(table -> !table.rows().isEmpty())
                .toList();
        return new ResultView(sentences, tables);
    }

    private TableView crimes(List<CrimeCount> crimes, SheetPlaces.Names names) {
        return new TableView(texts.text("worksheet.crime-statistics.title"),
                words.columns("worksheet.crime-statistics", "kind", "place", "period", "reports", "chance", "source"),
                crimes.stream().sorted(Comparator.comparing(CrimeCount::kind)).map(count -> crime(count, names)).toList());
    }

    private List<String> crime(CrimeCount count, SheetPlaces.Names names) {
        var few = texts.text("result.compileSituationPicture.few");
        return List.of(texts.of(count.kind()), names.of(count.placeId()), words.period(count.fromDay(), count.toDay()),
                count.isWithheld() ? few : texts.integer(count.reports()),
                count.isWithheld() ? "" : words.chance(ChanceInterval.of(count.reports())), count.source());
    }

    private TableView disturbances(List<Disturbance> disturbances, SheetPlaces.Names names) {
        return new TableView(texts.text("worksheet.disturbances.title"),
                words.columns("worksheet.disturbances", "kind", "place", "dayPart", "howOften", "description", "source"),
                disturbances.stream().sorted(Comparator.comparing(Disturbance::kind))
                        .map(noted -> disturbance(noted, names)).toList());
    }

    private List<String> disturbance(Disturbance noted, SheetPlaces.Names names) {
        return List.of(texts.of(noted.kind()), names.of(noted.placeId()), texts.of(noted.dayPart()),
                texts.of(noted.howOften()), Optional.ofNullable(noted.description()).orElse(""), noted.source());
    }

    private TableView surveys(SituationPictureView view, SheetPlaces.Names names) {
        return new TableView(texts.text("worksheet.survey-totals.title"),
                words.columns("worksheet.survey-totals", "wave", "place", "period", "channel", "answers", "source"),
                view.surveys().stream().map(total -> surveyWords.line(total, names)).toList());
    }
}
