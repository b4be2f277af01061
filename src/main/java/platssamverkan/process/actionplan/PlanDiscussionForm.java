package platssamverkan.process.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import platssamverkan.actionplan.DiscussPlan;
import platssamverkan.actionplan.PlanDiscussionView;
import platssamverkan.actionplan.PlanStance;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.meeting.SharedPart;

record PlanDiscussionForm(
    @NotNull LocalDate discussedOn,
    @NotBlank @Size(max = 4000) String problemPicture,
    @NotBlank @Size(max = 4000) String targetPicture,
    @NotNull List<@Valid @NotNull StanceRow> stances,
    @Size(max = 4000) String toComplete
) {

    record StanceRow(
        @NotNull UUID actor, Set<@NotNull SharedPart> agreesOn, Boolean abstains, @Size(max = 4000) String reservation
    ) {

        StanceRow {
            agreesOn = agreesOn == null ? Set.of() : agreesOn;
            abstains = abstains != null && abstains;
        }

        static StanceRow of(ActorView actor) {
            return new StanceRow(actor.id().value(), Set.of(), false, null);
        }

        PlanStance stance() {
            return new PlanStance(new ActorId(actor), agreesOn.contains(SharedPart.PROBLEM),
                agreesOn.contains(SharedPart.TARGET), agreesOn.contains(SharedPart.MEASURES), abstains,
                Optional.ofNullable(reservation));
        }
    }

    static PlanDiscussionForm begin(List<ActorView> actors, List<PlanDiscussionView> earlier) {
        var latest = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).content();
        return new PlanDiscussionForm(null,
            latest == null ? null : latest.problemPicture(), latest == null ? null : latest.targetPicture(),
            actors.stream().map(StanceRow::of).toList(), null);
    }

    DiscussPlan command() {
        return new DiscussPlan(discussedOn, problemPicture, targetPicture,
            stances.stream().map(StanceRow::stance).toList(),
            Optional.ofNullable(toComplete));
    }
}
