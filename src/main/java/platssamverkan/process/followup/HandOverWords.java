package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.HandOverService;
import platssamverkan.followup.HandOverView;
import platssamverkan.followup.HandedOver;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Says what a project leaves and who takes it over. */
@Component
class HandOverWords {

    private static final String KEY = "handOver.";

    private final HandOverService handOvers;
    private final Texts texts;

    HandOverWords(HandOverService handOvers, Texts texts) {
        this.handOvers = handOvers;
        this.texts = texts;
    }

    /** What would be handed over now, for a form that shows it. */
    String markdown(ProjectId project) {
        var items = handOvers.handOver(project).items();
        return items.isEmpty()
            ? texts.text(KEY + "nothing")
            : texts.text(KEY + "toHandOver") + items.stream()
                .map(item -> "\n- " + Markdown.literal(sentence(item)))
                .collect(Collectors.joining());
    }

    List<String> sentences(HandOverView handOver) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.text(KEY + "receiver", texts.of(handOver.receiver())));
        handOver.organisation().ifPresent(sentences::add);
        handOver.nextInspectionOn().ifPresent(day -> sentences.add(texts.text(KEY + "nextInspection", texts.date(day))));
        if (handOver.items().isEmpty()) {
            sentences.add(texts.text(KEY + "nothing"));
        }
        return sentences;
    }

    TableView table(HandOverView handOver) {
        return new TableView(
            texts.text(KEY + "items"),
            Stream.of("item", "kind", "responsible").map(column -> texts.text(KEY + column)).toList(),
            handOver.items().stream()
                .map(item -> List.of(item.name(), texts.of(item.kind()), item.responsible()))
                .toList());
    }

    private String sentence(HandedOver item) {
        return item.responsible().isEmpty()
            ? texts.text(KEY + "line", texts.of(item.kind()), item.name())
            : texts.text(KEY + "lineResponsible", texts.of(item.kind()), item.name(), item.responsible());
    }
}
