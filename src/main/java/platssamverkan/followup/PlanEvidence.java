package platssamverkan.followup;

import static platssamverkan.followup.Evidence.Kind.BUSINESSES_TAKE_PART;
import static platssamverkan.followup.Evidence.Kind.DEPARTMENTS_TAKE_PART;
import static platssamverkan.followup.Evidence.Kind.MEASURES_BEGUN;
import static platssamverkan.followup.Evidence.Kind.MEASURES_BEGUN_OF_KEPT;
import static platssamverkan.followup.Evidence.Kind.MEASURES_FROM_FINDINGS;
import static platssamverkan.followup.Evidence.Kind.PLAN_ADOPTED;
import static platssamverkan.followup.Evidence.Kind.PLAN_UPDATED;
import static platssamverkan.followup.Evidence.Kind.POLICE_TAKES_PART;
import static platssamverkan.followup.Evidence.Kind.PRIVATE_ACTORS_IN_PLAN;
import static platssamverkan.followup.Evidence.Kind.PROPERTY_OWNERS_TAKE_PART;
import static platssamverkan.followup.Evidence.Kind.PUBLIC_ACTORS_IN_PLAN;
import static platssamverkan.followup.Evidence.State.MET;
import static platssamverkan.followup.Evidence.State.NOT_MET;
import static platssamverkan.followup.Evidence.State.NOT_ON_RECORD;
import static platssamverkan.followup.Evidence.State.SHOWN;
import static platssamverkan.followup.EvidenceItem.Weight.CANNOT_COUNT;
import static platssamverkan.followup.EvidenceItem.Weight.COUNTS;
import static platssamverkan.followup.EvidenceItem.Weight.MAY_COUNT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import platssamverkan.actionplan.BegunGoal;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.followup.EvidenceItem.Source;
import platssamverkan.followup.EvidenceItem.Weight;

/** What the plan and its measures say about the expected results. */
final class PlanEvidence {

    private static final Set<ActorKind> PROPERTY_OWNERS =
        EnumSet.of(ActorKind.PROPERTY_OWNER, ActorKind.HOUSING_COMPANY);
    private static final Set<ActorKind> BUSINESSES =
        EnumSet.of(ActorKind.TRADER, ActorKind.TOWN_CENTRE_ORGANISATION);

    private final FullGround ground;

    PlanEvidence(FullGround ground) {
        this.ground = ground;
    }

    /** Decided on, decided on anew, and carried by local actors of both sectors (TP-071). */
    List<Evidence> developedAndUpdated() {
        return List.of(
            adopted(), updated(), actors(PUBLIC_ACTORS_IN_PLAN, Sector.PUBLIC),
            actors(PRIVATE_ACTORS_IN_PLAN, Sector.PRIVATE));
    }

    /** Half of the adopted measures have been begun; the share without withdrawn ones is shown beside (TP-072). */
    List<Evidence> begun() {
        var all = measures(ground.measures().stream(), PlanEvidence::begunWeight);
        var kept = measures(
            ground.measures().stream().filter(measure -> measure.status() != MeasureStatus.WITHDRAWN),
            PlanEvidence::begunWeight);
        var goal = new BegunGoal((int) all.stream().filter(EvidenceItem::counts).count(), all.size());
        return List.of(
            Evidence.listed(MEASURES_BEGUN, state(!all.isEmpty(), goal.reached()), all),
            Evidence.listed(MEASURES_BEGUN_OF_KEPT, SHOWN, kept));
    }

    /** All four groups of actors take part in measures that have been begun (TP-074). */
    List<Evidence> takingPart() {
        return List.of(
            takesPart(PROPERTY_OWNERS_TAKE_PART, PROPERTY_OWNERS),
            takesPart(BUSINESSES_TAKE_PART, BUSINESSES),
            takesPart(POLICE_TAKES_PART, EnumSet.of(ActorKind.POLICE)),
            takesPart(DEPARTMENTS_TAKE_PART, EnumSet.of(ActorKind.MUNICIPAL_DEPARTMENT)));
    }

