package platssamverkan.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.GoalArea;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureStep;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ColourCode;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;

/** A project of the full model in which every expected result is reached, to be spoiled in one respect at a time. */
final class FullExample {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final ActorView department = actor("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
    final ActorView police = actor("Polisen", ActorKind.POLICE, Sector.PUBLIC);
    final ActorView landlord = actor("Bostaden", ActorKind.HOUSING_COMPANY, Sector.PRIVATE);
    final ActorView shop = actor("Centrumboden", ActorKind.TRADER, Sector.PRIVATE);
    private final Ground entry = new Ground();

    List<ActorView> actors = List.of(department, police, landlord, shop);
    List<PlanView> versions = List.of(version(1, PlanStatus.ADOPTED), version(2, PlanStatus.ADOPTED));
    List<MeasureView> measures = new ArrayList<>(List.of(
        measure(1, everybody(), MeasureStatus.DECIDED, MeasureStatus.BEGUN),
        measure(2, everybody(), MeasureStatus.DECIDED)));
    List<RatedAgain> factors = new ArrayList<>(List.of(
        factor(1, ColourCode.RED, Change.IMPROVED), factor(2, ColourCode.GREEN, Change.UNCHANGED),
        factor(3, ColourCode.YELLOW, Change.WORSENED), factor(4, ColourCode.RED, Change.NOT_RERATED)));
    boolean ratedAgain = true;
    Optional<KnowledgeChange> knowledge = Optional.of(new KnowledgeChange(6, 5, true));
    Optional<ExperienceChange> experience = Optional.of(new ExperienceChange(48, 120, 69, 120, true));

    static List<EvaluatedResult> nothingRecorded() {
        return FullResults.of(new FullGround(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(),
            List.of(), false, 0, 0, Optional.empty(), Optional.empty(), ZoneOffset.UTC));
    }

    List<EvaluatedResult> results() {
        return FullResults.of(new FullGround(
            entry.area, entry.picture, entry.baseline, versions, measures, Ground.group(department, shop), actors,
            factors, ratedAgain, 3, 4, knowledge, experience, ZoneOffset.UTC));
    }

    EvaluatedResult result(ExpectedResult expected) {
        return results().stream().filter(result -> result.result() == expected).findAny().orElseThrow();
    }

    Evidence evidence(ExpectedResult expected, Evidence.Kind kind) {
        return result(expected).evidence().stream().filter(item -> item.kind() == kind).findAny().orElseThrow();
    }

    Set<ActorId> everybody() {
        return Set.of(department.id(), police.id(), landlord.id(), shop.id());
    }

    static RatedAgain factor(int number, ColourCode before, Change change) {
        return new RatedAgain("plats/F" + number, "F" + number + " Belysning, Torget", before, change);
    }

    static MeasureView measure(int number, Set<ActorId> actors, MeasureStatus... history) {
        return measure(number, actors, "F1", history);
    }

    static MeasureView measure(int number, Set<ActorId> actors, String factor, MeasureStatus... history) {
        var steps = Stream.of(history)
            .map(status -> new MeasureStep(status, DAY, null, null, null, null, 0, null, null, SOMEBODY, Instant.EPOCH))
            .toList();
        var responsible = actors.stream().findAny().orElse(new ActorId(UUID.randomUUID()));
        return new MeasureView(
            new MeasureId(UUID.randomUUID()), PROJECT, number, history[history.length - 1], false, 1, content(factor),
            new Commitment(responsible, null, null, actors, null, null, null, null, null, null), steps);
    }

    static PlanView version(int number, PlanStatus status) {
        return new PlanView(
            number, status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH), List.of());
    }

    private static MeasureContent content(String factor) {
        return new MeasureContent(
            new PlaceId(UUID.randomUUID()), "Nya lampor", factor, null, null, null, null,
            Set.of(GoalArea.SENSE_OF_SAFETY), null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static ActorView actor(String name, ActorKind kind, Sector sector) {
        return new ActorView(
            new ActorId(UUID.randomUUID()), new ActorDetails(name, kind, sector, false, true, null, null));
    }
}
