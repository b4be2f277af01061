package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.shared.Refusal;

/** When a discussion of the plan is told completely: who said what, and whether that is agreement. */
final class DiscussionRules {

    private final Map<ActorId, ActorView> register;
    private final LocalDate firstDay;
    private final LocalDate today;

    /** @param firstDay the project's first day */
    DiscussionRules(List<ActorView> register, LocalDate firstDay, LocalDate today) {
        this.register = register.stream().collect(Collectors.toMap(ActorView::id, Function.identity()));
        this.firstDay = firstDay;
        this.today = today;
    }

    List<Refusal> faults(DiscussPlan discussion) {
        var stances = discussion.stances();
        var told = Stream.concat(
            day(discussion.discussedOn()).stream(),
            IntStream.range(0, stances.size()).boxed().flatMap(row -> fault(stances, row).stream())).toList();
        if (!told.isEmpty()) {
            return told;
        }
        return discussion.allAgree() ? silent(discussion.answers()) : toComplete(discussion).stream().toList();
    }

    private Optional<Refusal> day(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of(Refusal.at("discussedOn", "meetingInFuture"));
        }
        return day.isBefore(firstDay)
            ? Optional.of(Refusal.at("discussedOn", "discussedBeforeProject", firstDay))
            : Optional.empty();
    }

    private Optional<Refusal> fault(List<PlanStance> stances, int row) {
        var stance = stances.get(row);
        var path = "stances." + row + ".";
        if (stance.saysNothing()) {
            return Optional.empty();
        }
        if (!register.containsKey(stance.actor())) {
            return Optional.of(Refusal.at(path + "actor", "unknownActor"));
        }
        if (stances.subList(0, row).stream()
            .anyMatch(earlier -> !earlier.saysNothing() && earlier.actor().equals(stance.actor()))) {
            return Optional.of(Refusal.at(path + "actor", "actorAttendsTwice"));
        }
        if (stance.abstains()) {
            return stance.agreesOnAnything()
                ? Optional.of(Refusal.at(path + "abstains", "abstainsAndAgrees")) : Optional.empty();
        }
        return !stance.agreesOnAll() && stance.reservation().isEmpty()
            ? Optional.of(Refusal.at(path + "reservation", "reservationMissing")) : Optional.empty();
    }

    /** Silence is no agreement: public and private actors have answered, and so has every key actor. */
    private List<Refusal> silent(List<PlanStance> stances) {
        var answered = stances.stream().map(PlanStance::actor).collect(Collectors.toSet());
        var sectors = stances.stream().filter(PlanStance::agreesOnAll)
            .map(stance -> register.get(stance.actor()).sector()).collect(Collectors.toSet());
        var missing = Stream.of(Sector.values()).filter(sector -> !sectors.contains(sector))
            .map(sector -> Refusal.at("stances", "agreementWithout" + sector));
        var keyActors = register.values().stream()
            .filter(actor -> actor.keyActor() && !answered.contains(actor.id()))
            .map(ActorView::name).sorted()
            .map(name -> Refusal.at("stances", "keyActorSilent", name));
        return Stream.concat(missing, keyActors).toList();
    }

    private static Optional<Refusal> toComplete(DiscussPlan discussion) {
        return discussion.toComplete().isEmpty()
            ? Optional.of(Refusal.at("toComplete", "toCompleteMissing")) : Optional.empty();
    }
}
