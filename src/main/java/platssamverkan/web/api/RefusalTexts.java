package platssamverkan.web.api;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.shared.Refusal;

/** Writes refusals as sentences, each with the field it belongs to. */
@Component
class RefusalTexts {

    record Line(String path, String message) {}

    record Refusals(List<Line> refusals) {}

    private final Texts texts;

    RefusalTexts(Texts texts) {
        this.texts = texts;
    }

    Refusals of(List<Refusal> refusals) {
        return new Refusals(refusals.stream().map(refusal -> new Line(
            refusal.path(), texts.text("refusal." + refusal.code(), refusal.arguments().toArray()))).toList());
    }
}
