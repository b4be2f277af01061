package platssamverkan.process.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.Sector;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.ModuleActors;
import platssamverkan.report.TookPart;

/** Who took part in each module, and the records that say so (TP-022, TP-024). */
@Component
public class ParticipationTables {

    private static final String KEY = "participation.";

    private final Texts texts;

    ParticipationTables(Texts texts) {
        this.texts = texts;
    }

    /** For every module whether public and private actors took part. */
    public List<String> sentences(List<ModuleActors> modules) {
        return modules.stream().map(this::sentence).toList();
    }

    public String sentence(ModuleActors module) {
        return texts.text(KEY + (module.bothTookPart() ? "both" : "lacking"), texts.of(module.module()),
            module.publicCount(), module.privateCount());
    }

    /** One table for each module in which anybody took part. */
    public List<TableView> tables(List<ModuleActors> modules) {
        return modules.stream().filter(module -> !module.records().isEmpty()).map(this::table).toList();
    }

    private TableView table(ModuleActors module) {
        return new TableView(texts.text(KEY + "caption", texts.of(module.module())),
            Stream.of("who", "sector", "times", "how").map(column -> texts.text(KEY + column)).toList(),
            Stream.of(Sector.values()).flatMap(sector -> rows(sector, module.of(sector))).toList());
    }

    private Stream<List<String>> rows(Sector sector, List<TookPart> records) {
        var byActor = records.stream().collect(Collectors.groupingBy(this::who, TreeMap::new, Collectors.toList()));
        return byActor.entrySet().stream().map(actor -> List.of(
            actor.getKey(), texts.of(sector), texts.integer(actor.getValue().size()), ways(actor.getValue())));
    }

    private String who(TookPart record) {
        return record.actor().or(() -> record.capacity().map(texts::text)).orElseThrow();
    }

    private String ways(List<TookPart> records) {
        return records.stream()
            .collect(Collectors.groupingBy(TookPart::way, LinkedHashMap::new, Collectors.toList()))
            .entrySet().stream()
            .map(way -> texts.text(KEY + "way", texts.of(way.getKey()), way.getValue().stream()
                .map(TookPart::what).filter(what -> !what.isBlank()).distinct().collect(Collectors.joining(", "))))
            .collect(Collectors.joining("; "));
    }
}
