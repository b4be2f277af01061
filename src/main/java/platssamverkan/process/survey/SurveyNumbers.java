package platssamverkan.process.survey;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.survey.Compared;
import platssamverkan.survey.Tally;

/** How shares and differences are written: in per cent, with the numbers behind them. */
@Component
class SurveyNumbers {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Texts texts;

    SurveyNumbers(Texts texts) {
        this.texts = texts;
    }

    /** @param answered empty where it is withheld */
    String share(Optional<Tally> answered) {
        return answered.map(tally -> texts.text(tally.aside() == 0 ? "survey.tally" : "survey.tallyAside",
                        tally.percent(), tally.yes(), tally.answered(), tally.aside()))
                .orElseGet(() -> texts.text("survey.fewer"));
    }

    /** How many are outside the share, of all who answered the question. */
    String aside(Optional<Tally> answered) {
        return answered.map(tally -> texts.text("survey.tally",
                        Math.round(100 * tally.asideShare()), tally.aside(), tally.answered() + tally.aside()))
                .orElseGet(() -> texts.text("survey.fewer"));
    }

    /** In percentage points; empty where a wave is withheld. */
    String asideChange(Compared answers) {
        return answers.before().flatMap(from -> answers.after()
                .map(to -> texts.text("survey.points", points(to.asideShare() - from.asideShare())))).orElse("");
    }

    /** The difference with its interval, in percentage points; empty where a share is withheld. */
    String change(Compared answers) {
        return answers.change().flatMap(interval -> answers.difference().map(by -> texts.text("survey.change",
                points(by), points(interval.low()), points(interval.high())))).orElse("");
    }

    String points(double share) {
        var points = Math.round(1000 * share) / 10.0;
        return String.format(SWEDISH, "%+.1f", points).replace('-', '−').replace("+0,0", "0,0").replace("−0,0", "0,0");
    }
}
