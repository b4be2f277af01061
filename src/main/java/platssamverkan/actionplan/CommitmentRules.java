package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Refusal;

/** When a commitment holds together: people and organisations that exist here, and days in an order that can be kept. */
final class CommitmentRules {

    /** A strategic measure may outlive the project, but not by a lifetime. */
    static final int YEARS_AFTER_THE_PROJECT = 10;

    private final ProjectView project;
    private final Predicate<ActorId> knownActor;
    private final Predicate<AccountId> member;

    CommitmentRules(ProjectView project, Predicate<ActorId> knownActor, Predicate<AccountId> member) {
        this.project = project;
        this.knownActor = knownActor;
        this.member = member;
    }

    List<Refusal> faults(Commitment commitment) {
        var faults = new ArrayList<Refusal>();
        faults.addAll(people(commitment));
        faults.addAll(days(commitment));
        return faults;
    }

    private List<Refusal> people(Commitment commitment) {
        return Stream.of(
                unknown("responsibleActorId", Stream.ofNullable(commitment.responsibleActor())),
                unknown("participantIds", commitment.participants().stream()),
                unknown("landOwnerId", Stream.ofNullable(commitment.landOwner())),
                Stream.ofNullable(commitment.responsibleAccount()).filter(member.negate())
                    .map(account -> Refusal.at("responsibleAccountId", "measureResponsibleNotMember")))
            .flatMap(faults -> faults)
            .toList();
    }

    private Stream<Refusal> unknown(String field, Stream<ActorId> actors) {
        return actors.anyMatch(knownActor.negate()) ? Stream.of(Refusal.at(field, "unknownActor")) : Stream.empty();
    }

    private List<Refusal> days(Commitment commitment) {
        var start = commitment.startsOn();
        return Stream.of(
                inTime("startsOn", start),
                inTime("endsOn", commitment.endsOn()),
                inTime("followUpOn", commitment.followUpOn()),
                before("endsOn", "measureEndsBeforeStart", commitment.endsOn(), start),
                before("followUpOn", "measureFollowedUpBeforeStart", commitment.followUpOn(), start))
            .flatMap(faults -> faults)
            .toList();
    }

    private Stream<Refusal> inTime(String field, LocalDate day) {
        var latest = project.endsOn().plusYears(YEARS_AFTER_THE_PROJECT);
        return day == null || !day.isBefore(project.startsOn()) && !day.isAfter(latest)
            ? Stream.empty()
            : Stream.of(Refusal.at(field, "measureOutsideProject", project.startsOn(), latest));
    }

    private static Stream<Refusal> before(String field, String code, LocalDate day, LocalDate start) {
        return day != null && start != null && day.isBefore(start)
            ? Stream.of(Refusal.at(field, code))
            : Stream.empty();
    }
}
