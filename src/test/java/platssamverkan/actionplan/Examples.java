package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;

/** A project and a measure with nothing missing, to be spoiled in one respect at a time. */
final class Examples {

    static final LocalDate PROJECT_START = LocalDate.of(2026, 3, 2);
    static final LocalDate PROJECT_END = LocalDate.of(2027, 3, 2);

    private Examples() {}

    static ProjectView project(ProjectId id) {
        return new ProjectView(id, "Centrum", "", ProgramModel.INSTEGSMODELL, ProjectStatus.ACTIVE, UUID.randomUUID(),
            "Exempelstad", true, PROJECT_START, PROJECT_END);
    }

    static PlaceView place(PlaceId id, String name) {
        return new PlaceView(id, name, "", PlaceKind.values()[0], PlaceOwner.PUBLIC, true);
    }

    static MeasureContent content(PlaceId place, String title) {
        return new MeasureContent(place, title, "E1", null, "Mörkt vid cykelstället", "Lampor är trasiga",
            "Alla lampor lyser", Set.of(GoalArea.SENSE_OF_SAFETY), "Andel lampor som lyser", "Besiktning", "60 %",
            "100 %", "Byt armaturer", "Beställ, montera, kontrollera", MeasureHorizon.OPERATIONAL_SHORT, null, null,
            null, Set.of(), null, null);
    }

    static MeasureContent withPermits(MeasureContent c, String permits) {
        return new MeasureContent(c.placeId(), c.title(), c.factorCode(), c.observationId(), c.problem(), c.cause(),
            c.goal(), c.goalAreas(), c.indicator(), c.indicatorSource(), c.baselineValue(), c.targetValue(),
            c.description(), c.steps(), c.horizon(), c.prevention(), c.technique(), c.priority(), c.permitKinds(), permits,
            c.risks());
    }

    static MeasureContent needing(MeasureContent c, Set<PermitKind> permitKinds) {
        return new MeasureContent(c.placeId(), c.title(), c.factorCode(), c.observationId(), c.problem(), c.cause(),
            c.goal(), c.goalAreas(), c.indicator(), c.indicatorSource(), c.baselineValue(), c.targetValue(),
            c.description(), c.steps(), c.horizon(), c.prevention(), c.technique(), c.priority(), permitKinds,
            c.permits(), c.risks());
    }

    static MeasureContent within(MeasureContent c, MeasureHorizon horizon) {
        return new MeasureContent(c.placeId(), c.title(), c.factorCode(), c.observationId(), c.problem(), c.cause(),
            c.goal(), c.goalAreas(), c.indicator(), c.indicatorSource(), c.baselineValue(), c.targetValue(),
            c.description(), c.steps(), horizon, c.prevention(), c.technique(), c.priority(), c.permitKinds(),
            c.permits(), c.risks());
    }

    static MeasureContent withoutCause(MeasureContent c) {
        return new MeasureContent(c.placeId(), c.title(), c.factorCode(), c.observationId(), c.problem(), null,
            c.goal(), c.goalAreas(), c.indicator(), c.indicatorSource(), c.baselineValue(), c.targetValue(),
            c.description(), c.steps(), c.horizon(), c.prevention(), c.technique(), c.priority(),
            c.permitKinds(), c.permits(),
            c.risks());
    }

    static Commitment commitment(ActorId actor, AccountId responsible) {
        return new Commitment(actor, "Kim Ek", responsible, Set.of(actor), actor, 12_345_60L, 100_00L,
            PROJECT_START.plusMonths(4), PROJECT_START.plusMonths(6), PROJECT_START.plusMonths(8));
    }

    static Commitment lasting(LocalDate start, LocalDate end, LocalDate followUp) {
        return new Commitment(null, null, null, Set.of(), null, null, null, start, end, followUp);
    }

    static PlannedMeasureView row(int number, MeasureStatus status, MeasureContent content, Commitment commitment) {
        return new PlannedMeasureView(MeasureId.random(), number, status, content, 1, commitment, 1, List.of());
    }
}
