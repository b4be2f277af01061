package platssamverkan.process.measure;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Says how far the adopted measures have come, as Markdown. */
@Component
class MeasureStanding {

    private final MeasureService measures;
    private final Texts texts;

    MeasureStanding(MeasureService measures, Texts texts) {
        this.measures = measures;
        this.texts = texts;
    }

    String begun(ProjectId project) {
        var share = measures.begunShare(project).all();
        return texts.text("measure.standing.begun", share.begun(), share.adopted());
    }

    /** The measures that are not concluded, as a list; a sentence where there are none. */
    String unfinished(ProjectId project) {
        var left = measures.adopted(project).stream().filter(measure -> measure.status().isUnfinished()).toList();
        return left.isEmpty() ? texts.text("measure.standing.allConcluded")
            : texts.text("measure.standing.unfinished") + left.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(MeasureView measure) {
        return "\n- " + Markdown.literal(texts.text("measure.standing.line", measure.number(),
            measure.content().title(), texts.of(measure.status())));
    }
}
