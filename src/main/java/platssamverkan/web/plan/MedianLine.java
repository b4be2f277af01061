package platssamverkan.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import platssamverkan.actionplan.MeasureLeadTimes;
import platssamverkan.actionplan.MeasureLeadTimes.Median;

/**
 * How long a part of the way takes, over all measures that have gone it (TP-029).
 *
 * @param part the message that names the part
 */
public record MedianLine(String part, Median of) {

    static List<MedianLine> of(List<MeasureLeadTimes> measures) {
        return Stream.of(
                line("measure.times.toDecide", measures, MeasureLeadTimes::daysToDecide),
                line("measure.times.toBegin", measures, measure -> measure.times().daysToBegin()),
                line("measure.times.toComplete", measures, measure -> measure.times().daysToComplete()))
            .flatMap(Optional::stream).toList();
    }

    private static Optional<MedianLine> line(
        String part, List<MeasureLeadTimes> measures, Function<MeasureLeadTimes, Optional<Long>> days
    ) {
        return MeasureLeadTimes.median(measures, days).map(median -> new MedianLine(part, median));
    }
}
