package platssamverkan.process.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.survey.Question;
import platssamverkan.survey.Share;
import platssamverkan.survey.SurveyTotalView;

/** How a survey's totals are written: as numbers of answers, with what to be careful about. */
@Component
class SurveyWords {

    private final AnalysisWords words;
    private final Texts texts;

    SurveyWords(AnalysisWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** One line of a table: wave, place, period, channel, answers, source. */
    List<String> line(SurveyTotalView total, SheetPlaces.Names places) {
        return List.of(texts.of(total.wave()), places.of(total.placeId()), words.period(total.fromDay(), total.toDay()),
                channel(total), answers(total), total.source());
    }

    String share(Share share) {
        return texts.text("survey.share", texts.of(share.question()), share.yes(), share.answered(), share.percent());
    }

    private String channel(SurveyTotalView total) {
        var channel = texts.of(total.channel());
        return total.channel().isSelfSelected() ? texts.text("survey.selfSelected", channel) : channel;
    }

    private String answers(SurveyTotalView total) {
        return Stream.concat(total.shares().stream().map(this::share), total.withheld().stream().map(this::withheld))
                .collect(Collectors.joining(" "));
    }

    private String withheld(Question question) {
        return texts.text("survey.withheld", texts.of(question));
    }
}
