package platssamverkan.web.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.process.actionplan.DecisionWords;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Days;
import platssamverkan.web.print.PrintedDocument.Fact;
import platssamverkan.web.print.PrintedDocument.Section;

/** One decision of the group on paper, with the proposal as it was frozen when the decision opened. */
@Component
class DecisionDocument {

    private final GroupDecisionService decisions;
    private final DecisionWords words;
    private final DocumentFacts facts;
    private final Days days;
    private final Texts texts;

    DecisionDocument(
        GroupDecisionService decisions, DecisionWords words, DocumentFacts facts, Days days, Texts texts
    ) {
        this.decisions = decisions;
        this.words = words;
        this.facts = facts;
        this.days = days;
        this.texts = texts;
    }

    Optional<PrintedDocument> of(ProjectView project, int number) {
        return decisions.decisions(project.id()).stream().filter(decision -> decision.number() == number).findFirst()
            .map(decision -> new PrintedDocument(
                texts.text("print.decision.title", number, project.name()), texts.text("print.decision.file", number),
                facts(project, decision), note(decision), sections(decision)));
    }

    private List<Fact> facts(ProjectView project, DecisionView decision) {
        var opening = decision.opening();
        return facts.of(project,
            opening.version() == null ? null : facts.fact("version", String.valueOf(opening.version())),
            facts.fact("way", texts.of(opening.way())),
            facts.fact("openedOn", texts.date(days.day(decision.openedAt()))),
            decision.closing().map(closing -> facts.fact("decidedOn", texts.date(days.day(closing.at())))).orElse(null),
            decision.closing().map(closing -> facts.fact("outcome", texts.of(closing.outcome()))).orElse(null),
            facts.fact("sum", decision.hash()));
    }

    private Optional<String> note(DecisionView decision) {
        if (decision.abandonment().isPresent()) {
            return decision.abandonment().map(end -> texts.text("print.decision.abandoned." + end.cause()));
        }
        return decision.isOpen() ? Optional.of(texts.text("print.decision.open")) : Optional.empty();
    }

    private List<Section> sections(DecisionView decision) {
        var result = new ResultView(words.sentences(decision), words.answers(decision));
        return Stream.of(
                Stream.of(new Section(2, texts.text("print.decision.decision"), result)),
                conditions(decision),
                Stream.of(new Section(2, texts.text("print.decision.proposal"), ResultView.of())),
                decision.opening().snapshot().parts().stream()
                    .map(part -> new Section(3, part.heading(), new ResultView(part.lines(), List.of()))))
            .flatMap(part -> part).toList();
    }

    private Stream<Section> conditions(DecisionView decision) {
        var lines = decision.conditions().stream().map(words::condition).toList();
        return lines.isEmpty() ? Stream.empty()
            : Stream.of(new Section(2, texts.text("print.decision.conditions"), new ResultView(lines, List.of())));
    }
}
