package platssamverkan.web.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** What the readers of a plan should know, in sentences. */
@Component
class PlanWarningLines {

    private final ActionPlanService plans;
    private final Texts texts;

    PlanWarningLines(ActionPlanService plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    List<String> of(ProjectId project) {
        return plans.warnings(project).stream()
            .map(warning -> texts.text("refusal." + warning.code(), warning.arguments().toArray())).toList();
    }
}
