package platssamverkan.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.actionplan.BegunGoal;
import platssamverkan.actionplan.BegunShare;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.GoalArea;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.MeasureHorizon;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureStep;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PermitKind;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;

/** The plan of the example project, and its measure. */
final class PlanExamples {

    static final MeasureId MEASURE = new MeasureId(UUID.fromString("33333333-3333-3333-3333-333333333333"));

    private static final Instant DECIDED = Instant.parse("2026-04-01T08:00:00Z");
    static final ActorId ACTOR = new ActorId(UUID.randomUUID());

    private PlanExamples() {}

    static PlanView plan(int version, PlanStatus status) {
        return new PlanView(version, status, version == 1 ? Optional.empty() : Optional.of("Ny belysning"),
            Optional.empty(), Optional.empty(), Optional.of(DECIDED), List.of());
    }

    static BegunShare begun() {
        return new BegunShare(new BegunGoal(1, 2), new BegunGoal(1, 2));
    }

    static MeasureView measure(MeasureStatus status) {
        return new MeasureView(MEASURE, Examples.PROJECT, 3, status, false, 1, content(), commitment(),
            Stream.of(MeasureStatus.DECIDED, status).map(PlanExamples::step).toList());
    }

    static MeasureView needing(MeasureView m, PermitKind kind) {
        var c = m.content();
        return new MeasureView(m.id(), m.projectId(), m.number(), m.status(), m.late(), m.planVersion(),
            new MeasureContent(c.placeId(), c.title(), c.factorCode(), c.observationId(), c.problem(), c.cause(),
                c.goal(), c.goalAreas(), c.indicator(), c.indicatorSource(), c.baselineValue(), c.targetValue(),
                c.description(), c.steps(), c.horizon(), c.prevention(), c.technique(), c.priority(), Set.of(kind),
                c.permits(), c.risks()), m.commitment(), m.history());
    }

    static PlannedMeasureView planned(MeasureStatus status) {
        return new PlannedMeasureView(MEASURE, 3, status, content(), 1, commitment(), 1, List.of());
    }

    private static MeasureContent content() {
        return new MeasureContent(new PlaceId(UUID.randomUUID()), "Nya lampor", "E1", null, "Mörkt", "Trasiga lampor",
            "Ljust", Set.of(GoalArea.SENSE_OF_SAFETY), "Lampor som lyser", "Besiktning", "60 %", "100 %", "Byt",
            "Beställ", MeasureHorizon.OPERATIONAL_SHORT, null, null, null, Set.of(), null, null);
    }

    private static Commitment commitment() {
        return new Commitment(ACTOR, "Åsa", null, Set.of(ACTOR), ACTOR, 1_250_000L, null, LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 8, 31), null);
    }

    private static MeasureStep step(MeasureStatus status) {
        return new MeasureStep(status, LocalDate.of(2026, 5, 2), null, "§ 4", null, null, 0, null, null, Examples.LEADER.id(),
            DECIDED);
    }
}
