package platssamverkan.process.followup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.followup.Mean;
import platssamverkan.process.desk.Texts;

/** Writes a mean with one decimal and what it is the mean of. */
@Component
class MeanWords {

    private final Texts texts;

    MeanWords(Texts texts) {
        this.texts = texts;
    }

    String of(Optional<Mean> mean) {
        return mean
            .map(value -> texts.text("mean.of", value.tenths() / 10, value.tenths() % 10, value.answers()))
            .orElseGet(() -> texts.text("mean.withheld"));
    }
}
