package platssamverkan.process.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class ActorsResult implements StepResult {

    private final ActorService actors;
    private final Texts texts;

    ActorsResult(ActorService actors, Texts texts) {
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "mapActors";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return Optional.of(actors.actors(projectId))
            .filter(register -> !register.isEmpty())
            .map(register -> new ResultView(sentences(register), List.of(table(register))));
    }

    private List<String> sentences(List<ActorView> register) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.text("result.mapActors.count", register.size(),
            count(register, Sector.PUBLIC), count(register, Sector.PRIVATE)));
        var keyActors = register.stream().filter(ActorView::keyActor).map(ActorView::name).toList();
        if (!keyActors.isEmpty()) {
            sentences.add(texts.text("result.mapActors.keyActors", texts.names(keyActors)));
        }
        return sentences;
    }

    private static long count(List<ActorView> register, Sector sector) {
        return register.stream().filter(actor -> actor.sector() == sector).count();
    }

    private TableView table(List<ActorView> register) {
        var columns = Stream.of("name", "kind", "sector", "contact")
            .map(column -> texts.text("result.mapActors." + column))
            .toList();
        return new TableView(texts.text("result.mapActors.actors"), columns, register.stream().map(this::row).toList());
    }

    private List<String> row(ActorView actor) {
        var contact = actor.contact();
        var reach = Stream.of(contact.name(), contact.role(), contact.email(), contact.phone())
            .flatMap(Stream::ofNullable)
            .toList();
        return List.of(actor.name(), texts.of(actor.kind()), texts.of(actor.sector()), String.join(", ", reach));
    }
}
