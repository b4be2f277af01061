package platssamverkan.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureStep;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;

/** Measures and plans as the action plan shows them. */
final class Measures {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());
    private static final Commitment COMMITMENT =
        new Commitment(null, null, null, Set.of(), null, null, null, null, null, null);

    private Measures() {}

    static MeasureView measure(MeasureId id, int number, String title, MeasureStatus status) {
        var step = new MeasureStep(status, DAY, null, null, null, null, 0, null, null, SOMEBODY, Instant.EPOCH);
        return new MeasureView(
            id, PROJECT, number, status, false, 1, content(new PlaceId(UUID.randomUUID()), title), COMMITMENT,
            List.of(step));
    }

    static PlanView plan(PlanStatus status, PlaceId... places) {
        var rows = List.of(places).stream()
            .map(place -> new PlannedMeasureView(
                new MeasureId(UUID.randomUUID()), 1, MeasureStatus.DECIDED, content(place, "Nya lampor"), 1,
                COMMITMENT, 1, List.of()))
            .toList();
        return new PlanView(
            2, status, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(Instant.EPOCH), rows);
    }

    private static MeasureContent content(PlaceId place, String title) {
        return new MeasureContent(
            place, title, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);
    }
}
