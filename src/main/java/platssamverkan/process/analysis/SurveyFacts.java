package platssamverkan.process.analysis;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.QuestionnaireItem;
import platssamverkan.survey.SurveyResultService;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Tally;
import platssamverkan.survey.Wave;

/** What those who were asked on a place have said of it, for the factors that rest on it. */
@Component
class SurveyFacts {

    private static final Map<String, String> ASKED =
            Map.of("C1", "safeByDay", "C2", "safeInDark", "C3", "avoids", "C4", "trustsHelp");

    private final SurveyWaveService surveys;
    private final SurveyResultService results;
    private final Texts texts;

    SurveyFacts(SurveyWaveService surveys, SurveyResultService results, Texts texts) {
        this.surveys = surveys;
        this.results = results;
        this.texts = texts;
    }

    /** One sentence for each wave that has ended, unless the place has too few answers to be shown. */
    Stream<String> about(ProjectId projectId, PairKey pair, SheetPlaces.Names places) {
        var code = ASKED.get(pair.factor());
        return code == null ? Stream.empty() : surveys.questionnaire(projectId).item(code).stream()
                .flatMap(item -> Stream.of(Wave.values())
                        .flatMap(wave -> results.tally(projectId, wave, pair.place(), code).stream()
                                .map(tally -> sentence(item, tally, wave, places.of(pair.place())))));
    }

    private String sentence(QuestionnaireItem item, Tally tally, Wave wave, String place) {
        return texts.text("facts.answers", item.name(), tally.percent(), item.counted(), tally.yes(),
                tally.answered(), place, texts.of(wave));
    }
}
