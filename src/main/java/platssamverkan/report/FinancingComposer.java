package platssamverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.FinancedMeasure;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.FinancingView;
import platssamverkan.actor.ActorService;
import platssamverkan.project.ProjectId;
import platssamverkan.report.FinancingPart.Cost;
import platssamverkan.report.FinancingPart.Line;
import platssamverkan.report.FinancingPart.YearCost;

/** Tells who paid for the plan in force. */
@Component
class FinancingComposer {

    private final FinancingService financing;
    private final ActorService actors;

    FinancingComposer(FinancingService financing, ActorService actors) {
        this.financing = financing;
        this.actors = actors;
    }

    /** Empty where no plan is adopted, and where it neither costs nor is paid anything. */
    Optional<FinancingPart> compose(ProjectId project) {
        var names = Names.of(List.of(), actors.actors(project));
        return financing.of(project).filter(FinancingView::inForce).map(view -> part(view, names))
            .filter(part -> part.cost() != 0 || !part.lines().isEmpty());
    }

    private static FinancingPart part(FinancingView view, Names names) {
        return new FinancingPart(
            view.planVersion(),
            view.measures().stream().filter(measure -> measure.countedCost() != 0)
                .map(measure -> new Cost(measure.id().toString(), name(measure), measure.countedCost())).toList(),
            view.years().stream().map(year -> new YearCost(year, view.cost(year))).toList(),
            view.measures().stream().flatMap(measure -> lines(measure, names).stream()).toList());
    }

    private static List<Line> lines(FinancedMeasure measure, Names names) {
        var lines = new ArrayList<Line>();
        if (measure.counts()) {
            measure.shares().forEach(share -> lines.add(new Line(
                measure.id() + "/" + (lines.size() + 1), name(measure), names.actor(share.actor()), share.year(),
                share.contribution(), share.pledgedOre(), share.agreed(), 0)));
        }
        measure.payments().forEach(paid -> lines.add(new Line(
            measure.id() + "/" + (lines.size() + 1), name(measure), names.actor(paid.actor()), paid.year(),
            paid.contribution(), 0, 0, paid.amountOre())));
        return lines;
    }

    private static String name(FinancedMeasure measure) {
        return measure.number() + ". " + measure.title();
    }
}
