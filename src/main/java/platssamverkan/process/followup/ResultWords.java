package platssamverkan.process.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.Evidence;
import platssamverkan.followup.EvidenceItem;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;

/** Says what the expected results rest on. */
@Component
class ResultWords {

    private final Texts texts;

    ResultWords(Texts texts) {
        this.texts = texts;
    }

    /** One sentence for each thing that a result rests on. */
    List<String> evidence(EvaluatedResult result) {
        return result.evidence().stream().map(this::sentence).toList();
    }

    /** The results as Markdown, for a form that shows them. */
    String markdown(List<EvaluatedResult> results) {
        return results.stream()
            .map(result -> texts.text("expectedResult.head", texts.of(result.result()), texts.of(result.verdict()))
                + evidence(result).stream().map(sentence -> "\n- " + Markdown.literal(sentence)).collect(Collectors.joining()))
            .collect(Collectors.joining("\n\n"));
    }

    /** What a row is called; a version of the plan is told by its number. */
    String name(EvidenceItem item) {
        return item.source() == EvidenceItem.Source.PLAN_VERSION
            ? texts.text("evidenceItem.planVersion", item.name())
            : item.name();
    }

    /** How a row stands. */
    String detail(EvidenceItem item) {
        return item.detail() == null ? "" : texts.text("enum." + item.source().detail() + "." + item.detail());
    }

    String sentence(Evidence evidence) {
        var number = Optional.ofNullable(evidence.number()).orElse(0);
        var day = Optional.ofNullable(evidence.day()).map(texts::date).orElse("");
        var outOf = Optional.ofNullable(evidence.outOf()).orElse(0);
        var code = "evidence." + evidence.kind() + "." + evidence.state();
        return texts.text(code, Optional.ofNullable(evidence.name()).orElse(""), number, day, outOf);
    }
}
