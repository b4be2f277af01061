package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.RecordTraining;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;

/** Tells what a training was about and who took part. */
@Component
class TrainingTelling {

    private static final String KEY = "result.training.";

    private final Texts texts;

    TrainingTelling(Texts texts) {
        this.texts = texts;
    }

    Stream<String> sentences(RecordTraining training) {
        return Stream.of(
                Optional.of(texts.text(
                    KEY + "held", texts.names(training.days().stream().map(texts::date).toList()), training.hours(),
                    training.provider())),
                Optional.of(texts.text(KEY + "content", training.content())),
                Optional.ofNullable(training.material()).map(material -> texts.text(KEY + "material", material)),
                Optional.ofNullable(training.testMissingBecause())
                    .map(because -> texts.text(KEY + "testMissing", because)))
            .flatMap(Optional::stream);
    }

    TableView participants(RecordTraining training) {
        return new TableView(
            texts.text(KEY + "participants", texts.date(training.days().get(0))),
            List.of(texts.text(KEY + "name"), texts.text(KEY + "organisation")),
            training.participants().stream().map(person -> List.of(person.name(), person.organisation())).toList());
    }
}
