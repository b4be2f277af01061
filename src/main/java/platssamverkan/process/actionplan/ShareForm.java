package platssamverkan.process.actionplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancingShare;
import platssamverkan.actionplan.Kronor;
import platssamverkan.actor.ActorId;

/** What one actor gives to one measure in one year. */
record ShareForm(
    @NotNull UUID measureId,
    @NotNull UUID actorId,
    @NotNull @Min(2000) @Max(2199) Integer year,
    @NotNull Contribution contribution,
    @NotNull @PositiveOrZero @Digits(integer = 11, fraction = 2) BigDecimal pledged,
    @PositiveOrZero @Digits(integer = 11, fraction = 2) BigDecimal agreed,
    @Size(max = 4000) String note
) {

    static ShareForm of(UUID measure, FinancingShare share) {
        return new ShareForm(measure, share.actor().value(), share.year(), share.contribution(),
            Kronor.ofOre(share.pledgedOre()), Kronor.ofOre(share.agreedOre()), share.note());
    }

    FinancingShare share() {
        return new FinancingShare(
            new ActorId(actorId), year, contribution, Kronor.toOre(pledged), Kronor.toOre(agreed), note);
    }
}
