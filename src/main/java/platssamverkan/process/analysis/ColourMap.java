package platssamverkan.process.analysis;

import java.util.List;
import java.util.Optional;
import platssamverkan.process.desk.SheetCell;

/**
 * What the trygghetsanalys came to: every factor in use at every examined place, by aspect.
 *
 * @param state when the baseline was locked, or that it is still open
 * @param totals how many of each colour a place has at the baseline; empty while any of it is kept from the raters
 */
public record ColourMap(String state, List<String> totals, List<String> places, List<AspectRows> aspects) {

    /** Whether there is a place and a factor to show. */
    public boolean isEmpty() {
        return places.isEmpty() || aspects.isEmpty();
    }

    public record AspectRows(String name, List<FactorRow> rows) {}

    /** @param source what the factor is rated from */
    public record FactorRow(String name, String source, List<ColourCell> cells) {}

    /**
     * One factor at one place.
     *
     * @param before the baseline, or in words that nobody has rated it or that it is kept from those who rate it anew
     * @param after the follow-up; empty until it is recorded
     */
    public record ColourCell(SheetCell before, Optional<SheetCell> after) {}
}
