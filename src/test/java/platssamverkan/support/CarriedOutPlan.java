package platssamverkan.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.Attendee;
import platssamverkan.actionplan.BeginMeasure;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.ConfirmAdoption;
import platssamverkan.actionplan.GoalArea;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.MeasureHorizon;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureOutcome;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.PlanDecisionService;
import platssamverkan.actionplan.PlanDraftService;
import platssamverkan.actionplan.RecordAdoption;
import platssamverkan.actionplan.ReportMeasure;
import platssamverkan.actor.ActorId;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.ChoosePlaces;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;

/** A plan that is drafted, adopted and carried out by the services themselves. */
public class CarriedOutPlan {

    private final AreaService areas;
    private final PlanDraftService drafts;
    private final ActionPlanService plans;
    private final PlanDecisionService decisions;
    private final MeasureService measures;
    private final TestClock clock;
    private final JdbcTemplate database;

    CarriedOutPlan(
        AreaService areas, PlanDraftService drafts, ActionPlanService plans, PlanDecisionService decisions,
        MeasureService measures, TestClock clock, JdbcTemplate database
    ) {
        this.areas = areas;
        this.drafts = drafts;
        this.plans = plans;
        this.decisions = decisions;
        this.measures = measures;
        this.clock = clock;
        this.database = database;
    }

    /** Delimits an area with two places and chooses both. */
    public List<PlaceId> choosePlaces(ProjectId project, AccountId by) {
        var examined = Stream.of("Torget", "Stationen")
            .map(name -> new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC))
            .toList();
        var area = new DefineArea(
            "Centrum", "Stadens mitt", Set.of(AreaReason.FELT_INSECURITY), "Lägesbilden", "Från ån", null, examined);
        var places = areas.define(project, area, by, clock.instant()).value().places();
        var choices = places.stream().map(place -> new ChoosePlaces.Choice(place.id(), "Störst behov")).toList();
        areas.choosePlaces(project, new ChoosePlaces(choices), by, clock.instant()).value();
        return places.stream().map(PlaceView::id).toList();
    }

    public MeasureId propose(ProjectId project, PlaceId place, String title, ActorId actor, AccountId by) {
        var id = drafts.propose(project, content(place, title), by).value();
        var start = clock.today();
        drafts.commit(project, id, 0, new Commitment(
            actor, "Kim Ek", null, Set.of(actor), actor, 0L, 0L, start, start.plusMonths(2), start.plusMonths(8)), by)
            .value();
        return id;
    }

    public void adopt(ProjectId project, AccountId leader, AccountId chair) {
        RatedFactor.in(project, leader, database);
        plans.handOn(project, null, leader, clock.instant()).value();
        var present = List.of(new Attendee("Kim Ek", null), new Attendee("Mio Al", "Bostaden"));
        decisions.record(project, new RecordAdoption(
            clock.today(), present, PlanDecision.ADOPTED, null, null, "§ 4", List.of()), leader, clock.instant())
            .value();
        decisions.answer(project, new ConfirmAdoption(true, null, true, false), chair, clock.instant()).value();
    }

    public void complete(MeasureId measure, AccountId by) {
        measures.begin(measure, new BeginMeasure(clock.today(), true, false, 0, 0, null), by, clock.instant()).value();
        var done = new ReportMeasure(MeasureOutcome.COMPLETED, "Klart", null, clock.today(), "Foto", 0L, 1, null);
        measures.report(measure, done, by, clock.instant()).value();
    }

    private static MeasureContent content(PlaceId place, String title) {
        return new MeasureContent(
            place, title, "E1", null, "Mörkt", "Trasiga lampor", "Ljust", Set.of(GoalArea.SENSE_OF_SAFETY), "Lampor",
            "Besiktning", "60 %", "100 %", "Byt armaturer", "Beställ, montera", MeasureHorizon.OPERATIONAL_SHORT, null,
            null, null, null, null, null);
    }
}
