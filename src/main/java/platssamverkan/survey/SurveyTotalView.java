package platssamverkan.survey;

import java.time.LocalDate;
import java.util.List;
import platssamverkan.area.PlaceId;

/**
 * A survey's totals as others may see them.
 *
 * @param placeId null for the whole area
 * @param withheld the questions whose answers are too few to be shown
 */
public record SurveyTotalView(
        Wave wave,
        PlaceId placeId,
        LocalDate fromDay,
        LocalDate toDay,
        Channel channel,
        String source,
        List<Share> shares,
        List<Question> withheld) {

    static SurveyTotalView of(SurveyTotal total) {
        return new SurveyTotalView(total.wave(), total.placeId(), total.fromDay(), total.toDay(), total.channel(),
                total.source(),
                total.shares().stream().filter(share -> !share.isWithheld()).toList(),
                total.shares().stream().filter(Share::isWithheld).map(Share::question).toList());
    }
}
