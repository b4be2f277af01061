package platssamverkan.process.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.survey.Experience;
import platssamverkan.survey.SurveyResults;

/** Tells whether people feel better about the places, how sure that is, and what it rests on. */
@Component
class ExperienceWords {

    private final SurveyNumbers numbers;
    private final Texts texts;
    private final Clock clock;

    ExperienceWords(SurveyNumbers numbers, Texts texts, Clock clock) {
        this.numbers = numbers;
        this.texts = texts;
        this.clock = clock;
    }

    List<String> sentences(Experience experience, SurveyResults results) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.text("survey.verdict." + experience.verdict()));
        experience.gaps().forEach(gap ->
                sentences.add(texts.text("survey.gap." + gap, results.questionnaire().fewestCompared())));
        if (experience.answers().change().isPresent()) {
            sentences.add(texts.text("survey.numbers", experience.item().counted(),
                    numbers.share(experience.answers().before()), numbers.share(experience.answers().after()),
                    numbers.change(experience.answers())));
        }
        return Stream.of(sentences, settled(results), caveats(experience)).flatMap(List::stream).toList();
    }

    private List<String> settled(SurveyResults results) {
        return results.registration().map(settled -> texts.text("survey.settled",
                        texts.date(LocalDate.ofInstant(settled.lockedAt(), clock.getZone())),
                        results.experience().item().text(), settled.fewestCompared(), texts.of(settled.test()),
                        settled.questionnaireVersion()))
                .stream().toList();
    }

    private List<String> caveats(Experience experience) {
        return experience.caveats().stream().map(caveat -> texts.text("survey.caveat." + caveat)).toList();
    }
}
