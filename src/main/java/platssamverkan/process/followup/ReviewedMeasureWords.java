package platssamverkan.process.followup;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureStep;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;

/** Says about a measure what somebody has to know who reviews it: its goal and what has become of it. */
@Component
class ReviewedMeasureWords {

    private static final String KEY = "measureReview.";

    private final Texts texts;

    ReviewedMeasureWords(Texts texts) {
        this.texts = texts;
    }

    String heading(MeasureView measure) {
        return texts.text("plan.measure", measure.number(), measure.content().title());
    }

    String markdownHeading(MeasureView measure) {
        return Markdown.literal(heading(measure));
    }

    String markdownFacts(MeasureView measure) {
        var content = measure.content();
        return Stream.of(
                fact("goal", content.goal()),
                fact("indicator", content.indicator()),
                fact("baselineValue", content.baselineValue()),
                fact("targetValue", content.targetValue()),
                Optional.of(history(measure)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n"));
    }

    private Optional<String> fact(String name, String text) {
        return Optional.ofNullable(text).map(value -> texts.text(KEY + name, Markdown.literal(value)));
    }

    private String history(MeasureView measure) {
        return texts.text(KEY + "history") + measure.history().stream()
            .map(step -> "\n- " + Markdown.literal(step(step)))
            .collect(Collectors.joining());
    }

    private String step(MeasureStep step) {
        var day = texts.date(step.occurredOn());
        return step.note() == null
            ? texts.text(KEY + "step", texts.of(step.status()), day)
            : texts.text(KEY + "stepNoted", texts.of(step.status()), day, step.note());
    }
}
