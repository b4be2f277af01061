package platssamverkan.process.actionplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.Kronor;
import platssamverkan.actor.ActorId;

/** The second part of a row; nothing is needed to save it. */
record CommitmentForm(
    UUID responsibleActorId,
    @Size(max = 200) String responsiblePerson,
    UUID responsibleAccountId,
    Set<@NotNull UUID> participantIds,
    UUID landOwnerId,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate followUpOn,
    @PositiveOrZero @Digits(integer = 11, fraction = 2) BigDecimal investment,
    @PositiveOrZero @Digits(integer = 11, fraction = 2) BigDecimal yearlyCost
) {

    static CommitmentForm of(Commitment commitment) {
        return new CommitmentForm(
            given(commitment.responsibleActor(), ActorId::value), commitment.responsiblePerson(),
            given(commitment.responsibleAccount(), AccountId::value),
            commitment.participants().stream().map(ActorId::value).collect(Collectors.toSet()),
            given(commitment.landOwner(), ActorId::value),
            commitment.startsOn(), commitment.endsOn(), commitment.followUpOn(),
            Kronor.ofOre(commitment.investmentOre()), Kronor.ofOre(commitment.yearlyCostOre()));
    }

    Commitment commitment() {
        var participants = Optional.ofNullable(participantIds).orElse(Set.of());
        return new Commitment(
            given(responsibleActorId, ActorId::new), responsiblePerson, given(responsibleAccountId, AccountId::new),
            participants.stream().map(ActorId::new).collect(Collectors.toSet()), given(landOwnerId, ActorId::new),
            Kronor.toOre(investment), Kronor.toOre(yearlyCost), startsOn, endsOn, followUpOn);
    }

    private static <A, B> B given(A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }
}
