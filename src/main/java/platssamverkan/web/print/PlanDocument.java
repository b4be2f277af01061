package platssamverkan.web.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.actionplan.PlanText;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Days;
import platssamverkan.web.print.PrintedDocument.Fact;
import platssamverkan.web.print.PrintedDocument.Section;

/** One version of the action plan on paper. */
@Component
class PlanDocument {

    private final ActionPlanService plans;
    private final PlanText text;
    private final DocumentFacts facts;
    private final Days days;
    private final Texts texts;

    PlanDocument(ActionPlanService plans, PlanText text, DocumentFacts facts, Days days, Texts texts) {
        this.plans = plans;
        this.text = text;
        this.facts = facts;
        this.days = days;
        this.texts = texts;
    }

    Optional<PrintedDocument> of(ProjectView project, int version) {
        return plans.versions(project.id()).stream().filter(plan -> plan.version() == version).findFirst()
            .map(plan -> document(project, plan));
    }

    private PrintedDocument document(ProjectView project, PlanView plan) {
        var adopted = plan.status() == PlanStatus.ADOPTED;
        return new PrintedDocument(
            texts.text("print.plan.title", project.name()), texts.text("print.plan.file", plan.version()),
            facts(project, plan),
            adopted ? Optional.empty() : Optional.of(texts.text("print.plan.notAdopted", texts.of(plan.status()))),
            sections(project, plan));
    }

    private List<Fact> facts(ProjectView project, PlanView plan) {
        return facts.of(project,
            facts.fact("version", String.valueOf(plan.version())),
            facts.fact("status", texts.of(plan.status())),
            plan.settledAt().map(at -> facts.fact("decidedOn", texts.date(days.day(at)))).orElse(null),
            plan.reason().map(reason -> facts.fact("reason", reason)).orElse(null));
    }

    private List<Section> sections(ProjectView project, PlanView plan) {
        var count = new Section(2, texts.text("print.plan.measures"),
            ResultView.of(texts.text("print.plan.count", plan.measures().size())));
        return Stream.concat(Stream.of(count), text.of(project.id(), plan).stream()
            .map(measure -> new Section(3, measure.heading(), measure.content()))).toList();
    }
}
