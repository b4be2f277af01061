package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.KeyPersonInterview;
import platssamverkan.process.desk.Texts;

/** How interviews with key persons are written: in what capacity somebody speaks, never who it is. */
@Component
class KeyPersonWords {

    private final Texts texts;

    KeyPersonWords(Texts texts) {
        this.texts = texts;
    }

    /** One line of a table: capacity, places, day, insecurity, and what is said. */
    List<String> line(KeyPersonInterview interview, SheetPlaces.Names places) {
        return List.of(speaker(interview), places(interview, places), texts.date(interview.heldOn()),
                strength(interview), said(interview));
    }

    private String speaker(KeyPersonInterview interview) {
        return texts.text("keyPerson.speaker", texts.of(interview.kind()), texts.of(interview.sector()),
                texts.of(interview.channel()));
    }

    private static String places(KeyPersonInterview interview, SheetPlaces.Names places) {
        return interview.places().isEmpty() ? places.of(null) : interview.places().stream()
                .sorted(Comparator.comparingInt(places::position))
                .map(places::of)
                .collect(Collectors.joining(", "));
    }

    private String strength(KeyPersonInterview interview) {
        return Optional.ofNullable(interview.insecurity())
                .map(strength -> texts.text("keyPerson.strength", strength)).orElse("–");
    }

    private String said(KeyPersonInterview interview) {
        return Stream.of(
                        theme("worksWell", interview.worksWell()), theme("unsafe", interview.unsafe()),
                        theme("unsafeWhen", interview.unsafeWhen()), theme("causes", interview.causes()),
                        theme("proposals", interview.proposals()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> theme(String name, String answer) {
        return Optional.ofNullable(answer).map(text -> texts.text("keyPerson." + name, text));
    }
}
