package platssamverkan.process.survey;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.survey.SurveyOccasion;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Wave;

/** How occasions are named: place, day, hours. */
@Component
class OccasionWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private final SurveyWaveService surveys;
    private final AreaService areas;
    private final Texts texts;

    OccasionWords(SurveyWaveService surveys, AreaService areas, Texts texts) {
        this.surveys = surveys;
        this.areas = areas;
        this.texts = texts;
    }

    List<Choice> places(ProjectId projectId) {
        return areas.places(projectId).stream().map(place -> new Choice(place.id().toString(), place.name())).toList();
    }

    List<Choice> occasions(ProjectId projectId, Wave wave) {
        var places = areas.places(projectId);
        return surveys.occasions(projectId, wave).stream()
                .map(row -> new Choice(row.rowId().toString(), name(row, places)))
                .toList();
    }

    String place(SurveyOccasion held, List<PlaceView> places) {
        return places.stream().filter(place -> place.id().equals(held.placeId())).map(PlaceView::name).findFirst()
                .orElseThrow();
    }

    String days(SurveyOccasion held) {
        return held.fromDay().equals(held.toDay())
                ? texts.date(held.fromDay())
                : texts.text("survey.period", texts.date(held.fromDay()), texts.date(held.toDay()));
    }

    String hours(SurveyOccasion held) {
        return held.fromTime() == null ? "" : texts.text("survey.hours", hour(held.fromTime()), hour(held.toTime()));
    }

    private String name(RowView<SurveyOccasion> row, List<PlaceView> places) {
        var held = row.content();
        return texts.text(held.fromTime() == null ? "survey.occasion.open" : "survey.occasion.hours",
                place(held, places), days(held), hours(held), texts.of(held.channel()));
    }

    private static String hour(LocalTime time) {
        return HOUR.format(time);
    }
}
