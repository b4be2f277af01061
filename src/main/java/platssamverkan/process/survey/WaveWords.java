package platssamverkan.process.survey;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.survey.CollectionDesign;
import platssamverkan.survey.WaveView;

/** Tells how a wave was collected. */
@Component
class WaveWords {

    private final Texts texts;

    WaveWords(Texts texts) {
        this.texts = texts;
    }

    List<String> sentences(WaveView wave) {
        var sentences = new ArrayList<String>();
        sentences.add(wave.answers() == 0 ? texts.text("survey.wave.none") : answers(wave));
        if (wave.refusals() != null) {
            sentences.add(texts.text("survey.wave.refusals", wave.refusals()));
        }
        if (wave.isSelfSelected()) {
            sentences.add(texts.text("survey.wave.selfSelected"));
        }
        sentences.addAll(design(wave.design()));
        return sentences;
    }

    private String answers(WaveView wave) {
        return texts.text("survey.wave.answers", wave.answers(), texts.date(wave.fromDay()), texts.date(wave.toDay()),
                wave.occasions(), texts.names(wave.channels().stream().sorted().map(texts::of).toList()));
    }

    private List<String> design(CollectionDesign design) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.text("survey.wave.recruitment", design.recruitment()));
        if (design.deviations() != null) {
            sentences.add(texts.text("survey.wave.deviations", design.deviations()));
        }
        if (design.sameWay() != null) {
            sentences.add(texts.text("survey.wave.sameWay." + design.sameWay(),
                    design.differences() == null ? "" : design.differences()));
        }
        return sentences;
    }
}
