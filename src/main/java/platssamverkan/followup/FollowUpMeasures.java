package platssamverkan.followup;

import java.util.List;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.meeting.RecordMeeting;

/** What a meeting said about every adopted measure (TP-087). */
public record FollowUpMeasures(RecordMeeting meeting, List<Row> rows) {

    /**
     * One measure.
     *
     * @param worked what worked; null where nothing did
     * @param didNotWork what did not; null where all worked
     */
    public record Row(MeasureId measure, MeasureEffect effect, String worked, String didNotWork) {

        boolean saysNothing() {
            return worked == null && didNotWork == null;
        }
    }
}
