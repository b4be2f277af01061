package platssamverkan.web.print;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Days;
import platssamverkan.web.print.PrintedDocument.Fact;

/** What stands at the head of every document. */
@Component
class DocumentFacts {

    private static final Set<String> REPEATED = Set.of("version", "printedOn");

    private final Days days;
    private final Texts texts;

    DocumentFacts(Days days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    /** The project's own facts, then those of the document; null for one that it lacks, then the day it is printed. */
    List<Fact> of(ProjectView project, Fact... own) {
        return Stream.of(
                Stream.of(fact("project", project.name()), fact("municipality", project.municipalityName()),
                    fact("model", texts.of(project.model()))),
                Stream.of(own).filter(Objects::nonNull),
                Stream.of(fact("printedOn", texts.date(days.today()))))
            .flatMap(part -> part).toList();
    }

    Fact fact(String name, String value) {
        return new Fact(texts.text("print.fact." + name), value, REPEATED.contains(name));
    }
}
