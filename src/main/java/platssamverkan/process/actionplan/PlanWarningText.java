package platssamverkan.process.actionplan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Says above a form what the readers of the plan should know before it is handed on. */
@Component
class PlanWarningText {

    /** The name by which forms show it. */
    static final String CHOICE = "planWarnings";

    private final ActionPlanService plans;
    private final Texts texts;

    PlanWarningText(ActionPlanService plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    /** Markdown, a paragraph for each; empty where there is nothing to warn of. */
    String of(ProjectId project) {
        var warnings = plans.warnings(project);
        return warnings.isEmpty() ? "" : Stream.concat(
                warnings.stream().map(warning -> texts.text("refusal." + warning.code(), warning.arguments().toArray()))
                    .map(text -> texts.text("plan.warning", Markdown.literal(text))),
                Stream.of(texts.text("plan.warnings.note")))
            .collect(Collectors.joining("\n\n"));
    }
}