    /** Every measure answers something found at the place and aims at safety, security or attractiveness (TP-075). */
    List<Evidence> fromFindings() {
        var items = measures(ground.measures().stream(), measure -> answersFinding(measure) ? COUNTS : CANNOT_COUNT);
        var all = items.stream().allMatch(EvidenceItem::counts);
        return List.of(Evidence.listed(MEASURES_FROM_FINDINGS, state(!items.isEmpty(), all), items));
    }

    private Evidence adopted() {
        return ground.adoptedVersions().stream().reduce((older, newer) -> newer)
            .map(plan -> Evidence.of(PLAN_ADOPTED, true, null, plan.version(), settledOn(plan)))
            .orElseGet(() -> ground.versions().isEmpty()
                ? Evidence.missing(PLAN_ADOPTED)
                : Evidence.of(PLAN_ADOPTED, false, null, ground.versions().size(), null));
    }

    private LocalDate settledOn(PlanView plan) {
        return plan.settledAt().map(at -> LocalDate.ofInstant(at, ground.zone())).orElse(null);
    }

    /** The first decided version develops the plan; each later one updates it. */
    private Evidence updated() {
        var decided = ground.adoptedVersions();
        var items = decided.stream().skip(1)
            .map(plan -> new EvidenceItem(
                Source.PLAN_VERSION, String.valueOf(plan.version()), String.valueOf(plan.version()),
                plan.status().name(), COUNTS))
            .toList();
        return Evidence.listed(PLAN_UPDATED, state(!decided.isEmpty(), !items.isEmpty()), items);
    }

    private Evidence actors(Evidence.Kind kind, Sector sector) {
        var inPlan = FullGround.takingPartIn(ground.measures().stream());
        var items = actors(ground.actors().stream().filter(actor -> actor.sector() == sector), inPlan);
        return Evidence.listed(kind, state(!ground.measures().isEmpty(), counts(items)), items);
    }

    private Evidence takesPart(Evidence.Kind kind, Set<ActorKind> kinds) {
        var carryingOut = FullGround.takingPartIn(ground.measures().stream().filter(MeasureView::wasBegun));
        var items = actors(ground.actors().stream().filter(actor -> kinds.contains(actor.kind())), carryingOut);
        return Evidence.listed(kind, state(!ground.measures().isEmpty(), counts(items)), items);
    }

    private static Evidence.State state(boolean onRecord, boolean met) {
        if (!onRecord) {
            return NOT_ON_RECORD;
        }
        return met ? MET : NOT_MET;
    }

    private static boolean counts(List<EvidenceItem> items) {
        return items.stream().anyMatch(EvidenceItem::counts);
    }

    private static List<EvidenceItem> actors(Stream<ActorView> actors, Set<ActorId> counting) {
        return actors
            .map(actor -> new EvidenceItem(
                Source.ACTOR, actor.id().toString(), actor.name(), actor.kind().name(),
                counting.contains(actor.id()) ? COUNTS : MAY_COUNT))
            .toList();
    }

    private static List<EvidenceItem> measures(Stream<MeasureView> measures, Function<MeasureView, Weight> weight) {
        return measures
            .map(measure -> new EvidenceItem(
                Source.MEASURE, measure.id().toString(), measure.number() + ". " + measure.content().title(),
                measure.status().name(), weight.apply(measure)))
            .toList();
    }

    private static Weight begunWeight(MeasureView measure) {
        if (measure.wasBegun()) {
            return COUNTS;
        }
        return measure.status().isGivenUp() ? CANNOT_COUNT : MAY_COUNT;
    }

    private static boolean answersFinding(MeasureView measure) {
        var content = measure.content();
        return !content.goalAreas().isEmpty() && (content.factorCode() != null || content.observationId() != null);
    }
}
