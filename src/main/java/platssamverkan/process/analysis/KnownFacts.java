package platssamverkan.process.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.CrimeStatisticService;
import platssamverkan.analysis.Disturbance;
import platssamverkan.analysis.DisturbanceService;
import platssamverkan.analysis.RepeatedCrimeService;
import platssamverkan.area.PlaceId;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.survey.Question;
import platssamverkan.survey.SurveyService;
import platssamverkan.survey.SurveyTotalView;

/** What the situation picture already says about a factor at a place, so that nobody has to look it up again. */
@Component
class KnownFacts {

    private static final Map<String, Question> ASKED = Map.of("C1", Question.SAFE_BY_DAY, "C2", Question.SAFE_IN_DARK,
            "C3", Question.AVOIDS, "C4", Question.TRUSTS_HELP);

    private final CrimeStatisticService crimes;
    private final RepeatedCrimeService crimesAgain;
    private final DisturbanceService disturbances;
    private final SurveyService surveys;
    private final SurveyFacts answers;
    private final FlowFacts flows;
    private final KeyPersonFacts keyPersons;
    private final AnalysisWords words;
    private final SurveyWords surveyWords;
    private final Texts texts;

    KnownFacts(CrimeStatisticService crimes, RepeatedCrimeService crimesAgain, DisturbanceService disturbances, SurveyService surveys, SurveyFacts answers,
            FlowFacts flows, KeyPersonFacts keyPersons, AnalysisWords words, SurveyWords surveyWords, Texts texts) {
        this.crimes = crimes;
        this.crimesAgain = crimesAgain;
        this.disturbances = disturbances;
        this.surveys = surveys;
        this.answers = answers;
        this.flows = flows;
        this.keyPersons = keyPersons;
        this.words = words;
        this.surveyWords = surveyWords;
        this.texts = texts;
    }

    /** One sentence for each fact about the place or about the whole area. */
    List<String> about(ProjectId projectId, PairKey pair, SheetPlaces.Names places) {
        var reported = Stream.concat(
                        crimes.rows(projectId).stream().map(RowView::content), crimesAgain.counts(projectId).stream())
                .filter(count -> count.kind().tellsAbout(pair.factor()) && concerns(pair, count.placeId()))
                .map(count -> sentence(count, places));
        var noted = disturbances.rows(projectId).stream().map(RowView::content)
                .filter(noise -> noise.kind().tellsAbout(pair.factor()) && concerns(pair, noise.placeId()))
                .map(noise -> sentence(noise, places));
        var answered = surveys.totals(projectId).stream()
                .filter(total -> concerns(pair, total.placeId()))
                .flatMap(total -> sentences(total, ASKED.get(pair.factor()), places));
        return Stream.of(reported, noted, answered, answers.about(projectId, pair, places),
                        flows.about(projectId, pair), keyPersons.about(projectId, pair, places))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static boolean concerns(PairKey pair, PlaceId place) {
        return place == null || Objects.equals(pair.place(), place);
    }

    private String sentence(CrimeCount count, SheetPlaces.Names places) {
        return texts.text("facts.crime", texts.of(count.kind()), places.of(count.placeId()),
                words.period(count.fromDay(), count.toDay()), texts.integer(count.reports()), count.source());
    }

    private String sentence(Disturbance noted, SheetPlaces.Names places) {
        return texts.text("facts.disturbance", texts.of(noted.kind()), places.of(noted.placeId()),
                inSentence(noted.dayPart()), inSentence(noted.howOften()), noted.source());
    }

    private String inSentence(Enum<?> value) {
        return texts.of(value).toLowerCase(Locale.ROOT);
    }

    private Stream<String> sentences(SurveyTotalView total, Question question, SheetPlaces.Names places) {
        return total.shares().stream()
                .filter(share -> share.question() == question)
                .map(share -> texts.text("facts.survey", surveyWords.share(share), places.of(total.placeId()),
                        words.period(total.fromDay(), total.toDay()), total.source()));
    }
}
