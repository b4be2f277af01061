package platssamverkan.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.BaselinePair;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.SituationPicture;
import platssamverkan.analysis.SituationPictureView;
import platssamverkan.analysis.SourceKind;
import platssamverkan.analysis.Thresholds;
import platssamverkan.area.AreaView;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.AnalyseCollaboration;
import platssamverkan.collaboration.CollaborationAnalysisView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupView;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.meeting.MeetingId;
import platssamverkan.survey.SurveyTotalView;

/** A project in which every expected result is reached, to be spoiled in one respect at a time. */
final class Ground {

    private static final Instant LOCKED = Instant.parse("2026-06-01T10:00:00Z");

    final PlaceView square = place("Torget");
    final PlaceView station = place("Stationen");
    final ActorView department = actor(ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
    final ActorView shop = actor(ActorKind.TRADER, Sector.PRIVATE);

    Optional<AreaView> area = Optional.of(
        new AreaView(1, "Centrum", "", Set.of(), "", Optional.empty(), Optional.empty(), Optional.empty(),
            List.of(square, station), LOCKED));
    Optional<SituationPictureView> picture = picture(1, 1);
    Optional<BaselineView> baseline = baseline(ColourCode.RED, ColourCode.GREEN);
    List<PlaceView> chosen = List.of(square, station);
    Optional<PlanView> plan = Optional.of(Measures.plan(PlanStatus.ADOPTED, square.id(), station.id()));
    Optional<PlanView> adopted = plan;
    Optional<CollaborationAnalysisView> collaboration = Optional.of(new CollaborationAnalysisView(1,
        new AnalyseCollaboration(List.of(), Set.of(), null, "", "", false, null, GroupBasis.NEW, "")));
    Optional<SteeringGroupView> group = group(department, shop);
    Optional<ContinuedWorkView> work =
        work(Continuation.GROUP, ProposalKind.CONTINUED_WORK, ProposalKind.JOINT_MEASURE);

    List<EvaluatedResult> results() {
        return ExpectedResults.of(new ResultGround(
            area, picture, baseline, chosen, plan, adopted, collaboration, group,
            Map.of(department.id(), department, shop.id(), shop), work, ZoneOffset.UTC));
    }

    /** A project in which nothing has been recorded yet. */
    static Ground empty() {
        var ground = new Ground();
        ground.area = Optional.empty();
        ground.picture = Optional.empty();
        ground.baseline = Optional.empty();
        ground.chosen = List.of();
        ground.plan = Optional.empty();
        ground.adopted = Optional.empty();
        ground.collaboration = Optional.empty();
        ground.group = Optional.empty();
        ground.work = Optional.empty();
        return ground;
    }

    static Optional<SituationPictureView> picture(int crimes, int surveys) {
        return Optional.of(new SituationPictureView(
            new SituationPicture("", "", ""), Collections.nCopies(crimes, (CrimeCount) null), List.of(),
            Collections.nCopies(surveys, (SurveyTotalView) null), new AccountId(UUID.randomUUID()), LOCKED));
    }

    static Optional<BaselineView> baseline(ColourCode... colours) {
        var pairs = Arrays.stream(colours)
            .map(colour -> new BaselinePair(null, "E1", SourceKind.values()[0], null, colour, null, null))
            .toList();
        return Optional.of(new BaselineView("1", new Thresholds(6, 13), pairs, LOCKED));
    }

    static Optional<SteeringGroupView> group(ActorView... actors) {
        var members = IntStream.range(0, actors.length)
            .mapToObj(i -> new Member(
                "Person " + i, actors[i].id(), i == 0 ? GroupRole.CHAIR : GroupRole.MEMBER, Optional.empty()))
            .toList();
        return Optional.of(new SteeringGroupView(
            1, new FormGroup("Trygga centrum", GroupBasis.NEW, "", MeetingRhythm.MONTHLY, members)));
    }

    static Optional<ContinuedWorkView> work(Continuation carriedOnBy, ProposalKind... kinds) {
        var proposals = Arrays.stream(kinds)
            .map(kind -> new Proposal(kind, "", new ActorId(UUID.randomUUID()), Set.of(), LocalDate.EPOCH))
            .toList();
        return Optional.of(new ContinuedWorkView(
            1, Optional.of(new MeetingId(UUID.randomUUID())), carriedOnBy, "", proposals, LocalDate.of(2027, 9, 1)));
    }

    private static PlaceView place(String name) {
        return new PlaceView(new PlaceId(UUID.randomUUID()), name, "", PlaceKind.SQUARE, PlaceOwner.PUBLIC, true);
    }

    private static ActorView actor(ActorKind kind, Sector sector) {
        return new ActorView(
            new ActorId(UUID.randomUUID()), new ActorDetails("Aktör", kind, sector, false, true, null, null));
    }
}
