package platssamverkan.analysis;

import java.util.Optional;
import java.util.OptionalLong;
import platssamverkan.area.PlaceId;
import platssamverkan.project.RowView;

/**
 * One kind of reported crime at one place, before the measures and after. A rise can mean that more is reported.
 *
 * @param before the latest twelve months of the situation picture
 * @param after empty until the number is asked for again
 */
public record CrimeSeries(CrimeCount before, Optional<RowView<CrimeCount>> after) {

    /** Below so many crimes a percentage says more about chance than about the place. */
    private static final int FEWEST_FOR_PER_CENT = 20;

    /** Kind and place, as an address. */
    public String key() {
        return before.kind() + Optional.ofNullable(before.placeId()).map(place -> "-" + place).orElse("");
    }

    public CrimeKind kind() {
        return before.kind();
    }

    /** Null for the whole area. */
    public PlaceId placeId() {
        return before.placeId();
    }

    /** The change in whole per cent; empty where either number is below twenty or there is no second one. */
    public OptionalLong percent() {
        return after.map(RowView::content)
                .filter(count -> Math.min(count.reports(), before.reports()) >= FEWEST_FOR_PER_CENT)
                .map(count -> OptionalLong.of(Math.round(100.0 * (count.reports() - before.reports()) / before.reports())))
                .orElseGet(OptionalLong::empty);
    }

    /** Whether the two could be the same but for chance: their intervals meet. */
    public boolean mayBeChance() {
        return after.map(RowView::content).map(CrimeCount::reports).map(ChanceInterval::of)
                .map(then -> then.low() <= ChanceInterval.of(before.reports()).high()
                        && ChanceInterval.of(before.reports()).low() <= then.high())
                .orElse(true);
    }
}
