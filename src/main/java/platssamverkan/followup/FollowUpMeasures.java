package platssamverkan.followup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.meeting.RecordMeeting;

/** What a meeting said about every adopted measure (TP-087). */
public record FollowUpMeasures(RecordMeeting meeting, List<Row> rows) {

    /**
     * One measure.
     *
     * @param worked what worked; null where nothing did
     * @param didNotWork what did not; null where all worked
     * @param review what a review of the plan said about it; null at a meeting
     */
    public record Row(
        MeasureId measure, MeasureEffect effect, String worked, String didNotWork, MeasureReview review
    ) {
        public Row(MeasureId measure, MeasureEffect effect, String worked, String didNotWork) {
            this(measure, effect, worked, didNotWork, null);
        }

        static Row of(MeasureId measure, MeasureReview review) {
            return new Row(measure, review.effect(), null, null, review);
        }

        /** All that was said about the measure, as one text. */
        String words() {
            var said = review == null ? Stream.of(worked, didNotWork) : Stream.of(review.lesson(), review.remains());
            return said.filter(Objects::nonNull).collect(Collectors.joining("\n"));
        }

        boolean saysNothing() {
            return worked == null && didNotWork == null;
        }
    }
}
